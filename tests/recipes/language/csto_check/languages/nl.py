"""Dutch."""

from csto_check.languages.language import Language

LANGUAGE = Language(
    code="nl",
    # --- quotes
    scales=("honderd", "duizend", "miljoen", "miljard", "dozijn"),
    numbers=("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"),
    ranges=("tot",),  # not "en": words of other languages end so, and are broken before it
    turning=("niet", "anti", "zonder", "geen"),
    negations=("niet", "geen", "nooit", "niemand", "zonder", "nauwelijks"),
    abbreviations=("bijv", "ca", "dhr", "dr", "enz", "jl", "mevr", "nr", "prof"),
    starters=("De", "Het", "Een", "In", "Op", "Volgens", "Ook", "Ze", "Zij", "Hij", "Er", "Toen", "Daarna"),
    sentences=(("Er kwamen ca. 70 man. Ze bleven.", ("Er kwamen ca. 70 man.", "Ze bleven.")),),
    # --- numbers
    decimal=",",
    group=".",
    cardinals={
        **{"nul": 0, "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8},
        **{"negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50},
    },
    multipliers={"honderd": 100, "duizend": 1000, "miljoen": 10**6, "miljard": 10**9, "dozijn": 12},
    joints=("", "en", "ën"),
    links={"en": "inverted", "ën": "inverted", " komma ": "point"},
    articles=("een", "één"),
    hedges={
        "about": ("ongeveer", "circa", "ca.", "rond", "zo'n"),
        "almost": ("bijna", "haast"),
        "over": ("meer dan", "ruim", "boven"),
        "at least": ("minstens", "ten minste", "minimaal", "niet minder dan"),
        "under": ("minder dan", "onder"),
        "at most": ("hoogstens", "hooguit", "maximaal", "niet meer dan"),
    },
    between=("tussen",),
    froms=("van",),
    range_words={"en": True, "tot": False, "à": False},
    percent=("procent",),
    noun_ends=("en", "s"),
    heads=("mannen", "mensen", "soldaten"),
    not_nouns=("in", "op", "uit", "van", "naar", "bij", "en", "die", "zijn", "werden", "zijn"),
    durations=("seconden", "minuten", "uur", "uren", "dag", "dagen", "week", "weken", "maanden", "jaar", "jaren"),
    # --- dates
    small_names=True,
    months={
        **{"januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "augustus": 8},
        **{"september": 9, "oktober": 10, "november": 11, "december": 12},
    },
    weekdays={"maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5, "zondag": 6},
    month_leads=("in", "sinds", "tot"),
    today={"eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2},
    units={
        "dag": "day",
        "dagen": "day",
        "week": "week",
        "weken": "week",
        "maand": "month",
        "maanden": "month",
        "jaar": "year",
    },
    plural_units=("dagen", "weken", "maanden"),
    orders={"vorige": -1, "afgelopen": -1, "deze": 0, "volgende": 1, "komende": 1},
    ago_after=("geleden",),
    ahead_before=("over",),
    range_joins=("tot", "tot en met", "t/m"),
    date_leads={
        "since": ("sinds",),
        "from": ("vanaf",),
        "by": ("tot", "uiterlijk"),
        "before": ("voor",),
        "after": ("na",),
    },
    fillers=("de", "het", "op", "in", "van"),
    year_words=("in", "sinds", "jaar", "van"),
    # --- which language it is, and reviewing
    stop_words=(
        *("het", "een", "niet", "dat", "zijn", "voor", "werd", "werden", "naar", "ook", "uit", "bij", "volgens", "van"),
        *("op", "wist", "waren", "sinds", "gisteren", "bleven", "kwamen"),
    ),
    clauses=("terwijl", "maar", "omdat", "hoewel"),
    joins=("alsook",),
    people=("mannen", "vrouwen", "mensen", "personen"),
    denied=("ontkende", "ontkent", "onjuist"),
    telling=("zei", "zeiden", "meldde", "verklaarde"),
    planning=("zal", "zullen", "wil", "gepland"),
    attributions={"shapes": (r"(?<!\w)[Vv]olgens(?: (?:de|het))? {X}",), "within": ("van", "de"), "nobody": ("hij",)},
    function_words=(
        *("de", "het", "een", "en", "of", "in", "op", "van", "naar", "uit", "bij", "voor", "door", "met", "aan", "er"),
        *("is", "zijn", "was", "waren", "werd", "werden", "heeft", "hebben", "dat", "die", "hoeveel", "wanneer"),
    ),
    inflections=("en", "s", "e", "t", "de", "te"),
)
