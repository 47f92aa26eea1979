"""German."""

# fmt: off
from csto_check.languages.de_checks import CHECKS
from csto_check.languages.de_states import STATES
from csto_check.languages.language import Language
from csto_check.languages.sought import NoNumber, Sought
from csto_check.languages.symbols import UNIT_SYMBOLS

_UNITS = ("stunde", "minute", "sekunde", "tag", "nacht", "woche", "monat", "jahr")
_ONE_UNIT = tuple(f"{end} {unit}" for end in "enmrs" for unit in _UNITS)  # eine Stunde, einem Jahr

LANGUAGE = Language(
    code="de",
    checks=CHECKS,
    # Words behind a number that are part of it, in small letters.
    scales=(
        "hundert", "tausend", "hunderttausend", "tsd", "million", "millionen", "mio", "mill", "milliarde", "milliarden",
        "mrd", "billion", "billionen", "bio", "billiarde", "billiarden", "trillion", "trillionen", "dutzend", "drittel",
        "viertel", "fünftel",
    ),
    # Words of numbers before a word of scale or a hyphen, in small letters.
    numbers=(
        "null", "ein", "eins", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
        "zwölf", "halbe", "eine halbe", "anderthalb", "zwanzig", "dreißig", "hundert", "tausend",
    ),
    # Units and functions behind which a raised figure is a power and no note.
    powers=(
        "meter", "metern", "kilometer", "kilometern", "zentimeter", "zentimetern", "millimeter", "millimetern", "zoll",
        "fuß", "meile", "meilen", "sekunde", "sekunden", "mol", "rad", "sin", "cos", "tan", "log",
    ),
    # Words between the two ends of a range.
    ranges=("bis", "und"),
    # What stands before a hyphen and turns the word behind it, in small letters.
    turning=(
        "nicht", "nichts", "kein", "keine", "nie", "null", "ohne", "anti", "gegen", "ex", "un", "pseudo", "quasi",
        "schein",
    ),
    # Words that deny what stands beside them.
    negations=(
        "nicht", "nichts", "kein", "keine", "keinem", "keinen", "keiner", "keines", "nie", "niemals", "niemand",
        "niemandem", "niemanden", "nirgends", "weder", "ohne", "kaum",
    ),
    # What ends with a point that ends no sentence; single letters never do.
    abbreviations=(
        "Abb", "Abs", "Abt", "Art", "Aufl", "Az", "Bd", "Bhf", "Co", "Di", "Do", "Fa", "Fr", "Bsp", "ca", "Ca", "bzgl",
        "bzw", "dgl", "Dipl", "Dr", "ebd", "etc", "evtl", "f", "ff", "Forts", "gem", "ggf", "Hg", "Hrsg", "inkl",
        "insb",
        "Ing", "Jh", "Kap", "lt", "Lt", "Min", "Mio", "Mrd", "nachm", "Nr", "o", "Prof", "rd", "S", "sog", "St",
        "stellv",
        "Std", "Str", "Tel", "Tsd", "usf", "usw", "u", "v", "vgl", "Vgl", "vorm", "zit", "zzgl", "Gen", "Ltd", "Jan",
        "Feb", "Apr", "Aug", "Sep", "Sept", "Okt", "Nov", "Dez", "geb", "Hr", "jur", "max", "Max", "med", "Mi", "min",
        "mind", "Mind", "Mill", "Mia", "Bio", "mio", "mrd", "tsd",
        "Mo", "phil", "Sa",
    ),
    # A number with a point is an ordinal ("am 6. Januar") unless one of these words follows.
    ordinals=True,
    starters=(
        "Aber", "Als", "Am", "An", "Auch", "Auf", "Aus", "Bei", "Bis", "Da", "Damit", "Dann", "Das", "Dem", "Den",
        "Der", "Des", "Die", "Dies", "Diese", "Dieser", "Dieses", "Doch", "Dort", "Ein", "Eine", "Einen", "Einer", "Er",
        "Es", "Für", "Gegen", "Hier", "Ich", "Ihr", "Ihre", "Im", "In", "Ist", "Mehr", "Mit", "Nach", "Nun", "Ob",
        "Seit", "Sein", "Seine", "Sie", "So", "Trotz", "Um", "Und", "Unter", "Vom", "Von", "Vor", "War", "Was", "Wegen",
        "Weil", "Wenn", "Wer", "Wie", "Wir", "Wo", "Zu", "Zudem", "Zum", "Zur", "Zwar", "Zwischen", "Zwei", "Drei",
        "Vier", "Fünf", "Sechs", "Sieben", "Acht", "Neun", "Zehn", "Elf", "Zwölf", "Rund", "Etwa", "Mindestens",
        "Insgesamt", "Weitere", "Gestern", "Heute", "Danach", "Dabei", "Dazu", "Laut", "Noch", "Nur", "Viele", "Alle",
        "Beide", "Man", "Keine", "Niemand", "Zuletzt", "Seither", "Seitdem", "Bislang", "Bisher", "Denn",
    ),
    # A text, and the sentences it falls into.
    sentences=(
        ("Am 6. Januar kamen 70 Mann. Sie blieben.", ("Am 6. Januar kamen 70 Mann.", "Sie blieben.")),
        ("Es waren 12. Die anderen fehlten.", ("Es waren 12.", "Die anderen fehlten.")),
        ("Laut Gen. a. D. Kurz sind es ca. 2,5 Mio. Euro.", ("Laut Gen. a. D. Kurz sind es ca. 2,5 Mio. Euro.",)),
        ("„Wir gehen.“ Das sagte er! Wirklich?", ("„Wir gehen.“", "Das sagte er!", "Wirklich?")),
    ),
    spelled_out={"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"},
    # --- reading numbers
    decimal=",",
    group=".",
    cardinals={
        "null": 0, "ein": 1, "eins": 1, "eine": 1, "einer": 1, "einem": 1, "einen": 1, "eines": 1, "zwei": 2, "zwo": 2,
        "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
        "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18,
        "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
        "siebzig": 70, "achtzig": 80, "neunzig": 90, "anderthalb": 1.5, "zweier": 2, "dreier": 3, "fuenf": 5,
        "zwoelf": 12, "fuenfzehn": 15, "fuenfzig": 50,
    },
    multipliers={
        "hundert": 100, "tausend": 1000, "tsd": 1000, "million": 10**6, "millionen": 10**6, "mio": 10**6,
        "mill": 10**6, "mrd": 10**9, "mia": 10**9, "milliarde": 10**9, "milliarden": 10**9, "billion": 10**12,
        "billionen": 10**12, "bio": 10**12, "billiarde": 10**15, "billiarden": 10**15, "dutzend": 12, "meur": 10**6,
        "teur": 1000, "musd": 10**6, "lakh": 10**5,
        "crore": 10**7,
    },
    fractions={"halbe": 0.5, "halben": 0.5, "halber": 0.5, "halbes": 0.5, "halb": 0.5, "dreiviertel": 0.75},
    addends={"einhalb": 0.5, "einviertel": 0.25, "eindrittel": 0.3333333333},
    denominators={"viertel": 4, "drittel": 3, "fünftel": 5},
    joints=("und", ""),
    links={
        "und": "inverted", " komma ": "point", " und eine ": "mixed", " und ein ": "mixed", " und einen ": "mixed",
        " und ": "and",
    },
    halves=(" und eine halbe", " und ein halbes"),
    articles=("ein", "eine", "einer", "einem", "einen", "eines", "eins"),
    minus=("minus",),
    scale_letters={
        "k": 1000, "K": 1000, "Tsd": 1000, "m": 10**6, "M": 10**6, "mn": 10**6, "Mio": 10**6, "Mill": 10**6,
        "bn": 10**9, "Mrd": 10**9, "mio": 10**6, "mrd": 10**9, "tsd": 1000,
    },
    open_letters=("m", "M"),
    dotted=("mio", "mrd", "tsd", "mill", "bio", "mia"),
    nouns_are_large=True,
    plurals={
        "dutzende": 24, "dutzenden": 24, "dutzender": 24, "hunderte": 200, "hunderten": 200, "hunderter": 200,
        "tausende": 2000, "tausenden": 2000, "tausender": 2000, "zehntausende": 20000, "zehntausenden": 20000,
        "zehntausender": 20000, "abertausende": 2000, "hunderttausende": 200000, "hunderttausenden": 200000,
        "hunderttausender": 200000, "zigtausend": 20000, "zigtausende": 20000, "zigtausenden": 20000,
        "millionen": 2 * 10**6, "milliarden": 2 * 10**9,
    },
    several=("mehrere", "mehreren", "mehrerer", "einige", "einigen", "einiger", "etliche", "etlichen", "ein paar",
             "viele", "vielen", "zig"),
    of=("von",),
    ordinal_stems={
        "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8,
        "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12, "dreizehnt": 13, "vierzehnt": 14, "fünfzehnt": 15,
        "sechzehnt": 16, "siebzehnt": 17, "achtzehnt": 18, "neunzehnt": 19, "zwanzigst": 20, "dreißigst": 30,
        "vierzigst": 40, "fünfzigst": 50, "sechzigst": 60, "siebzigst": 70, "achtzigst": 80, "neunzigst": 90,
        "hundertst": 100, "tausendst": 1000, "millionst": 10**6, "milliardst": 10**9,
    },
    ordinal_endings=("er", "en", "em", "es", "e"),
    ordinal_leads=("der", "die", "das", "den", "dem", "des", "zum", "zur", "im", "am", "vom", "beim", "ein", "eine",
                   "einen", "einem", "einer", "sein", "seinen", "seinem", "seiner", "ihr", "ihren", "ihrem", "ihre",
                   "ihrer", "seine",
                   "unser", "unsere", "unseren", "unserem", "jede", "jeder", "jedes", "jeden", "jedem",
                   "dieser", "diese", "dieses", "ins"),
    ordinal_point=r"\.(?=[ -]\w)(?! ?\d)",
    no_ordinal=(
        r"-| (?i:[^\W\d_]*(?:brigade|division|regiment|bataillon|armee|korps|kompanie|staffel|geschwader|flotte))(?!\w)"
    ),
    hedges={
        "about": (
            "rund", "etwa", "in etwa", "ungefähr", "circa", "ca.", "ca", "zirka", "rd.", "um die", "an die",
            "schätzungsweise", "geschätzt", "geschätzte", "geschätzten", "geschätzter", "plus minus", "grob",
            "vielleicht", "gegen", "womöglich", "möglicherweise", "vermutlich", "wohl", "wahrscheinlich", "so um die",
            "grob geschätzt", "überschlägig", "so etwa", "eventuell", "so ungefähr", "rund um",
            "in der größenordnung von", "um die rund", "irgendwo um",
        ),
        "almost": (
            "fast", "knapp", "beinahe", "nahezu", "annähernd", "nicht ganz", "kaum", "schier", "bald", "beinah",
            "so gut wie", "nahe", "nahe an", "nahe an die", "kurz vor", "praktisch",
        ),
        "over": (
            "über", "mehr als", "mehr wie", "gut", "weit über", "weit mehr als", "deutlich über",
            "deutlich mehr als", "etwas mehr als", "knapp über", "sogar über", "etwas über", "leicht über",
            "mehr denn", "viel mehr als", "wesentlich mehr als", "erheblich mehr als", "oberhalb von",
            "jenseits von", "jenseits der", "oberhalb der", "guten", "gute", "gut und gern", "gut und gerne",
            "locker", "klar über", "klar mehr als", "mehr als die", "weit jenseits der", "über die", "reichlich",
            "weitaus mehr als", "bei weitem mehr als", "ein gutes",
        ),
        "at least": (
            "mindestens", "mindestens aber", "aber mindestens", "wenigstens", "zumindest", "nicht weniger als",
            "minimal", "nicht unter",
            "keine geringere als", "mind.", "mind", "min.", "minimum", "ein minimum von", "allermindestens",
            "nicht weniger denn", "ab", "keine weniger als",
        ),
        "under": (
            "unter", "weniger als", "deutlich weniger als", "deutlich unter", "weit weniger als", "weit unter",
            "etwas weniger als", "knapp unter", "etwas unter", "unterhalb von", "viel weniger als", "keine", "keinen",
            "wesentlich weniger als", "erheblich weniger als", "unterhalb der", "leicht unter", "diesseits von",
            "klar unter", "weniger denn", "nicht einmal", "nicht mal", "keiner", "weitaus weniger als",
        ),
        "at most": (
            "höchstens", "höchstens aber", "aber höchstens", "bis zu", "maximal", "nicht mehr als", "allenfalls",
            "längstens", "nicht über", "max.", "max",
            "höchstenfalls", "bestenfalls", "allerhöchstens", "ein maximum von", "nicht mehr denn", "bis maximal",
            "bis max.", "bis höchstens", "auf bis zu", "keine mehr als",
        ),
    },
    passing_fillers=("erstmals", "damit", "inzwischen", "bereits", "sogar", "schon", "wieder", "erneut", "kurzzeitig",
                     "zeitweise", "zum", "ersten", "mal", "dann"),
    further=("weitere", "weiteren", "weiterer", "zusätzliche", "zusätzlichen"),
    mark_phrases=tuple(
        f"{article} {noun} {of}"
        for noun, articles in (("marke", ("die", "der")), ("grenze", ("die", "der")), ("schwelle", ("die", "der")),
                               ("wert", ("den", "dem", "einen", "einem")), ("zahl", ("die", "der")))
        for article in articles
        for of in ("von", "der", "von rund")
    ),
    hedges_after={
        "at least": (
            "oder mehr", "und mehr", "oder darüber", "aufwärts", "mindestens", "wenigstens", "zumindest",
            "und darüber", "oder höher", "oder noch mehr", "und aufwärts",
        ),
        "at most": (
            "oder weniger", "und weniger", "höchstens", "maximal", "allenfalls", "oder darunter", "und darunter",
        ),
        "about": ("ungefähr", "circa", "ca.", "schätzungsweise", "etwa", "plus minus", "oder so", "in etwa"),
        "over": ("und ein paar",),
    },
    hedges_at_end={"at least": ("plus",)},
    hedges_after_comma=("mindestens", "höchstens", "wenigstens", "plus minus", "oder mehr"),
    passing={
        "over": (
            "überstieg", "überstiegen", "übersteigt", "übersteigen", "übertraf", "übertrafen", "übertrifft",
            "übertreffen", "überschritt", "überschritten", "überschreitet", "überschreiten", "überbot", "überrundete",
            "knackte", "knackten", "knackt", "knacken", "durchbrach", "durchbrachen", "durchbricht", "passierte",
            "stieg über", "stiegen über", "kletterte über", "kletterten über", "riss", "rissen", "sprengte",
            "stieg auf über", "liegt über", "lag über", "liegen über", "lagen über", "übersprang", "übersprangen",
        ),
        "almost": (
            "erreichte fast", "erreicht fast", "erreichten fast", "näherte sich", "nähert sich", "näherten sich",
            "erreichte beinahe", "kam nahe an", "streifte",
        ),
        "under": (
            "unterschritt", "unterschritten", "unterschreitet", "unterbot", "verfehlte", "verfehlten", "fiel unter",
            "sank unter", "sanken unter", "fielen unter", "rutschte unter", "liegt unter", "lag unter", "liegen unter",
            "lagen unter", "blieb unter", "blieben unter", "bleibt unter",
        ),
    },
    passing_or_else=(
        "überschritt", "überschritten", "überschreitet", "überschreiten", "knackte", "knackten", "knackt", "knacken",
        "durchbrach", "durchbrachen", "durchbricht", "passierte", "riss", "rissen", "sprengte", "überbot",
        "überrundete", "unterschritt", "unterschritten", "unterschreitet", "verfehlte", "verfehlten", "streifte",
        "näherte sich", "nähert sich", "näherten sich", "übersprang", "übersprangen", "unterbot",
    ),
    passing_after={
        "over": (
            "übersprungen", "gesprengt", "überboten", "gerissen", "hinter sich gelassen",
            "übersteigt", "überstieg", "überstiegen", "übersteigen", "überschritten", "überschritt", "überschreitet",
            "übertroffen", "übertraf", "übertrifft", "überschreiten", "geknackt", "überstiegen hat", "durchbrochen",
        ),
        "under": ("unterschritten", "unterschritt", "unterschreitet", "verfehlt", "unterboten"),
    },
    counts=(
        "zahl", "zahlen", "anzahl", "bilanz", "summe", "schaden", "schäden", "kosten", "wert", "werte", "bevölkerung",
        "menge", "preis", "preise", "verluste", "einnahmen", "ausgaben", "inzidenz", "auflage", "marke", "umsatz",
        "schulden", "opfer", "grenze", "schwelle", "gewinn", "temperatur", "temperaturen", "pegel", "haushalt", "etat",
        "beteiligung", "quote", "rate", "fälle", "stand", "budget", "spenden", "einwohner", "länge", "höhe", "toten",
        "verletzten", "infektionen", "mitglieder",
    ),
    marks=("marke", "er-marke", "grenze", "er-grenze", "schwelle", "er marke"),
    carriers=(
        "die", "der", "den", "das", "dem", "die marke von", "der marke von", "die grenze von", "die schwelle von",
        "die zahl von", "der zahl von", "die summe von", "den wert von", "einen wert von", "die schwelle der",
        "die marke der", "die grenze der", "insgesamt", "damit", "erstmals", "bereits", "inzwischen",
    ),
    negators=("nicht", "kein", "keine", "keinen", "nie", "niemals", "keineswegs"),
    than=("als", "denn"),
    or_equal=("oder gleich",),
    comparative_ends=("er", "ere", "eren", "erer"),
    lesser=(
        "niedrig", "klein", "kürz", "gering", "wenig", "leicht", "jünger", "schwäch", "billig", "langsam", "schmal",
        "dünn", "nah", "näh", "kühl", "kält", "tief", "seicht", "mild", "günstig",
    ),
    greater=(
        "höh", "groß", "größ", "läng", "ält", "schwer", "stärk", "breit", "schnell", "heiß", "wärm", "dick", "weit",
        "teur", "teuer", "reich", "mächtig", "hoch", "umfangreich", "zahlreich",
    ),
    hedge_traps=(
        r"(?i:verfüg\w*|bericht\w*|sprach\w*|sprech\w*|spricht|inform\w*|verhandel\w*|diskut\w*|entsch\w*|abgestimmt"
        r"|stimm\w*|streit\w*|gespräch\w*|berät|berat\w*|abstimmung|debatt\w*|urteil\w*|frage|fragen|umfrage"
        r"|befragung|daten|läuft|laufen|lief|liefen|erstreck\w*|verteil\w*|gestreckt"
        r"|(?<!nach )angaben"
        r"|auskunft|\w*(?:rekord|auftrag|vertrag|rechnung|scheck|kredit|darlehen|spende|angebot|vereinbarung|abkommen"
        r"|anleihe|bürgschaft|bescheid|strafbefehl|zuwendung|forderung|sieg|titel|gold|silber|bronze|lauf|sprint|rennen"
        r"|finale|distanz|staffel|vertrags|auftrags|verfolgung|massenstart|abfahrt))(?: (?!auf )\w+){0,2} "
    ),
    versus=("gegen", "an die"),
    versus_leads=(
        r"(?i:ermittel\w*|anklage\w*|verfahren|haftbefehle?|verdacht|vorgeh\w*|vorging\w*|protest\w*|demonstrier\w*"
        r"|kämpf\w*|klag\w*|razzia|razzien|vorwürfe|siegt\w*|gewann\w*|verlor\w*|verhäng\w*|stimmt\w*"
        r"|erinner\w*|gedenk\w*|dachte\w*|appell\w*|übergab\w*|überreicht\w*|verteil\w*|liefert\w*|gericht\w*"
        r"|richtet\w*"
        r"|verkauf\w*|zahlt\w*|schrieb\w*|spendet\w*|vergab\w*|vergeb\w*|gehen|geht|gingen|ging)"
    ),
    governed=("über", "unter", "gegen", "um", "knapp über", "nahe", "über die"),
    prepositions=(
        "an die", "über", "unter", "gegen", "um", "gut", "knapp über", "ab", "nahe", "kurz vor", "bald", "über die",
        "wohl",
        "guten", "gute", "praktisch",
    ),
    small_prepositions=("über", "unter", "um", "gegen", "gut", "ab", "nahe", "kurz vor", "bald", "über die", "guten",
                        "gute"),
    among_hedges=("unter",),
    dative_ends=("n",),
    measures=(
        "prozent", "euro", "dollar", "grad", "meter", "kilometer", "jahre", "jahren", "tage", "tagen", "stunden",
        "wochen", "monate", "monaten", "minuten", "tonnen", "liter", "hektar", "kilo", "kilogramm", "rubel", "franken",
        "pfund", "cent", "%", "€", "$", "punkte", "punkten", "stundenkilometer", "millionen", "mark", "watt",
        "megawatt",
        "kilometern", "metern", "zentimeter", "quadratmeter", "quadratkilometer", "prozentpunkte",
    ),
    between=("zwischen", "irgendwo zwischen"),
    froms=("von",),
    bys=("um",),
    range_words={"und": True, "bis": False, "bis zu": False, "oder": False, "bis auf": False},
    hedging_ranges=("bis", "und"),
    percent=("prozent", "v. h.", "v.h."),
    of_whole=r" (?i:der|des|von|vom|aller|ihrer|seiner|ihres|seines|dieser|unserer)(?!\w)",
    share_shapes=(
        Sought(
            r"(?i:(?<!\w)(?P<said>jede(?:r|s|m|n)? (?P<of>zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte"
            r"|zehnte|elfte|zwölfte|fünfzehnte|zwanzigste|fünfundzwanzigste|dreißigste|vierzigste|fünfzigste|hundertste"
            r"|tausendste)[nrs]?))(?!\w)(?! (?:tag|woche|monat|jahr|stunde|mal))",
            needs=("jede",),
        ),
        Sought(
            r"(?i:(?<!\w)(?P<said>(?:{N}|(?P<one>eine?[mrs]?)) (?:von|aus) (?:den )?{M}))(?!\w|[.,]\d|-| ?%)",
            needs=(" von {M}", " aus {M}", " von den {M}", " aus den {M}"),
        ),
        Sought(
            r"(?i:(?<!\w)(?P<said>(?:{N}[ -]?)(?P<of>drittel|viertel|fünftel|sechstel|siebtel|achtel|neuntel"
            r"|zehntel)n?))(?!\w)"
            r"(?! (?:million|milliarde|stunde|liter|jahr|pfund))",
            needs=("drittel", "viertel", "fünftel", "sechstel", "siebtel", "achtel", "neuntel", "zehntel"),
        ),
        Sought(
            r"(?i:(?<!\w)eine?[mns]? (?:knappe[sn]? |gute[sn]? )?(?P<said>(?P<of>drittel|viertel|fünftel|sechstel"
            r"|achtel|zehntel)))"
            r"(?= (?:der|des|von|aller|ihre|seine|dieser|unserer|weniger|mehr)(?:[rs]?)(?!\w))",
            needs=("drittel", "viertel", "fünftel", "sechstel", "achtel", "zehntel"),
        ),
        Sought(
            r"(?i:(?<!\w)(?:die|der|zur) (?P<said>(?P<of>hälfte)))(?= (?:der|des|von|aller|ihrer|seiner|davon|dieser"
            r"|ihres|seines)(?!\w))",
            needs=("hälfte",),
        ),
        Sought(
            r"(?i:(?<!\w)(?P<step>um) (?:(?:fast|rund|etwa|knapp|gut|mehr als|über|beinahe|nahezu|weit mehr als) )?"
            r"(?:die |ein(?:en)? |eine )?(?P<said>(?P<of>hälfte|drittel|viertel|fünftel|sechstel|siebtel|achtel"
            r"|zehntel)))"
            r"(?!\w)",
            needs=("hälfte", "drittel", "viertel", "fünftel", "sechstel", "siebtel", "achtel", "zehntel"),
        ),
    ),
    articles_before_shares=("die", "der", "ein", "eine", "einem", "einer"),
    denominators_of_shares={
        "zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5, "sechste": 6, "siebte": 7, "achte": 8, "neunte": 9,
        "zehnte": 10, "elfte": 11, "zwölfte": 12, "fünfzehnte": 15, "zwanzigste": 20, "fünfundzwanzigste": 25,
        "dreißigste": 30,
        "vierzigste": 40, "fünfzigste": 50, "hundertste": 100, "tausendste": 1000, "drittel": 3, "viertel": 4,
        "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9, "zehntel": 10, "hälfte": 2,
    },
    changes=(
        "steigt", "steigen", "stieg", "stiegen", "gestiegen", "gestiegene", "gestiegenen", "steigend", "steige", "fiel",
        "fielen", "fällt", "fallen", "gefallen", "sank", "sanken", "sinkt", "sinken", "gesunken", "wuchs", "wuchsen",
        "wächst", "wachsen", "gewachsen", "erhöht", "erhöhte", "erhöhten", "erhöhen", "zugelegt", "legte", "legten",
        "zulegen", "kletterte", "kletterten", "klettert", "geklettert", "schrumpfte", "schrumpften", "schrumpft",
        "geschrumpft", "schrumpfen", "senken", "senkte", "senkten", "gesenkt", "senkt", "kürzen", "kürzte", "gekürzt",
        "verringert", "verringerte", "verringern", "reduziert", "reduzierte", "reduzieren", "zugenommen", "zunehmen",
        "nahm", "nahmen", "abgenommen", "abnehmen", "einbrechen", "brach", "eingebrochen", "verteuert", "verteuerte",
        "verteuerten", "verbilligt", "anheben", "angehoben", "hob", "aufgestockt", "aufstocken", "stockte", "ging",
        "gingen", "zurückgegangen", "zurück", "angestiegen", "ansteigen", "anstieg", "absank", "schrumpfen", "sprang",
        "sprangen", "gesprungen", "ausgeweitet", "ausbauen", "verkleinert", "vergrößert", "anzuheben", "aufzustocken",
        "zu senken", "zu kürzen", "rückgang", "zunahme", "abnahme", "plus", "minus", "zuwachs", "steigerung",
        "senkung", "erhöhung", "kürzung", "gesteigert", "steigerte", "steigerten", "abgesackt", "sackte", "sackten",
        "sackt", "absacken", "eingebüßt", "einbüßen", "nachgeben", "nachgab",
        "korrigieren", "gestutzt", "gedrückt", "drückte", "drückten", "ausgebaut", "verschob", "angehoben", "nachließ",
        "unter dem", "über dem", "unter der", "über der", "zurückging", "zugenommen", "wachse", "nachgegeben", "gab",
        "gaben", "korrigierte", "korrigiert",
        "höher", "niedriger", "teurer", "billiger", "größer", "kleiner", "länger", "kürzer", "einbruch", "wachstum",
        "zog", "zogen", "zieht", "ziehen", "angezogen", "anziehen", "anzog", "verlor",
        "büßte", "büßten", "notierte", "notierten", "notiert", "schloss", "schlossen", "verloren",
        "verliert", "gewann", "gewannen", "gewinnt", "gewonnen", "übertraf", "übertrafen", "übertroffen",
        "unterboten", "verbesserte", "verbessert",
        "verschlechterte", "verschlechtert", "verfehlte", "überstieg", "klettern", "steigern",
        "rutschte", "rutschten", "gerutscht", "stürzte", "stürzten", "gestürzt", "verdoppelt", "abgeschwächt",
        "verlängert", "verlängerte", "verkürzt", "verkürzte", "verspätet", "überzogen", "aufgewertet", "abgewertet",
        "aufschlag", "abschlag",
    ),
    change_direct=(
        r"(?i:(?<!\w)(?:verlor|verloren|verliert|verlieren|gewann|gewannen|gewinnt|büßte|büßten|legte|legten|legt|gab"
        r"|gaben"
        r"|gibt|notierte|notierten|notiert|schloss|schlossen)(?: {D}){0,4} )",
    ),
    change_before=(
        r"(?i:(?<!\w)(?:plus|minus|anstieg|zuwachs|rückgang|zunahme|abnahme|einbruch|wachstum|steigerung|senkung"
        r"|erhöhung"
        r"|kürzung|aufschlag|abschlag)(?: von| um| in höhe von) )",
        r"(?i:(?<!\w)(?:lag|legte|legten|stieg|fiel|wuchs) (?:plus|minus) )",
        r"(?i:(?<!\w)(?:{V})(?!\w)[^;:]{0,60}(?:punkten?|zähler|cent|euro|dollar|prozent|%) (?:oder|beziehungsweise"
        r"|bzw\.) )",
    ),
    change_lead=(
        r"(?i:(?<!\w)um(?: (?:weitere|noch einmal|nochmals|insgesamt|zusammen|gleich|jeweils|real|nominal|netto"
        r"|brutto|im"
        r" Schnitt|im Durchschnitt|im Mittel|preisbereinigt|bereinigt|immerhin|sogar|nur|lediglich|satte|stolze|ganze"
        r"|erneut|[a-zäöüß]+lich))? )"
    ),
    change_after=(
        r"(?i: (?:(?!und |oder |aber |als |in |nach |seit |mit |für |bei |von |zu |auf |an )[^\W\d_]+ )?(?:mehr"
        r"|weniger|höher|niedriger|größer|kleiner|länger|kürzer"
        r"|teurer|billiger|tiefer|älter"
        r"|jünger|schwerer|leichter|schneller|langsamer) als(?!\w)){X}",
        r"(?i:(?<=Prozent) (?:mehr|weniger|höher|niedriger|teurer|billiger|zugelegt"
            r"|über dem|unter dem|tiefer|fester|schwächer|stärker|leichter|im Plus|im Minus|eingebüßt|verloren"
            r"|gewonnen|nachgegeben|über Vorjahr|unter Vorjahr|über"
            r" den|unter den)(?!\w))",
        r"(?i: (?:(?!nicht |nie |kaum |immer |lange |längst )[^\W\d_]+ )?(?:mehr|weniger)(?= ?[.,:;!?]|\Z| (?:im|pro"
        r"|je|am|sein|werden|wird|haben|hat|kosten"
        r"|kostet"
        r"|ausgeben|zahlen|bekommen|verdienen|geben|gibt|betragen|erhalten|einnehmen|umsetzen)(?!\w)))",
        r"(?i:(?<=%) (?:mehr|weniger|höher|niedriger|teurer|billiger|tiefer|fester|schwächer|stärker|leichter|im Plus"
            r"|im Minus)(?!\w))",
    ),
    points=("prozentpunkte", "prozentpunkten", "punkte", "punkten", "zähler", "cent"),
    currencies=(
        "euro", "dollar", "rubel", "tenge", "franken", "pfund", "yen", "yuan", "kronen", "mark", "us-dollar", "lira",
        "rupien", "forint", "zloty", "usd", "eur", "chf",
    ),
    part_of=r" (?:der|aller|dieser|ihrer|seiner|unserer|von den|von ihren|von seinen)(?= )(?! \d)",
    number_of=("zahl der", "anzahl der", "zahl von", "anzahl von", "zahl an", "zahl aller"),
    counted=(
        "mensch", "person", "soldat", "mann", "frau", "kind", "tote", "todesopfer", "opfer", "verletzt", "polizist",
        "beamt", "demonstrant", "teilnehm", "einwohn", "bürger", "euro", "dollar", "rubel", "tenge", "franken", "pfund",
        "kilometer", "meter", "quadrat", "tonne", "liter", "kilo", "hektar", "prozent", "stimme", "arbeit",
        "mitarbeiter",
        "beschäftigt", "stelle", "job", "haushalt", "wohnung", "haus", "häuser", "gebäud", "fahrzeug", "auto",
        "flugzeug",
        "panzer", "rakete", "drohne", "schiff", "boot", "flüchtling", "migrant", "student", "studier", "schüler",
        "kämpfer", "rebell", "söldner", "truppe", "einsatzkräft", "sicherheitskräft", "polizeikräft", "feuerwehr",
        "helfer", "festnahm", "festgenomm", "fälle", "fall", "infektion", "neuinfektion", "impfung", "dosen", "zuschau",
        "besuch", "gäste", "tier", "kühe", "schaf", "seiten", "exemplar", "unternehm", "firm", "betrieb", "megawatt",
        "watt", "grad", "punkt", "angestellt", "männer", "häftling", "gefangen", "leichen", "zivilist", "angehörig",
        "friedens", "militär", "kräft", "mitglied", "staaten", "länder", "gemeinden", "städte", "anrufe", "bäume",
        "cent", "yuan", "yen", "kronen", "barrel", "kubik", "metern", "passagier", "reisend", "tourist", "touristen",
        "anhänger", "aktivist", "wähler", "delegiert", "abgeordnet", "richter", "lehrer", "ärzt", "patient", "betten",
    ),
    not_nouns=(
        "in", "im", "an", "am", "auf", "aus", "bei", "der", "die", "das", "den", "dem", "des", "und", "oder", "mit",
        "von", "vom", "zu", "zum", "zur", "nach", "vor", "für", "bis", "über", "unter", "gegen", "durch", "ohne", "um",
        "seit", "ist", "sind", "war", "waren", "wird", "werden", "wurde", "wurden", "hat", "haben", "hatte", "hatten",
        "sei", "seien", "kam", "kamen", "starben", "als", "wie", "sowie", "davon", "darunter", "mehr", "weniger", "so",
        "nicht", "auch", "noch", "schon", "bereits", "allein", "dass", "ob", "weil", "wenn", "sich", "er", "sie", "es",
        "wir", "ein", "eine", "einen", "einem", "einer", "kein", "beziehungsweise", "bzw", "pro", "je", "ihrer", "ihre",
        "seiner", "seine", "dieser", "diese", "getötet", "verletzt", "festgenommen", "entfernt", "lang", "alt", "hoch",
    ),
    irregular=(),
    # How a noun ends in one form, and in another; the dots of an umlaut do not count.
    word_forms=(
        ("", "e"), ("", "n"), ("", "en"), ("", "er"), ("", "ern"), ("", "es"), ("", "s"), ("e", "er"), ("e", "es"),
        ("e", "em"), ("", "in"), ("", "innen"), ("in", "innen"), ("", "nen"), ("um", "en"), ("a", "en"), ("us", "en"),
        ("is", "en"), ("mann", "leute"), ("mann", "frau"), ("mann", "frauen"), ("person", "leute"),
    ),
    compounds=True,
    adjective_ends=("e", "en", "er", "es", "em", "mal"),
    glued_units=(*UNIT_SYMBOLS, "qm", "qkm", "Std"),
    measure_adjectives=("hoch", "breit", "lang", "tief", "weit", "entfernt", "hohe", "hoher", "hohen", "hohes",
        "breite",
                        "breiter", "breiten", "lange", "langer", "langen", "langes", "tiefe", "tiefer", "tiefen",
                        "weiter", "über", "unter", "höhe", "länge", "breite", "abstand", "entfernung", "lauf"),
    durations=(
        "sekunde", "sekunden", "minute", "minuten", "min", "stunde", "stunden", "std", "tag", "tage", "tagen", "woche",
        "wochen", "monat", "monate", "monaten", "jahr", "jahre", "jahren", "jahrzehnt", "jahrzehnte", "jahrzehnten",
        "jahrhunderte", "jahrhunderten", "nacht", "nächte", "nächten", "wochenenden", "werktage", "werktagen",
        "arbeitstage",
    ),
    duration_words=(
        Sought(
            r"-?(?:stündig|tägig|wöchig|monatig|minütig|sekündig)(?:e[nmrs]?)?",
            needs=("stündig", "tägig", "wöchig", "monatig", "minütig", "sekündig"),
        ),
        Sought(
            r"-?jährig(?:e[nmrs]?)(?= (?:[a-zäöüß]+e[nmrs]? )?(?=[A-ZÄÖÜ])(?i:[\w-]*(?:ung|ungen|schaft|schaften|heit"
            r"|keit"
            r"|phase"
            r"|plan|plans|projekt|projekts|programm|programms|garantie|abwesenheit|periode|karriere|mandat|lehre"
            r"|umbau|umbaus"
            r"|bau|baus|einsatz|einsatzes|geschichte|tradition|treue|regentschaft|ära|reise|leerstand|leerstands"
            r"|stillstand"
            r"|stillstands|probezeit|tour|odyssee"
            r"|zeit))(?!\w))",
            needs=("jährig",),
        ),
        Sought(
            r"-?jährig(?:e[nmrs]?)(?= (?:[^\W\d_]+ )?(?i:\w*(?:gespräch|verhandlung|haft|krieg|strafe|amtszeit|vertrag"
            r"|vertrags"
            r"|ausbildung|studium|pause|sperre|bewährung|mitgliedschaft|ehe|herrschaft|bauzeit|verfahren|kampf|kampfes"
            r"|aufenthalt|konflikt|belagerung|bestehen|laufzeit|arbeit|suche|planung|regierungszeit|bürgerkrieg|dürre"
            r"|übergang|frist|unterbrechung|flucht|bauarbeiten|zusammenarbeit|partnerschaft|waffenruhe|exil|dienst"
            r"|dienstzeit|vorbereitung|rechtsstreit|prozess|streit)(?:en|e|es|s|er|n)?(?!\w)))",
            needs=("jährig",),
        ),
    ),
    single_durations=(
        Sought(
            r"(?<![\w-])(?P<said>(?i:eine[rn]?) (?P<half>(?i:halbe[n]? (?:Stunde|Minute|Woche)))(?!\w))(?! (?:früher"
            r"|später|zuvor))",
            needs=(" halbe",),
        ),
        Sought(
            r"(?<![\w-])(?P<said>(?i:einem|ein|eines) (?P<half>(?i:halbe[ns]? (?:Jahr|Tag|Jahrhundert|Jahrzehnt)(?:es"
            r"|s)?)))(?!\w)",
            needs=(" halbe",),
        ),
        Sought(
            r"(?<![\w-])(?P<said>(?i:eine[nmrs]?|ein) (?:(?:ganze|volle)[nrs]? )?(?P<led>Stunde|Minute|Sekunde|Tag"
            r"|Tages|Nacht|Woche|Monat|Monats|Jahr|Jahres"
            r"|Jahrzehnt|Jahrzehnts|Jahrhundert))(?!\w)(?! (?:früher|später|zuvor|davor|danach|vor|nach))",
            needs=_ONE_UNIT,
        ),
        Sought(
            r"(?<![\w-])(?P<said>(?i:eine[nmrs]?|ein) (?P<one>Stunde|Tag|Woche|Monat|Jahr|Jahrzehnt|Jahrhundert))"
            r"(?= (?:nach|vor) (?:dem|der|den|seine[mrn]|ihre[mrn]|diese[mrn]|eine[mrn])(?!\w))",
            needs=_ONE_UNIT,
        ),
        Sought(
            r"(?<![\w-])(?P<said>(?i:eine[nmrs]?|ein) (?P<one>Stunde|Minute|Tag|Nacht|Woche|Monat|Jahr"
            r"|Jahrzehnt))(?= (?:lange?|einplanen|warten|dauern|bleiben|brauchen|gewartet|gedauert|geblieben"
            r"|gebraucht)(?!\w))",
            needs=(" lang", " einplanen", " warten", " dauern", " bleiben", " brauchen", " gewartet", " gedauert",
                " geblieben", " gebraucht"),
        ),
    ),
    duration_leads=("zu", "nach", "binnen", "innerhalb", "für", "als", "fast", "rund", "etwa", "knapp", "gut",
        "mindestens",
        "höchstens", "noch", "nur", "erst", "dauert", "dauerte", "dauern", "dauerten", "seit", "um", "von", "mit",
        "während", "schon", "bereits", "kaum", "hatte", "sich", "auf", "über", "brauchte", "war", "beinahe", "nahm",
        "nimmt", "kostete", "dann",
        "sie"),
    vague_durations=(
        Sought(
            r"(?<![\w-])(?P<said>(?i:mehrere[nr]?|einige[nr]?|wenige[nr]?|etliche[nr]?|ein paar|viele[nr]?"
            r"|zahlreiche[nr]?) "
            r"(?P<noun>Sekunden|Minuten|Stunden|Tagen?|Wochen|Monaten?|Jahren?|Jahrzehnten?|Jahrhunderten?"
            r"|Nächten?))(?!\w)(?<!vor )",
            needs=("mehrere", "einige", "wenige", "etliche", "ein paar ", "viele", "zahlreiche"),
        ),
        Sought(
            r"(?<=[Ss]eit )(?P<said>(?P<noun>Stunden|Tagen|Wochen|Monaten|Jahren|Jahrzehnten|Jahrhunderten))(?!\w)",
            needs=("seit stunden", "seit tagen", "seit wochen", "seit monaten", "seit jahr"),
        ),
        Sought(
            r"(?<=[Nn]ach )(?P<said>(?P<noun>Stunden|Tagen|Wochen|Monaten|Jahren|Jahrzehnten|Jahrhunderten))(?!\w)",
            needs=("nach stunden", "nach tagen", "nach wochen", "nach monaten", "nach jahr"),
        ),
        Sought(
            r"(?<!\w)(?P<said>(?i:stunden|tage|wochen|monate|jahre|jahrzehnte|jahrhunderte)lang(?:e[nmrs]?)?)(?!\w)",
            needs=("nlang", "elang"),
        ),
    ),
    # --- what looks like a number and is none
    glued_leads=("mitte", "anfang", "ende"),
    naming=(
        "artikel", "artikeln", "art.", "absatz", "absätze", "abs.", "paragraf", "paragraph", "paragrafen",
        "paragraphen", "§", "§§", "kapitel", "kap.", "nummer", "nr.", "seite", "ziffer", "resolution", "platz", "rang",
        "zimmer", "raum", "saal", "hangar", "ebene", "terminal", "labor", "becken", "parzelle", "studio", "trakt",
        "paragraf", "deck", "kabine", "spur", "gleis", "linie", "route", "stufe", "phase", "formel", "windows",
        "version", "halle", "tor",
        "boeing", "airbus", "abschnitt", "anhang", "klasse", "folge", "band", "teil", "block", "reaktor", "highway",
        "bundesstraße", "autobahn", "flug", "zone", "schacht", "tel.", "telefon", "hausnummer", "aktenzeichen", "az.",
        "fax", "kanal", "sendung", "punkt", "drucksache", "protokoll", "gruppe", "tabelle", "abbildung", "abb.",
        "embraer", "antonow", "tupolew", "iljuschin", "suchoi", "sojus", "apollo", "iphone", "bezirk", "wahlkreis",
        "kompanie", "bataillon", "brigade", "regiment",
        "buslinie", "intercity", "ice", "spieltag", "runde", "etappe", "startnummer",
        "kategorie", "modell", "listenplatz", "baujahr", "jahrgang", "sektor",
        "ausfahrt", "abfahrt", "kreisstraße", "landesstraße", "staatsstraße", "rufnummer",
        "notruf", "cessna", "piper", "typ", "baureihe", "serie", "markt", "kasse", "schalter", "fahrenheit",
    ),
    naming_ends=("stufe", "linie", "gruppe", "klasse", "nummer", "kapitel", "artikel", "paragraf", "terminal",
        "wahlkreis",
                 "gleis", "halle", "ausfahrt", "etappe", "phase", "sektor", "kategorie"),
    no_numbers=(
        NoNumber(
            "name",
            r"\b\d{1,3}\. (?i:[^\W\d_]*(?:brigade|division|regiment|bataillon|armee|korps|kompanie|staffel"
            r"|geschwader|flotte))\b",
            needs=("brigade", "division", "regiment", "bataillon", "armee", "korps", "kompanie", "staffel",
                "geschwader", "flotte"),
        ),
        NoNumber(
            "name",
            r"\b[A-Z]{1,2} (?!(?:19|20)\d\d\b)\d{1,4}[a-z]?\b|\bU-?\d{2}\b|\bG-?\d{1,2}\b",
            odd=True,
        ),
        NoNumber(
            "name",
            r"\b\w*[Nn]ummer \d+\b|\bRente mit \d\d\b",
            needs=("nummer 0", "rente mit 0"),
        ),
        NoNumber(
            "name",
            r"(?<![\w.,])\d++(?>(?:[.,]\d++)*)-(?!tägig|stündig|wöchig|monatig|minütig|mal"
            r"|jährig(?:e[nmrs]?) [A-Z])[^\W\d_]"
            r"(?<!-[PE])[\w-]*(?<!-Prozent)(?<!-Euro)(?<!-Dollar)",
            needs=("0-",),
        ),
        NoNumber(
            "name",
            r"(?<=[a-zäöüß,] )(?!{months}|{weekdays})[A-ZÄÖÜ][\w-]+ \d{1,3}(?= (?:ist|war|wird|hat"
            r"|hatte|umfasst|begann|beginnt|startet|läuft"
            r"|fand|findet|die|das|mit|für|wurde)(?!\w))",
            needs=("0 i", "0 war", "0 wird", "0 hat", "0 umfasst", "0 beg", "0 startet", "0 läuft", "0 f", "0 d",
                "0 mit", "0 wurde"),
        ),
        NoNumber(
            "address",
            r"\b[Pp]ostfach [\d ]+",
            needs=("postfach",),
        ),
        NoNumber(
            "address",
            r"(?<![\w.-])[A-ZÄÖÜ][\w.-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|chaussee)"
            r" \d+(?:[-/]\d+)? ?[a-z]?\b|(?<![\w.-])(?:[A-ZÄÖÜ][\w-]+er|Neuen?|Alten?|Großen?|Kleinen?|Langen?|Hohen?)"
            r" (?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Ring|Ufer|Damm|Chaussee|Landstraße) \d+ ?[a-z]?\b",
            needs=("straße 0", "strasse 0", "str. 0", "weg 0", "platz 0", "allee 0", "gasse 0", "ring 0", "ufer 0",
                "damm 0", "chaussee 0"),
        ),
        NoNumber(
            "address",
            r"\b(?:D-|A-|CH-)\d{4,5}\b|(?:(?<=, )|(?<=^))\d{5} (?=[A-ZÄÖÜ])(?!\w+en\b)",
            needs=("d-0", "a-0", "ch-0", ", 0 ", "\n0 "),
        ),
        NoNumber("name", r"\b(?:Erste|Zweite)[nrs]? (?=Weltkrieg)", needs=("weltkrieg",), digits=False),
        NoNumber(
            "telephone",
            r"\b(?:Tel\.|Telefon|Telefonnummer|Fax|Ruf)(?: unter)?:? ?\(?0[\d /()-]{5,}\d",
            needs=("tel. ", "tel.:", "telefon", "fax", "ruf "),
        ),
        NoNumber(
            "name",
            r"\b1\. (?=(?:FC|SC|FSV|FFC|VfB|VfL|SV|TSV|BC|KFC|HC|BSV|FFV|CfR|FCK)\b)",
            needs=("0. ",),
        ),
        NoNumber(
            "age",
            r"\b(?:Kinder|Jugendliche|Schüler|Mädchen|Jungen|Personen|Menschen|Erwachsene|Frauen|Männer)n?"
            r" (?:von|zwischen|im Alter von|im Alter zwischen) \d{1,2} (?:bis|und) \d{1,2} Jahren"
            r"|\b(?:älteste|jüngste)[nr]? (?:[A-ZÄÖÜ]\w+ )?(?:(?:war|ist|sei|wird|zählt"
            r"|zählte) )?\d{1,3}\b(?= ?[,.;:]|\Z)",
            needs=(" bis 0 jahren", " und 0 jahren", "älteste", "jüngste"),
        ),
        NoNumber(
            "age",
            r"\b(?:älteste|jüngste)[nr]? (?:[A-ZÄÖÜ]\w+ )?(?:(?:war|ist|sei|wird) )?(?:ein|zwei|drei|vier|fünf|sechs"
            r"|sieben|acht"
            r"|neun|zehn|elf|zwölf)(?= ?[,.;:]|\Z)",
            needs=("älteste", "jüngste"), digits=False,
        ),
        NoNumber(
            "age",
            r"\b(?P<it>[Mm]it (?:zarten )?\d{1,2}(?: Jahren)?) [a-zäöüß]+ (?:er|sie)\b|\b(?P<at>[Mm]it \d{1,2} Jahren)"
            r" (?=[a-zäöüß]+(?:te|ten|ing|ann|am|og|uhr|ieß|at|and|ielt)\b)",
            needs=("mit ",),
        ),
        NoNumber(
            "age",
            r"\b(?:[Kk]inder|[Jj]ugendliche|[Ss]chüler|[Mm]enschen|[Pp]ersonen)n? (?:unter|über|ab|bis) (?:drei|vier"
            r"|fünf|sechs"
            r"|sieben|acht|neun|zehn|elf|zwölf|\d+) Jahren?\b",
            needs=tuple(f"{who}{prep} " for who in ("kinder", "kindern", "jugendliche", "jugendlichen", "schüler",
                "schülern", "menschen", "personen") for prep in (" unter", " über", " ab", " bis")), digits=False,
        ),
        NoNumber(
            "title",
            r"(?<=[a-zäöüß] )\"(?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|Hundert"
            r"|Tausend) [^\".:;]{2,60}\"",
            needs=('"',), digits=False,
        ),
        NoNumber(
            "address",
            r"(?<=[,;:(] )(?:Am|An der|An den|Im|In der|Auf dem|Auf der|Zum|Zur|Unter den|Hinter der)"
            r" (?!{months}|{weekdays}|Jahr|Alter)[A-ZÄÖÜ][\w-]+ \d{1,3}[a-z]?(?= ?[,.;)]|\Z)",
            needs=tuple(f"{mark}{lead} " for mark in (", ", "; ", ": ", "(", " (") for lead in ("am", "an der",
            "an den",
                "im", "in der", "auf dem", "auf der", "zum", "zur", "unter den", "hinter der")),
        ),
        NoNumber(
            "age",
            r"\b(?:älter|jünger) als (?:\d{1,3}\b(?! [A-ZÄÖÜ])|\d{1,2} Jahre\b)|\b(?:[Kk]inder|[Jj]ugendliche"
            r"|[Ss]chüler)[n]? (?:unter|über"
            r"|ab|bis) \d{1,2}\b(?! [A-ZÄÖÜ])",
            needs=("älter", "jünger", "kinder", "jugendliche", "schüler"),
        ),
        NoNumber(
            "age",
            r"\b(?:ab|unter|über) \d{1,2} Jahren?\b(?! (?:Haft|Krieg))",
            needs=("0 jahre",),
        ),
        NoNumber(
            "age",
            r"\b\d{1,3}(?:(?: bis | und |-)\d{1,3})? (?:Jahre|Monate|Wochen|Tage) (?:alte[nmrs]?|alt|jung)\b",
            needs=("e alt", "n alt", "e jung", "n jung"),
        ),
        NoNumber(
            "age",
            r"\b\d{1,3}(?:-| bis |- bis )?(?:\d{1,3})?-?[jJ]ährig(?:e[nmrs]?|er)?\b",
            needs=("jährig",),
        ),
        NoNumber(
            "age",
            r"(?<!\w)(?:in|auf|zu|mit) (?:ihren|seinen) (?:\w+ )?\d\der[n]?\b",
            needs=("0er",), odd=True,
        ),
        NoNumber(
            "age",
            r"(?<=[^\W\d_] \()\d{2}(?=\))|(?<=[^\W\d_], )\d{2}(?=, )(?!, \d)",
            needs=("(0)", ", 0, "),
        ),
        NoNumber(
            "time",
            r"\b(?:\d{1,2}[.:]\d{2}|\d{1,2}|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
            r"(?:(?: bis | und |-)\w+(?:[.:]\d{2})?)? Uhr\b(?: \d{2}\b)?",
            needs=(" uhr",), digits=False,
        ),
        NoNumber(
            "time",
            r"\b(?:[Kk]urz (?:nach|vor)|[Hh]alb|[Vv]iertel (?:nach|vor)) (?:eins|zwei|drei|vier|fünf|sechs|sieben"
            r"|acht|neun"
            r"|zehn|elf|zwölf|\d{1,2})(?= ?[,.:;]|\Z| (?:am|in|morgens|abends|hat|wurde))",
            needs=("kurz ", "halb ", "viertel "), digits=False,
        ),
        NoNumber(
            "age",
            r"\b(?:im Alter von|Alter von|mit|alter von) (?:\w+ )?(?:\d{1,3}|\w+) Jahren"
            r"(?= (?:an|gestorben|verstorben|tot|nach|im|in)\b)",
            needs=("jahren",), digits=False,
        ),
        NoNumber(
            "age",
            r"\b[Ii]m Alter (?:von|zwischen) (?:\w+,? ){1,9}?Jahren|\b[Ii]m Alter von \d{1,3}\b",
            needs=("alter ",), digits=False,
        ),
        NoNumber(
            "age",
            r"\b\w+ (?:Jahre|Monate) (?:alte[nmrs]?|alt|jung)\b",
            needs=("e alt", "e jung"), digits=False,
        ),
        NoNumber(
            "age",
            r"\b\w*[jJ]ährig(?:e[nmrs]?)?\b",
            needs=("jährig",), digits=False,
        ),
        NoNumber(
            "name",
            r"\b(?:Frau|Herrn?|Familie|Doktor|Dr\.|Professor|Prof\.) (?:{weekdays}|{months})\b",
            needs=("frau ", "herr ", "herrn ", "familie ", "doktor ", "dr. ", "professor ", "prof. "), digits=False,
        ),
        NoNumber(
            "times",
            r"\b(?:[^\W\d_]+- (?:bis|und|oder) )?(?:\d+|(?<!icht )(?<!erade )ein|zwei|drei|vier|fünf|sechs|sieben"
            r"|acht|neun|\w*(?:zehn|elf|zwölf|zig|ßig"
            r"|hundert|tausend))-?mal"
            r"(?:ig(?:e[nmrs]?)?)?\b|\b\d+ ?[xX]\b(?! ?\d)|\b(?:\d+|zwei|drei|vier|fünf|zehn) Mal\b"
            r"|\b(?:zwei|drei|vier|fünf|zehn)fach(?:e[nmrs]?)?\b|\b(?:ver)?(?:doppelt|dreifacht|vierfacht)\w*\b",
            needs=("mal", "0x", "0 x", "fach", "doppelt"), digits=False,
        ),
        NoNumber(
            "idiom",
            r"\bauf (?:[^\W\d_]+ ){1,3}achten\b|\bachten (?:auf|müssen|sollen|wollen|können|würden)\b|\bzu achten\b"
            r"|\b(?:sieben|Sieben) (?:müssen|sollen|wollen|können)\b",
            needs=("achten", "sieben m", "sieben s", "sieben w", "sieben k"), digits=False,
        ),
        NoNumber(
            "idiom",
            r"\b(?:außer|in|außer) Acht\b|\b(?:auf|die|der|ihre|unsere) (?:Elf|Sieben)\b|\balle viere\b"
            r"|\b(?:wie|null) Null\b|\beins (?:mit|zu)\b|\bzu (?:zweit|dritt|viert)\b|\bunter vier Augen\b"
            r"|\ballen vieren\b|\b(?:fünf|sechs|sieben|acht)stellig(?:e[nmrs]?)?\b|\b(?:Drei|Vier|Fünf)-?Sterne-?\w*"
            r"|\b(?:drei|vier|fünf)-?sterne\w*",
            needs=("r acht", "in acht", " elf", " sieben", "viere", " null", "eins ", "zu zweit", "zu dritt",
                "zu viert", "vier augen", "stellig", "sterne"),
                digits=False,
        ),
        NoNumber(
            "title",
            r"(?<!\w)(?!(?:Von|Vom|Laut|Mit|Nach|Auf|Aus|Bei|In|Im|Als|Und|Der|Die|Das|Für|Über|Unter|Wie|So|Es|Er"
            r"|Sie) )"
            r"[A-ZÄÖÜ][a-zäöüß]+ \"(?=[A-ZÄÖÜ\d])[^\".,;:]{2,60}[!?]?\"(?<! \")",
            needs=('"',), digits=False,
        ),
        NoNumber(
            "name",
            r"\b(?:[Pp]hase|[Tt]eil|[Kk]apitel|[Ss]tufe|[Rr]unde|\w+stufe|\w+phase|[Gg]leis|[Ll]inie|[Ss]eite|[Pp]latz"
            r"|[Rr]ang|[Nn]ummer) (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)\b(?! [A-ZÄÖÜ])",
            needs=("phase ", "teil ", "kapitel ", "stufe ", "runde ", "gleis ", "linie ", "seite ", "platz ", "rang ",
                "nummer "),
            digits=False,
        ),
    ),
    # --- reading dates
    months={
        "januar": 1, "jänner": 1, "jan.": 1, "jan": 1, "februar": 2, "feber": 2, "feb.": 2, "feb": 2, "märz": 3,
        "mär.": 3, "mrz.": 3, "mrz": 3, "april": 4, "apr.": 4, "apr": 4, "mai": 5, "juni": 6, "jun.": 6, "jun": 6,
        "juli": 7, "jul.": 7, "jul": 7, "august": 8, "aug.": 8, "aug": 8, "september": 9, "sept.": 9, "sept": 9,
        "sep.": 9, "sep": 9, "oktober": 10, "okt.": 10, "okt": 10, "november": 11, "nov.": 11, "nov": 11,
        "dezember": 12, "dez.": 12, "dez": 12,
    },
    short_months=("märz", "mai", "juni", "juli"),  # the others of up to four letters are abbreviations
    common_words=("mai", "august", "april", "juni", "juli"),
    weekdays={
        "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5,
        "sonntag": 6,
    },
    short_weekdays={"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6},
    weekday_names=("schwarzer", "schwarzen", "grüner", "weißer", "blutiger", "goldener", "langer", "langen", "super"),
    repeating=("jeden", "jeder", "jedem", "jedes", "alljährlich", "jährlich", "immer", "alle"),
    day_parts={
        "früh": "morning", "frühmorgens": "morning", "morgen": "morning", "morgens": "morning", "vormittag": "morning",
        "vormittags": "morning", "mittag": "noon", "mittags": "noon", "nachmittag": "afternoon",
        "nachmittags": "afternoon", "abend": "evening", "abends": "evening", "nacht": "night", "nachts": "night",
        "mitternacht": "night",
    },
    parts_are_glued=True,
    today={"vorvorgestern": -3, "vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2,
           "diesen morgen": 0, "diesem morgen": 0, "diesen abend": 0, "diesem abend": 0},
    part_of_today={},
    today_traps=("am", "zum", "den", "dem", "guten", "jeden", "vom", "gegen", "diesem", "diesen", "der", "am frühen",
                 "frühen", "nächsten", "später", "späten"),
    now=("heute", "jetzt", "dato", "zum heutigen tag"),
    day_orders={"heutigen": 0, "heutiger": 0, "heutige": 0, "gestrigen": -1, "gestriger": -1, "gestrige": -1,
                "morgigen": 1, "morgiger": 1, "morgige": 1},
    date_ordinals={
        f"{stem}{ending}": number
        for number, stem in enumerate((
            "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft",
            "dreizehnt", "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt", "zwanzigst",
            "einundzwanzigst", "zweiundzwanzigst", "dreiundzwanzigst", "vierundzwanzigst", "fünfundzwanzigst",
            "sechsundzwanzigst", "siebenundzwanzigst", "achtundzwanzigst", "neunundzwanzigst", "dreißigst",
            "einunddreißigst",
        ), 1)
        for ending in ("e", "en", "em", "er", "es")
    } | {"dreissigster": 30, "dreissigsten": 30, "siebenten": 7, "siebente": 7},
    day_endings=("te", "ter", "ten", "tes", "tem", "ste", "ster", "sten", "stes", "stem"),
    last_of=("letzte", "letzten", "letzter", "letztes", "letztem"),
    # Units of time in dates, with what they mean, and those of them in the plural.
    units={
        "tag": "day", "tags": "day", "tages": "day", "tage": "day", "tagen": "day", "woche": "week", "wochen": "week",
        "wochenende": "weekend", "wochenendes": "weekend", "wochenenden": "weekend", "monat": "month",
        "monats": "month", "monates": "month", "monate": "month", "monaten": "month", "quartal": "quarter",
        "quartals": "quarter", "quartale": "quarter", "quartalen": "quarter", "halbjahr": "half", "halbjahrs": "half",
        "halbjahres": "half", "halbjahre": "half", "hälfte": "half", "jahreshälfte": "half", "jahr": "year",
        "jahrs": "year", "jahres": "year", "jahre": "year", "jahren": "year", "kalenderjahr": "year",
        "kalenderjahres": "year", "jahrzehnt": "decade", "jahrzehnts": "decade", "jahrzehntes": "decade",
        "jahrzehnte": "decade", "jahrzehnten": "decade", "jahrhundert": "century", "jahrhunderts": "century",
        "jahrhunderte": "century", "jahrhunderten": "century", "sommer": "summer", "sommers": "summer",
        "frühjahr": "spring", "frühjahrs": "spring", "frühling": "spring", "frühlings": "spring", "herbst": "autumn",
        "herbsts": "autumn", "herbstes": "autumn", "winter": "winter", "winters": "winter",
    },
    plural_units=("tage", "tagen", "wochen", "wochenenden", "monate", "monaten", "quartale", "quartalen", "halbjahre",
                  "jahre", "jahren", "jahrzehnte", "jahrzehnten", "jahrhunderte", "jahrhunderten"),
    seasons={"frühjahr": "spring", "frühling": "spring", "sommer": "summer", "herbst": "autumn", "winter": "winter"},
    unit_ends={"jahresende": "year", "jahresanfang": "year", "jahresbeginn": "year", "jahresmitte": "year",
               "monatsende": "month", "monatsanfang": "month", "monatsbeginn": "month", "monatsmitte": "month",
               "wochenmitte": "week", "wochenbeginn": "week", "wochenanfang": "week", "quartalsende": "quarter"},
    this_units={"heuer": "year", "heurigen": "year"},
    before_units={"vorjahr": "year", "vorjahres": "year", "vorjahrs": "year", "vormonat": "month", "vormonats": "month",
                  "vorwoche": "week", "vortag": "day", "vortags": "day", "vortages": "day", "folgetag": "day",
                  "folgejahr": "month", "folgejahres": "month"},
    decades={f"{stem}{ending}": number
             for stem, number in (("zwanziger", 20), ("dreißiger", 30), ("vierziger", 40), ("fünfziger", 50),
                                  ("sechziger", 60), ("siebziger", 70), ("achtziger", 80), ("neunziger", 90))
             for ending in ("", "n", "jahre", "jahren")},
    decade_endings=("er", "ern", "erjahre", "erjahren"),
    decade_units=("jahre", "jahren", "jahrzehnt", "jahrzehnts"),
    eras={"n. chr.": 1, "nach christus": 1, "n. chr": 1, "nach christi geburt": 1, "unserer zeitrechnung": 1,
          "v. chr.": -1, "vor christus": -1, "v. chr": -1, "vor christi geburt": -1, "vor unserer zeitrechnung": -1},
    quarter_marks=("q",),
    orders={
        f"{stem}{ending}": order
        for stem, order in (("vergangen", -1), ("letzt", -1), ("abgelaufen", -1), ("zurückliegend", -1), ("vorig",
        -1), ("verflossen", -1), ("vergang", -1),
                            ("laufend", 0), ("aktuell", 0), ("dies", 0), ("kommend", 1), ("nächst", 1),
                            ("übernächst", 2), ("vorletzt", -2), ("vorvergangen", -2), ("vorvorig", -2))
        for ending in ("e", "en", "em", "er", "es")
    },
    double_orders={"nach dem nächsten": 2, "nach der nächsten": 2},
    shifting=(),
    elsewhere_orders=tuple(
        f"{stem}{ending}"
        for stem in ("darauffolgend", "folgend", "vorangegangen", "vorhergehend", "vorherig", "anschließend",
                     "drauffolgend")
        for ending in ("e", "en", "em", "er", "es")
    ),
    final_orders=("letzte", "letzten", "letzter", "letztes", "letztem"),
    part_words=("des", "der", "seiner", "seines", "ihres", "meines", "unseres", "ihrer", "eines", "einer", "vor",
        "dieses", "dieser", "meiner", "unserer",
        "als"),
    restricting=("des", "der", "vom", "vor", "nach", ", an dem", ", in dem", ", als", "um den", "rund um", "mit dem"),
    stretching=(),
    leading_into=("in", "über", "während", "innerhalb", "binnen"),
    one_unit=("ein", "eine", "einem", "einer", "einen"),  # in "vor einem Jahr"
    vague_counts=("wenigen", "wenige", "weniger", "einigen", "einige", "einiger", "mehreren", "mehrere", "mehrerer",
                  "ein paar", "paar", "vielen", "viele", "etlichen", "etliche", "beiden", "zahlreichen"),
    halves_after={"und ein halbes": "0.5", "und einem halben": "0.5"},
    count_hedges={
        "about": ("rund", "etwa", "ungefähr", "circa", "ca.", "zirka", "gut", "knapp", "in etwa", "um die"),
        "almost": ("fast", "beinahe", "nahezu", "annähernd"),
        "over": ("mehr als", "über", "weit über", "deutlich mehr als", "weit mehr als", "etwas mehr als"),
        "at least": ("mindestens", "wenigstens", "nicht weniger als"),
        "under": ("weniger als", "nicht ganz", "nicht einmal", "kaum"),
        "at most": ("höchstens", "maximal", "nicht mehr als", "bis zu", "längstens"),
    },
    exactly=("genau", "erst", "schon", "bereits", "nur", "noch", "exakt", "auf den tag genau", "gerade einmal", "ganz"),
    ago_before=("vor",),
    ago_after=(),
    ahead_before=("in",),
    ahead_after=("von heute an",),
    within_adjectives=(),
    within_which=("mal", "male"),
    elsewhere_after=("später", "zuvor", "danach", "davor", "darauf", "vorher", "nachher", "früher", "darauffolgend",
                     "im voraus"),
    elsewhere_final=(),
    level_leads=("mit", "bei"),
    elsewhere=("am tag darauf", "am tag danach", "am tag davor", "am tag zuvor", "das jahr darauf", "im jahr darauf",
               "im jahr davor", "im jahr zuvor", "die woche darauf", "in der woche darauf", "tags darauf", "tags zuvor",
               "anderntags", "im monat darauf", "im monat zuvor", "in der woche zuvor", "das jahr zuvor",
               "am nächsten tag", "im jahr danach", "am nächsten morgen", "am nächsten vormittag", "am nächsten mittag",
               "am nächsten abend", "in der nächsten nacht", "am folgenden morgen", "am folgenden abend",
               "am morgen darauf", "am abend zuvor", "in der nacht zuvor", "in der nacht darauf"),
    directions={"nach": 1, "vor": -1, "ab": 1},
    range_openers=("von", "vom", "ab"),
    range_joins=("bis", "bis zum", "bis zu", "bis zur", "bis in den", "bis in die", "bis ins", "bis einschließlich",
                 "bis hin zum"),
    nights=("nacht",),
    night_joins=("zum", "auf den", "auf", "zu", "auf die"),
    list_joins=("und", "sowie", "oder", "und am", "oder am", "sowie am"),
    either_joins=("oder", "oder am"),
    containers=("des", "der", "im", "in", "vom", "von", "aus", "dem"),
    fillers=("der", "den", "dem", "des", "das", "die", "am", "im", "in", "vom", "zum"),
    setting_leads=("im", "am", "in", "jahr", "jahre"),
    describing_ends=("te", "ten", "ter", "tes", "tem", "ene", "enen", "ener", "enes", "enem"),
    bare_years=True,
    year_singulars=("jahr", "jahre"),
    year_labels=("jahr", "jahre", "jahres", "jahren", "jahrs"),
    month_leads=("im", "seit", "bis", "ab", "anfang", "mitte", "ende", "vom", "zum", "des", "vor", "nach", "in",
        "von", "einschließlich", "mindestens",
                 "spätestens", "zwischen", "für", "beginn", "gegen", "ins", "per", "den", "bisherigen"),
    month_only=("im", "in"),
    month_verbs=("war", "ist", "wird", "brachte", "hat", "hatte"),
    month_articles=("der",),
    month_joins=(),
    day_leads=("am", "zum", "vom", "bis", "seit", "ab", "dem"),
    articles_before_days=("zum", "dem", "den"),
    unnamed_leads=("ende des", "anfang des", "mitte des", "ab", "bis", "vor", "seit", "nach", "im", "seit dem",
        "bis zum", "zum", "ab dem", "für das",
        "bis ins", "im zeitigen", "im späten",
                   "vom", "in den"),
    of_the_year=("des jahres",),
    business_units=("quartal", "quartals", "halbjahr", "halbjahrs", "halbjahres"),
    coming=("kommende", "kommenden", "kommendes", "kommender", "kommendem"),
    weeks_on=(),
    week_leads=("vom", "ab dem", "ab", "um den", "des"),
    vague_parts={
        "start": ("anfang", "zu beginn", "beginn", "früh", "zum auftakt"),
        "middle": ("mitte", "im laufe des", "im laufe der", "im laufe", "im verlauf"),
        "end": ("ende", "zum ende", "gegen ende", "spät"),
    },
    # Words before a date that leave it open or vague.
    date_leads={
        "by": ("bis", "bis zum", "bis zu", "bis zur", "spätestens am", "spätestens", "spätestens aber",
        "spätestens bis", "bis spätestens",
               "spätestens bis zum", "bis spätestens zum", "bis einschließlich", "bis mindestens", "bis ins",
               "bis in den", "bis in die",
               "spätestens im", "spätestens zum", "nicht nach", "nicht nach dem", "nicht später als",
               "nicht später als am", "nicht später als im", "bis spätestens am", "bis spätestens im", "bis zu den",
               "bis in", "bis hin zum"),
        "since": ("seit", "seit dem", "seit der", "seit den"),
        "from": ("ab", "ab dem", "ab der", "frühestens am", "frühestens", "frühestens aber", "frühestens im",
        "nicht vor",
                 "nicht vor dem", "nicht früher als", "nicht früher als am", "frühestens ab", "frühestens zum",
                 "beginnend mit dem", "beginnend am", ),
        "before": ("vor", "vor dem", "vor der", "vor den", "kurz vor", "kurz vor dem", "früher als",
                   "früher als am"),
        "after": ("nach", "nach dem", "nach der", "nach den", "kurz nach",
                  "kurz nach dem", "später als", "später als am"),
        "about": ("etwa", "um den", "um", "etwa am", "circa", "ca.", "ca", "zirka", "rund um den", "gegen den",
                  "ungefähr am", "ungefähr", "etwa um", "um das", "etwa im", "ungefähr im", "in etwa", "um die"),
    },
    date_leads_after={
        "by": ("oder früher", "oder davor", "oder eher", "spätestens"),
        "from": ("oder später", "oder danach", "frühestens"),
        "about": ("herum", "oder so"),
    },
    onward=("an",),
    not_onward=("der", "dem", "einer", "einem", "seiner", "ihrer", "seinem", "ihrem", "dieser", "diesem", "jeder",
                "jedem"),
    past_leads=("vom",),
    destined=("für",),
    destinations=(),
    planned_for=("für", "zum", "zur"),
    old_values=("auf", "gegenüber"),
    # --- times of day beside a date
    clock_words=("uhr", "h"),
    clock_fractions={"halb": -30, "viertel nach": 15, "viertel vor": -15, "dreiviertel": -15},
    clock_sides={"minuten nach": 1, "minuten vor": -1, "min. nach": 1, "min. vor": -1},
    meridiems={"a. m.": 0, "p. m.": 12, "a.m.": 0, "p.m.": 12, "pm": 12},
    clock_leads={
        "um": "", "zwischen": "", "pünktlich um": "", "genau um": "", "so um": "about", "etwa um": "about",
        "gegen": "about",
        "so gegen": "about", "ca.": "about", "ca": "about", "circa": "about", "etwa": "about", "ungefähr um": "about",
        "kurz vor": "about", "kurz nach": "about", "rund": "about", "ab": "from", "von": "", "bis": "by",
        "vor": "before",
        "nach": "after", "nicht vor": "from", "nicht nach": "by", "spätestens um": "by", "frühestens um": "from",
        "bis gegen": "by", "seit": "from", "spätestens": "by", "bis spätestens": "by", "frühestens": "from",
        "ca. ab": "from", "etwa ab": "from", "ab ca.": "from", "ab etwa": "from", "frühestens ab": "from",
        "frühestens gegen": "from", "spätestens gegen": "by", "um kurz nach": "about", "um kurz vor": "about",
    },
    clock_parts=("am", "in", "der"),
    clock_joins=("am", "des", ",", "vom"),
    noons=("um zwölf uhr mittags",),
    zones={"mez": "+01:00", "mesz": "+02:00", "utc": "Z", "gmt": "Z", "moskauer zeit": "+03:00", "ortszeit": "",
           "deutscher zeit": "", "uhr ortszeit": "", "cet": "+01:00", "cest": "+02:00"},
    unclear_zones=("est", "cst", "et", "pt", "ct", "us-ostküstenzeit", "bst"),
    # --- when a clause tells of what it names
    clause_words=("dass", "während", "wobei", "nachdem", "obwohl", "aber", "sondern", "doch", "bevor", "weil", "sodass",
                  "ob", "wenn", "falls", "ehe", "damit"),
    saying=(
        "sagte", "sagten", "erklärte", "erklärten", "teilte", "teilten", "meldete", "meldeten", "berichtete",
        "berichteten", "betonte", "betonten", "hieß es", "schrieb", "schrieben", "gab bekannt",
        "gaben bekannt", "verkündete", "mitteilte", "mitteilten", "bekanntgab", "bekanntgaben",
        "ankündigte", "äußerte", "kommentierte", "twitterte", "behauptete",
    ),
    reports=(
        r"(?:(?:angaben?|aussagen?|berichte?n?|zahlen|daten) vom"
        r"|(?:presse|medien|fernseh|rundfunk|radio|video|zeitungs|agentur|eil|regierungs|polizei)?"
        r"(?:mitteilung(?:en)?|erklärung|meldung(?:en)?|bericht|stellungnahme|bekanntgabe|pressekonferenz|interview"
        r"|schreiben|brief|rede|ansprache)"
        r" (?:(?:der|des) [\w-]+ )?(?:vom|am))"
    ),
    # Verbs that put a date in the past, and words that put it in the future.
    past_phrases="verletzten? sich",
    past=(
        r"(?:war|waren|wurde|wurden|hätten?|worden)"
        r"|(?!sollten?|könnten?|müssten?|dürften?|möchten?|wollten?|heute|erst|letzte|nächste|beste|meiste|gute"
        r"|alte|rote"
        r"|harte|breite|weite|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|echte|rechte|leichte"
        r"|schlechte|späte|laute|bekannte|beliebte|gesamte|sogenannte|exakte|direkte|konkrete|privaten?|heften?|ersten?"
        r"|letzten|nächsten|besten|meisten|guten|alten|zweiten|dritten|vierten|weiten|unten|selten|mitten|hinten"
        r"|konnten?\b|bitte|statten|verletzten?|getöteten?|geplanten?|erwarteten?)"
        r"(?![a-zäöüß]*(?:arbeit|wart|start|leist|kost|biet|tret|halt|rat|reit|streit|bitt|richt|(?<![a-zäöüß])acht"
        r"|(?:be|ver|er|gut|miss)acht|tracht|schlacht|pacht|leucht|rett|test"
        r"|vermut|deut|antwort|nacht|fürcht|schalt|walt|stalt|falt|spalt|bet|miet|töt|blut|läut|hüt|tast|rüst|last|leit"
        r"|breit|gart|list|fast|trost|haft|kart|spart|wett)en(?!\w))"
        r"[a-zäöüß]{2,}(?:te|ten)"
        r"|(?:be|ver|er|ent|zer|miss|über|unter|um|an|ab|auf|aus|ein|zu|vor|nach|weg|bei|mit|zurück|wieder|durch|wider"
        r"|hinter|fest|statt|teil|frei|nieder|fort|her|hin|los|dar|heraus|hinaus|herein|entgegen)*(?:"
        r"schritt|kam|ging|stand|fand|gab|nahm|sah|lag|saß|aß|trat|bat|tat|sprach|brach|stach|traf|warf|starb|warb|galt"
        r"|stahl|fiel|hielt|ließ|lief|rief|hieß|stieß|riet|blieb|schrieb|trieb|stieg|schwieg|wies|lieh|schien|mied"
        r"|litt|schnitt|stritt|ritt|glitt|griff|pfiff|biss|riss|wich|glich|strich|schlich|bot|flog|zog|bog|floh"
        r"|schob|hob|wog|schwor|fror|goss|schoss|floss|schloss|kroch|trank|sank|sang|sprang|klang|zwang|rang|schwang"
        r"|schwand|band|wand|begann|gann|rann|schwamm|fuhr|trug|schlug|lud|grub|wuchs|wusch|schuf|fing|hing|half"
        r"|barg|log|las|maß|genas|befahl|gelang|stank|drang|fraß|gaß|schmolz|schwoll|losch|focht|blies|verdarb|darb"
        r"|erschrak|empfahl|gor|spie|sann|spann|starb|schwang|schor|barst|mahl|trog|klomm|quoll|kniff|verzieh|zieh)"
        r"|(?:um|an|ab|auf|aus|ein|zu|vor|nach|weg|bei|mit|zurück|wieder|durch)?(?:kam|ging|stand|fand|gab|nahm|sah"
        r"|lag|saß|aß|trat|bat|tat|sprach|brach|stach|traf|warf|starb|warb|galt|stahl|fiel|hielt|ließ|lief|rief|hieß"
        r"|stieß|riet|blieb|schrieb|trieb|stieg|schwieg|wies|lieh|schien|mied|litt|schnitt|stritt|ritt|glitt|griff"
        r"|pfiff|biss|riss|wich|glich|strich|schlich|bot|flog|zog|bog|floh|schob|hob|wog|schwor|fror|goss|schoss"
        r"|floss|schloss|kroch|trank|sank|sang|sprang|klang|zwang|rang|schwang|schwand|band|wand|begann|gann|rann"
        r"|schwamm|fuhr|trug|schlug|lud|grub|wuchs|wusch|schuf|fing|hing|half|barg|log|las|maß|genas|befahl|gelang"
        r"|stank|schied|drang|fraß|vergaß|schmolz|schwoll|losch|focht|blies|verdarb|erschrak|empfahl|spie|sann|spann"
        r"|barst|kniff|verdroß|genoss|schlich)en"
        r"|(?:über|unter|wider|hinter)(?:lagen|standen|fielen|nahmen|wanden|brachen|trafen|gaben|fuhren|sprachen|warfen"
        r"|ließen|sahen|gingen|kamen)"
        r"|(?:be|ver|er|ent|zer|miss)(?:kam|ging|stand|fand|gab|nahm|sah|trat|sprach|brach|traf|warf|starb|fiel"
        r"|hielt|ließ"
        r"|lief|schien|sank|sprang|zwang|rang|schwand|band|fuhr|trug|schlug|wuchs|fing)en|schied|entschied"
    ),
    past_or_participle=(
        r"(?:be|ver|er|ent|zer|miss|über|unter)(?:blieb|schrieb|trieb|stieg|schwieg|wies|lieh|mied|litt|schnitt"
        r"|stritt|ritt|glitt|griff|biss|riss|wich|glich|strich|bot|flog|zog|bog|schob|hob|wog|schwor|fror|goss"
        r"|schoss|floss|schloss|lor|noss)en"
    ),
    perfect_shape="(?!)",
    perfect=r"(?:worden sein|(?<!\w)(?<!zu )[a-zäöüß]+(?:t|en) (?:haben|sein))\W*\Z",
    done=(
        r"(?<!\w)(?<!zu )(?!geöffnet|geschlossen|gesperrt|verboten|erlaubt|besetzt|geplant|vorgesehen|angesetzt"
        r"|angekündigt|erwartet"
        r"|terminiert|anberaumt|vereinbart)"
        r"(?:(?:an|vor|auf|ein|zurück|aus|ab|zu|hin)?(?:ge|be|ver|er|ent|zer|miss|über|unter"
        r"|[a-zäöü]{2,}ge)[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{2,}iert)"
        r"(?: worden)?(?: (?:ist|sind|hat|haben|habe|sei|seien))?(?: und | oder | als | wie |\W*\Z)"
    ),
    copula_shape="(?:ist|sind|sei|seien)",
    having_shape="(?:hatte|hatten|hat|haben|habe)",
    running=(
        r"(?!(?:erst|jetzt|fast|nicht|selbst|dort|zuletzt|meist|sonst|längst|statt|samt|weit|laut|seit|mit|insgesamt"
        r"|zunächst|spät|direkt|kurzfristig|bekannt|unbekannt|gesamt|zusammen|neben|gegen|zwischen|wegen|unten|oben"
        r"|doppelt|derzeit|jederzeit|seinerzeit|sofort|vielleicht|leicht|echt|recht|schlecht|dicht|fest|hart|kalt|alt"
        r"|halt"
        r"|zuerst|vorerst|ernst|sanft|oft|inzwischen|dazwischen|unterdessen|indessen|stattdessen|draußen|drinnen"
        r"|daneben"
        r"|hinten|mitten|binnen|willkommen|vollkommen|ersten|letzten|nächsten|zweiten|dritten|weiten|neuen|alten|guten"
        r"|außen|innen|eben|gestern|morgen|zumindest|mindestens|höchst|äußerst|bereit|überhaupt|damit|somit|wert"
        r"|selten|offen|eigen|trocken|golden|verboten|dagegen|hingegen|deswegen|weswegen|anderen?|beiden|einen|meinen"
        r"|seinen|ihren|unseren|keinen|diesen|jenen|welchen|allen|vielen|wenigen|mehreren|einigen|etlichen|solchen"
        r"|ge(?!h|winn|lingt|nieß|nüg|lt|fähr|stalt)\w+|\w+iert)\b)[a-zäöüß]{3,}(?:t|en|eln|ern)"
    ),
    bare_leads=("wegen", "ohne", "gegen", "durch", "für", "über", "unter", "auf", "in", "an", "nach", "vor", "bei",
        "seit",
                "trotz", "aus", "um", "zwischen", "zu", "sehr", "so", "ganz"),
    due_leads=("zum", "per"),
    event_before=(
        r"(?i:(?<!\w)(?:nach|bei|beim|seit|wegen|infolge|trotz|aus|zu|zum|zur|über|gegen)) (?:(?:dem|der|den|das|die"
        r"|einem"
        r"|einer|eines|ihrem|ihrer|seinem|seiner|diesem) )?(?:[a-zäöüß]+e[nmr] )?[A-ZÄÖÜ][\w-]+ (?:am |von |an )"
    ),
    future=(
        "zu erwarten", "beginnt", "beginnen", "endet", "enden", "startet", "starten", "tritt", "treten", "findet",
        "finden", "tagt", "tagen", "läuft", "öffnet", "entscheidet", "berät", "reist", "trifft", "schon in", "gilt",
        "gelten", "soll", "sollen", "sollte", "sollten", "wird", "werden", "werde", "würde", "würden", "will",
        "wollen", "wolle", "geplant", "plant", "planen", "voraussichtlich", "bevorsteh", "bevorsteht", "könnte",
        "könnten", "kommt es", "ansteht", "anstehen", "steht an", "vorgesehen", "angesetzt", "anberaumt", "terminiert",
        "dürfte", "dürften", "muss", "müssen",
    ),
    future_shape=r"(?:geplant|angesetzt|vorgesehen|anberaumt|terminiert|erwartet|angekündigt)e[nmrs]?",
    present=("stimmt", "stimmen", "wählt", "wählen", "droht", "drohen", "spielt", "spielen", "kandidiert", "steigt",
             "erhöhen", "dauert", "läuft aus", "kehrt", "empfängt", "besucht", "eröffnen", "folgt", "geht es"),
    perfects=(),
    infinitive_marks=("zu",),
    past_plans=("sollte", "sollten", "wollte", "wollten"),
    demanding=("forderte", "forderten", "verlangte", "verlangten", "beauftragte", "verpflichtete", "versprach",
        "sagte zu",
               "kündigte an", "gab"),
    conditions=("wenn", "falls", "sofern"),
    doubtful=("eröffnet", "erwartet", "erscheint", "erhöht", "verhandelt", "verhandeln", "beendet", "geöffnet"),
    auxiliaries=("wurde", "wurden", "war", "waren", "worden", "ist", "sind", "hat", "haben", "hatte", "hatten", "als",
                 "wie", "sei", "seien", "werden", "wird", "bis", "noch"),
    duties=("muss", "müssen"),
    modals=("soll", "sollen", "sollte", "sollten", "wird", "werden", "werde", "würde", "würden", "will", "wollen",
            "wolle", "wollte", "wollten", "könnte", "könnten", "dürfte", "dürften", "muss", "müssen", "kann", "können",
            "möchte", "möchten"),
    infinitive_ends=("en", "eln", "ern"),
    beside_before=(
        r"(?<!\w)(?!(?:erst|jetzt|fast|nicht|selbst|dort|zuletzt|meist|sonst|längst|statt|samt|weit|laut|seit|mit"
        r"|insgesamt|zunächst|spät|direkt|kurzfristig|bekannt|unbekannt|gesamt|zusammen|neben|gegen|zwischen|wegen"
        r"|unten"
        r"|oben|außen|innen|eben|gestern|morgen|ersten|letzten|nächsten|ge(?!h|winn|lingt|nieß)\w+)\b)"
        r"[a-zäöüß]{2,}(?:t|en) (?:(?:erst|schon|noch|bereits|wieder|auch) )?(?:am |an diesem |im )?"
    ),
    beside_behind=(
        r" (?!(?:erst|jetzt|fast|nicht|selbst|dort|zuletzt|meist|sonst|längst|statt|samt|weit|laut|seit|mit|insgesamt"
        r"|zunächst|spät|direkt|kurzfristig|bekannt|zusammen|neben|gegen|zwischen|wegen|getötet|verletzt|geboren"
        r"|ge(?!h|winn|lingt|nieß|nüg|lt|fähr|stalt)\w+|vergangenen|letzten|kommenden|nächsten|den|einen|keinen|ihren"
        r"|seinen|diesen|deren|in|an)\b)"
        r"[a-zäöüß]{2,}(?:t|en)(?![\w-])"
    ),
    no_verb_leads=("der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einem", "einer", "eines", "im",
                   "am", "zum", "zur", "beim", "vom", "ihre", "ihren", "seine", "seinen", "keine", "keinen", "alle",
                   "diese", "dieser", "dieses", "diesem", "viele", "mehrere", "zwei", "drei", "vier", "fünf", "mit",
                   "von", "als", "wie"),
    verb_fillers=("am", "im", "an", "in", "der", "den", "dem", "die", "das", "des", "erst", "schon", "noch", "bereits",
                  "auch", "frühen", "späten", "vom", "zum", "diesem", "diesen", "es", "er", "sie", "sich", "wieder",
                  "um", "ab", "seit", "bis", ","),
    deniers=("nicht", "nie", "niemals", "kein", "keine", "keinen"),
    moving=("verschoben", "verschiebt", "verschieben", "vertagt", "vertagte", "vertagten", "verlegt", "verlegte",
            "vorverlegt", "verschob", "vorgezogen", "verlängert", "aufgeschoben"),
    prolonging=(),
    moving_now=("verschiebt", "verschieben"),
    moving_to=("auf", "auf den", "auf die", "auf das"),
    # --- telling a year from a number
    part_leads=("davon",),
    parts_behind=("davon", "von ihnen", "von denen", "der insgesamt"),
    counted_endings=r"(?:e|en|er|ern|es|em|n|s|in|innen|nen|ungen|te|ten|ter)?",
    participle_ends=("gegründete", "gegründeten", "errichtete", "errichteten", "erbaute", "erbauten", "eröffnete",
                     "eröffneten", "geborene", "geborenen", "gebaute", "gebauten", "verstorbene", "verstorbenen",
                     "entstandene", "entstandenen", "erschienene", "erschienenen", "begonnene", "begonnenen"),
    # Words before a number of four digits that make it a year.
    year_words=(
        "jahr", "jahre", "jahres", "jahren", "im", "seit", "ab", "bis", "vor", "nach", "um", "anfang", "mitte", "ende",
        "sommer", "winter", "herbst", "frühjahr", "saison", "anno", "von", "für", "märz", "spätestens", "frühestens",
        "zwischen", "ins", "circa", "jahrgang", "als",
    ),
    since_words=("seit",),
    determiners=(),
    plural_verb_ends=("en",),
    event_verbs=(
        r"erschien|begann|wurde|starb|entstand|gründete|kam|brannte|folgte|zog|verließ|trat|gewann|erhielt|heiratete"
        r"|fiel|ging|endete|eröffnete|brach|übernahm|verlor|schrieb|ließ|nahm|gab|war|(?:musst|konnt|durft|sollt"
        r"|wollt)en?"
        r"|wurden|kamen|zogen|kehrten?|flohe?n?|traten|kauften?|bautenn?|stürzten?|feierten?|stand|lag|blieb|führten?"
        r"|kostete|zerstörte|vernichtete|wütete|tobte|erreichte"
    ),
    births=(
        r"(?<!\w)(?:geboren|gebaut|erbaut|errichtet|gegründet|gestorben|starb|entstand|entstanden|gemalt|geschrieben"
        r"|gestiftet|angelegt|verfasst|eröffnet|zerstört|gegossen|gedruckt)(?!\w)"
    ),
    firstly=("erstmals", "zuerst", "endgültig", "schließlich", "erneut", "als", "von", "dann", "wieder"),
    fates=(
        r"(?<!\w)(?:starb|entstand|gegossen"
        r"|(?:ge|er|ver|be|ent|zer|um|an|ab|auf|aus|ein|zu|neu|wieder|fertig|heilig|selig)*"
        r"(?:boren|baut|richtet|gründet|storben|standen|malt|schrieben|stiftet|legt|fasst|öffnet|stört|druckt"
        r"|gehoben|gebaut|gerissen|gebrannt|geweiht|gelöst|geführt|gelegt|geweihten|weiht|wähnt|obert|plündert|wählt"
        r"|krönt|urteilt|gerichtet|hingerichtet|unterzeichnet|vollendet|ernannt|berufen|adelt|erworben|schenkt"
        r"|staltet|kannt|aufgestellt|enthüllt|eingestellt|stillgelegt|verliehen|uraufgeführt|veröffentlicht|erschienen"
        r"|restauriert|renoviert|saniert|modernisiert|patentiert|promoviert|gewandert|emigriert|heiratet"
        r"|fertiggestellt|entdeckt|schlossen|schleift|erhoben|eingemeindet|kanalisiert"
        r"|elektrifiziert|datiert|geschaffen|beendet))(?!\w)"
    ),
    letters="äöüßÄÖÜ",  # letters that hardly another language has
    # Frequent words that tell the language of a text.
    stop_words=(
        "der", "die", "das", "und", "ist", "nicht", "von", "den", "mit", "für", "auf", "ein", "eine", "einen", "einem",
        "dem", "sich", "auch", "wurde", "wurden", "im", "des", "zu", "nach", "bei", "aus", "sind", "hat", "als", "es",
        "waren", "wie", "vor", "wird", "er", "sie", "dass", "noch", "bis", "um", "haben", "sagte", "kamen", "laut",
        "zum",
        "zur", "vom", "gegen", "seit", "am",
    ),
    # --- reviewing sentences
    # Words that begin a clause of their own.
    clauses=(
        "während", "wobei", "nachdem", "obwohl", "aber", "sondern", "doch", "bevor", "weil", "da", "dass", "sodass",
    ),
    # Words between the items of a list, and small words that may stand around them.
    joins=("und", "sowie", "oder", "beziehungsweise", "bzw.", "wie auch"),
    small=("aus", "in", "von", "der", "die", "das", "dem", "den", "auch", "nach", "dann", "zuletzt"),
    # Words that deny a number in their clause, and words that only suppose it or ask for it.
    people=("männer", "männern", "frauen", "leute", "leuten", "menschen", "personen", "landsleute", "landsleuten",
        "uniformierte", "uniformierten", "angehörige", "angehörigen", "mitglieder", "mitgliedern"),
    denied=("unwahr", "stimmt nicht", "nicht bestätigt", "weigerte sich", "weigerten sich", "lehnte ab",
        "dementiert", "dementierte", "dementierten", "bestritt", "bestreitet", "falsch", "falsche", "falschen",
        "Falschmeldung", "widerlegt", "statt", "anstatt", "anstelle", "bestritten", "bestreiten",
        "leugnet", "leugnete", "leugneten", "nicht bestätigen", "keine Belege", "keine Beweise", "keine Hinweise",
        "kein Beweis", "irrtümlich", "fälschlich", "fälschlicherweise",
    ),
    contrasts=("aber", "sondern", "doch", "jedoch", "vielmehr"),
    pairing=("beziehungsweise", "bzw."),
    name_endings=(
        "isch", "ische", "ischem", "ischen", "ischer", "isches", "er", "erin", "erinnen", "ern", "e", "en", "es",
    ),
    asks_start=(
        r"\b(?:seit|ab|von) (?:wann|welche[mnr])\b"
        r"|\bwann\b.*\b(?:beg[aio]nn\w*|begonnen|fing\w*|startete\w*|Beginn|Anfang)\b"
    ),
    supposed=(
        "könnte", "könnten", "falls", "sofern", "angenommen",
        "theoretisch", "schlug vor", "Vorschlag",
    ),
    # Words right before a number that set it apart from the whole, and words before a share of it.
    apart=(
        "weitere", "weiteren", "weiterer", "zusätzlich", "zusätzliche", "zusätzlichen", "andere", "anderen", "jeweils",
        "je", "pro", "jede", "jeder", "noch einmal", "zunächst nur", "auf je", "täglich", "um",
    ),
    among=("darunter", "davon", "unter ihnen", "einschließlich", "inklusive", "von ihnen", "von denen"),
    # Words of saying: a date in their clause is that of the telling.
    telling=(
        "sagte", "sagten", "erklärte", "erklärten", "teilte", "teilten", "meldete", "meldeten", "berichtete",
        "berichteten", "betonte", "hieß es", "kündigte", "kündigten", "schrieb", "schrieben", "bestätigte",
        "bestätigten",
        "sprach", "gab bekannt", "verkündete", "mitteilte", "mitteilten", "meldet", "berichtet",
        "sagt", "erklärt", "nannte", "bezeichnete",
    ),
    # --- drafting: whom a sentence names for what it says
    attributions={
        # expressions over folded text; {X} stands for words with a capital letter
        "shapes": (
            r"(?<!\w)(?:[Ll]aut|[Gg]emäß)(?: (?:der|dem|den|des|einer|einem|eines|Angaben|Aussagen|von|vom))*"
            r"(?: [a-zäöüß]+en)? {X}",
            r"(?<!\w)[Nn]ach (?:Angaben?|Aussagen?|Darstellung|Informationen|Berichten)"
            r"(?: (?:der|des|von|vom|aus|dem|einer|eines))*(?: [a-zäöüß]+en)? {X}",
            r"{X} zufolge(?!\w)",
            r"(?<!\w)(?:sagte|sagten|erklärte|erklärten|berichtete|berichteten|meldete|meldeten|schrieb|schreibt)"
            r"(?: (?:der|die|das|ein|eine))?(?: [a-zäöüß]+e)? {X}",
            r"(?<!\w)(?:teilte|teilten)(?: (?:der|die|das|ein|eine))?(?: [a-zäöüß]+e)? {X}"
            r"(?= (?:[^ ]+ ){0,12}?mit(?!\w))",
            r"{X} (?:sagte|sagten|erklärte|erklärten|berichtete|berichteten|meldete|meldeten|schrieb)(?!\w)",
            r"{X} (?:teilte|teilten)(?= (?:[^ ]+ ){0,12}?mit(?!\w))",
        ),
        "within": ("der", "des", "für", "von"),  # small words between the capitals of a name
        "nobody": ("er", "sie", "es", "man", "wir", "ich", "ihr", "das", "dies", "der", "die", "wer", "was", "angaben",
                   "heute", "gestern", "dort", "hier", "dann", "so", "auch", "zuvor"),
    },
    planning=("soll", "sollen", "solle", "sollten", "will", "wollen", "wolle", "wird", "werden", "werde",
                "plant", "planen", "geplant",
                "vorgesehen", "bevorstehend", "bevorstehenden", "angekündigt", "voraussichtlich"),
    particles=("statt",),
    passive=(
        r"(?i:(?<!\w)(?:wird|werden|werde)(?!\w)).*(?<!\w)(?!erwartet|geplant|angekündigt|vorgesehen|angesetzt|benötigt)"
        r"(?:(?:ab|an|auf|aus|ein|heim|her|hin|fest|frei|los|mit|nach|um|vor|weg|zu|zurück)?"
        r"ge(?!hen|ben|win|lang|nie|neh|schehen|wäh|hör|denk|leit|lt|ling|stalt|fähr|brauch)[a-zäöüß]{2,}(?:t|en)"
        r"|(?:be|ver|er|ent|zer|miss)[a-zäöüß]{2,}t|[a-zäöüß]{2,}iert)\W*\Z"
    ),
    of_them=("von ihnen", "von denen", "davon", "der Toten", "der Opfer", "der Festgenommenen"),
    # What makes a number a rate.
    rates=(
        "weniger als",
        "mehr als",
        "jeden Tag",
        "pro Tag",
        "am Tag",
        "täglich",
        "pro Woche",
        "pro Monat",
        "pro Jahr",
        "pro Stunde",
        "je Tag",
    ),
    # What makes a number behind it a whole of which only a share is told: expressions.
    shares=(
        r"(?:hälfte|drittel|viertel|teil|mehrheit|einige|einer|eine|viele|\d+|zwei|drei|vier|fünf|sechs|zehn)"
        r" (?:der|von den|von|ihrer|seiner|aller)"
    ),
    # The negations that turn what a whole clause says.
    turning_clauses=("nicht", "nie", "niemals", "keineswegs", "keinesfalls"),
    denying=(
        "kein", "keine", "keinem", "keinen", "keiner", "keines", "keinerlei", "kaum", "niemand", "niemandem",
        "niemanden", "nichts", "nirgends", "nirgendwo", "weder", "null", "wenn überhaupt", "falls überhaupt",
    ),
    not_denying=(
        "kein geringerer", "keine geringere", "keinem geringeren", "keinen geringeren", "kein wunder", "kein zweifel",
        "keine frage", "nichts als", "nichts anderes als", "nichts geringeres", "kein geheimnis", "keine ausnahme",
        "kaum dass", "kaum mehr als", "kaum weniger",
    ),
    # --- tying a sentence to a topic
    function_words=("der", "die", "das", "dem", "den", "des", "ein", "eine", "einer", "eines", "einem", "einen",
        "und", "oder", "aber", "auch", "auf", "aus", "an", "am", "im", "in", "ins", "zu", "zum", "zur", "von", "vom",
        "vor", "bei", "beim", "bis", "mit", "nach", "seit", "um", "unter", "über", "für", "gegen", "ohne", "durch",
        "zwischen", "während", "wegen", "trotz", "als", "wie", "wenn", "weil", "dass", "ob", "damit", "denn", "doch",
        "noch", "nur", "schon", "erst", "mehr", "weniger", "sehr", "so", "etwa", "rund", "fast", "knapp", "gut",
        "mindestens", "höchstens", "ist", "sind", "war", "waren", "sei", "seien", "wäre", "wird", "werden", "wurde",
        "wurden", "worden", "hat", "haben", "hatte", "hatten", "habe", "kann", "können", "konnte", "konnten", "soll",
        "sollen", "sollte", "sollten", "muss", "müssen", "musste", "mussten", "will", "wollen", "wollte", "darf",
        "dürfen", "er", "sie", "es", "ihr", "ihre", "ihren", "ihrem", "ihrer", "sein", "seine", "seinen", "seinem",
        "seiner", "wir", "uns", "unser", "ich", "man", "sich", "dieser", "diese", "dieses", "diesen", "diesem",
        "jener", "jene", "wer", "was", "wann", "wo", "warum", "viel", "viele", "vielen", "welche", "welcher",
        "welches", "welchen", "welchem", "nicht", "kein", "keine", "keinen", "keinem", "keiner", "dort", "hier", "da",
        "dann", "nun", "jetzt", "heute", "gestern", "morgen", "bereits", "bislang", "bisher", "inzwischen",
        "mittlerweile", "alle", "allen", "aller", "alles", "einige", "andere", "anderen", "anderer", "jeder", "jede",
        "jedes", "selbst", "sagte", "sagt", "laut", "zufolge", "demnach", "angaben", "hieß", "teilte", "mitteilte",
        "berichtet", "berichtete", "meldete", "sowie", "deren", "dessen", "denen", "dabei", "davon", "daran",
        "darauf", "daraus", "darunter", "dazu", "wieder", "weiter", "weitere", "weiteren", "neue", "neuen", "neuer",
        "tag", "tage", "tagen", "jahr", "jahre", "jahren", "monat", "monate", "monaten", "woche", "wochen", "stunde",
        "stunden", "zeit", "zahl", "uhr"),
    which=("welche", "welcher", "welches", "welchen", "welchem"),
    inflections=("ungen", "erinnen", "innen", "erin", "ung", "isches", "ischen", "ische", "isch", "ern", "est", "ten",
        "tes", "ter", "tem", "te", "en", "er", "es", "em", "et", "st", "e", "n", "s", "t"),
    states=STATES,
    groups={
        "killed": ("getötet*", "tot", "tote*", "tötete*", "tötet*", "tode*", "todesopfer*", "starb*", "sterben",
            "gestorben*", "ums leben", "umgekommen*", "kamen um", "kam um", "opfer*", "todesfäll*", "leben verloren",
            "erschossen*", "ermordet*", "verstorben*", "tödlich*", "leichen", "gefallen*"),
        "injured": ("verletz*", "verwund*", "krankenh*", "blessiert*"),
        "missing": ("vermisst*", "verschwunden*", "verschütt*", "vermisste*"),
        "detained": ("festgenommen*", "festnahm*", "verhaft*", "inhaft*", "gewahrsam", "haft", "arrest*",
            "eingesperrt*", "gefängnis*", "abgeführt*", "in haft"),
        "sent": ("entsand*", "entsend*", "schick*", "geschickt*", "verleg*", "entsandt*", "stell*", "beteilig*",
            "kontingent*", "beitrag*", "abgestellt*"),
        "arrived": ("eingetroffen*", "traf*", "treffen", "landet*", "gelandet*", "ankam*", "ankunft*", "angekommen*",
            "erreich*", "kamen", "eintreff*"),
        "left": ("abzug*", "abzieh*", "abgezogen*", "ziehen ab", "zogen ab", "verlass*", "verließ*", "verliess*",
            "rückzug*", "zurückgezogen*", "heimkehr*", "rückkehr*", "abreis*", "heim",
            "heimflieg*", "heimflog*", "heimgeholt*", "heimgekehrt*", "zurückgekehrt*",
            "ausgeflogen*", "heimgeflogen*", "abgeflogen*", "nach hause", "rückflug*", "heimwärts"),
        "began": ("beginn*", "begann*", "begonn*", "start*", "ausgebrochen*", "ausbruch*", "brach* aus", "eröffn*",
            "anfang*", "angefangen*", "auftakt*", "einsetz*", "brach", "brachen"),
        "ended": ("end*", "beend*", "geendet*", "abgeschloss*", "abschluss*", "vorbei", "schloss*", "vollend*",
            "vorüber"),
        "in_all": ("insgesamt", "zusammen", "gesamt*", "alles in allem", "in summe", "landesweit*", "im ganzen"),
    },
    harms=("killed", "injured", "missing", "detained"),
    opposites=(("sent", "left"), ("arrived", "left"), ("began", "ended")),
    # --- what keeps a sentence from contradicting
    restrictors=("erste", "ersten", "erster", "erstes", "erstmals", "seit", "nur", "allein", "lediglich", "zunächst",
        "anfangs", "ein teil", "ein drittel", "die hälfte", "einige der", "weitere", "weiteren", "weiterer", "andere",
        "anderen", "zusätzlich", "zusätzliche", "darunter", "davon", "unter ihnen", "zweite", "zweiten", "zweiter",
        "dritte", "dritten", "letzte", "letzten", "letzter", "damals", "üblicherweise", "sonst", "jeweils", "je",
        "pro", "täglich", "durchschnittlich", "im schnitt", "im durchschnitt", "verbliebene", "verbliebenen",
        "übrige", "übrigen", "rest", "vorhut", "dieses jahr", "im vorjahr", "regional", "örtlich*", "erneut",
        "zuletzt", "zuvor"),
    other_acts=("erste", "ersten", "erster", "erstes", "erstmals", "zweite", "zweiten", "zweiter", "dritte",
        "dritten", "letzte", "letzten", "letzter", "erneut", "zuletzt", "zuvor"),
    pronouns=("er",),
    limits=("nur", "lediglich", "erst", "gerade", "bloß"),
    not_links=("angaben", "angabe", "darstellung", "auskunft", "planung", "worten", "ansicht", "einschätzung",
        "informationen", "berichten", "plan", "meinung", "wie vor"),
    event_links=("nach", "über", "infolge", "seit", "wegen", "als reaktion auf", "angesichts", "jahrestag", "im zuge",
        "aufgrund", "anlässlich", "im zusammenhang mit", "vor", "nachdem", "bevor", "ehe", "seitdem", "während"),
    event_results=("führte zu", "führten zu", "löste", "lösten", "auslöste", "auslösten", "zur folge"),
    led=("geführt", "geführte", "geführten", "dominiert", "dominierte", "dominierten", "kontrollierte",
        "kontrollierten", "gestützt", "gestützte", "gestützten", "verbündet", "verbündete", "verbündeten", "stämmig",
        "stämmige", "sprachig"),
    earlier=("zunächst", "anfangs", "seinerzeit", "damals", "ursprünglich", "zuerst", "erste berichte", "anfänglich",
        "früher", "vorher", "zu beginn", "in den ersten berichten"),
    count_days=("bis", "bis zum", "stand", "stand:", "per", "mit stand", "bis zu diesem"),
    at_earliest=("frühestens", "nicht vor", "nicht früher", "oder nach", "nach", "erst"),
    count_nouns=("zahl der", "anzahl der", "opferzahl", "gesamtzahl", "zahl", "insgesamt", "bilanz", "todeszahl"),
    places=("in", "aus", "bei", "nahe", "nach", "um", "vor", "von"),
    place_adjective=(  # not behind "der": der Minister Berg
        r"(?<!\w)(?i:die|das|einer|eine|zur) (?P<name>[A-ZÄÖÜ][a-zäöüß]{2,}er) (?=[A-ZÄÖÜ][a-zäöüß])"
    ),
    mishaps=("erdbeben*", "beben", "flut*", "hochwasser*", "überschwemm*", "unwetter*", "sturm*", "schneesturm*",
        "orkan*", "hurrikan*", "taifun*", "zyklon*", "tornado*", "lawine*", "erdrutsch*", "waldbr*", "brand",
        "brände", "feuer", "großbrand*", "explosion*", "absturz*", "abgestürzt*", "kollision*", "zugunglück*",
        "entgleis*", "schiffsunglück*", "gesunken*", "gekentert*", "epidemie*", "pandemie*", "cholera", "covid*",
        "corona*", "virus*", "hungersnot*", "dürre*", "hitzewelle*", "massenpanik*", "krieg*", "putsch*", "meuterei*",
        "aufstand*", "revolution*", "unruhen", "ausschreitung*", "protest*", "streik*", "warnstreik*", "ausstand*",
        "aussperr*", "wahl", "wahlen", "wahlkampf*", "referendum*", "gipfel", "olympi*", "turnier*", "massaker*",
        "geiselnahme*", "entführ*", "ausbruch*", "einsturz*", "grubenunglück*", "anschlag*", "attentat*",
        "schießerei*", "amoklauf*", "manöver*", "übung", "invasion*", "belagerung*"),
)
