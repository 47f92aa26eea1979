"""German."""

# fmt: off
from csto_check.languages.language import Language

LANGUAGE = Language(
    code="de",
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
        "Feb", "Apr", "Aug", "Sep", "Sept", "Okt", "Nov", "Dez", "geb", "Hr", "jur", "max", "Max", "med", "Mi", "min", "mind",
        "Mo", "phil", "Sa",
    ),
    # A number with a point is an ordinal ("am 6. Januar") unless one of these words follows.
    ordinals=True,
    starters=(
        "Aber", "Als", "Am", "An", "Auch", "Auf", "Aus", "Bei", "Bis", "Da", "Damit", "Dann", "Das", "Dem", "Den",
        "Der", "Des", "Die", "Dies", "Diese", "Dieser", "Dieses", "Doch", "Dort", "Ein", "Eine", "Einen", "Einer", "Er",
        "Es", "Für", "Gegen", "Hier", "Ich", "Ihr", "Ihre", "Im", "In", "Ist", "Mehr", "Mit", "Nach", "Nun", "Ob",
        "Seit", "Sein", "Seine", "Sie", "So", "Trotz", "Um", "Und", "Unter", "Vom", "Von", "Vor", "War", "Was", "Wegen",
        "Weil", "Wenn", "Wer", "Wie", "Wir", "Wo", "Zu", "Zudem", "Zum", "Zur", "Zwar", "Zwischen",
    ),
    # A text, and the sentences it falls into.
    sentences=(
        ("Am 6. Januar kamen 70 Mann. Sie blieben.", ("Am 6. Januar kamen 70 Mann.", "Sie blieben.")),
        ("Es waren 12. Die anderen fehlten.", ("Es waren 12.", "Die anderen fehlten.")),
        ("Laut Gen. a. D. Kurz sind es ca. 2,5 Mio. Euro.", ("Laut Gen. a. D. Kurz sind es ca. 2,5 Mio. Euro.",)),
        ("„Wir gehen.“ Das sagte er! Wirklich?", ("„Wir gehen.“", "Das sagte er!", "Wirklich?")),
    ),
    # --- reading numbers, in small letters
    decimal=",",
    group=".",
    # Parts of a number in letters, with what each adds, and what multiplies all that stands before it.
    cardinals={
        "null": 0, "ein": 1, "eins": 1, "eine": 1, "einer": 1, "einem": 1, "einen": 1, "zwei": 2, "zwo": 2, "drei": 3,
        "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
        "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
        "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
        "achtzig": 80, "neunzig": 90, "einhalb": 0.5, "anderthalb": 1.5, "eine halbe": 0.5, "einer halben": 0.5,
        "ein halbes": 0.5, "einem halben": 0.5, "halbe": 0.5, "halben": 0.5, "halbes": 0.5, "zweier": 2, "dreier": 3,
    },
    multipliers={
        "hundert": 100, "tausend": 1000, "tsd": 1000, "million": 10**6, "millionen": 10**6, "mio": 10**6, "mio.": 10**6,
        "mrd.": 10**9, "tsd.": 1000, "milliarde": 10**9, "milliarden": 10**9, "mrd": 10**9, "billion": 10**12,
        "billionen": 10**12, "dutzend": 12,
    },
    nouns_are_large=True,  # nouns begin with a capital letter
    # Articles: no number of their own, but one before a word that multiplies ("ein Dutzend", "eine halbe Million").
    articles=(
        "halbe", "halben", "halbes", "eine halbe", "einer halben", "ein halbes", "einem halben", "ein", "eine", "einer",
        "einem", "einen", "eins",
    ),
    # Plurals that leave the number open: the lowest that they allow, two of each (docs/reading.md).
    plurals={
        "dutzende": 24, "dutzenden": 24, "dutzender": 24, "hunderte": 200, "hunderten": 200, "hunderter": 200,
        "tausende": 2000, "tausenden": 2000, "tausender": 2000, "zehntausende": 20000, "zehntausenden": 20000,
        "zehntausender": 20000, "abertausende": 2000, "hunderttausende": 200000, "hunderttausenden": 200000,
        "millionen": 2 * 10**6, "milliarden": 2 * 10**9,
    },
    # Words before such a plural, or before a word that multiplies, that leave the number open too.
    several=("mehrere", "mehreren", "mehrerer", "einige", "einigen", "einiger", "etliche", "etlichen", "ein paar",
               "viele", "vielen"),
    # Between the parts of a number in letters: within a word, and before a word that multiplies.
    within="(?:und)?",
    before_multiplier="[ -]?",
    half=None,
    one=None,
    # Words before a number, with what they make of it.
    hedges={
        "about": ("rund", "etwa", "in etwa", "ungefähr", "circa", "ca.", "ca", "zirka", "rd.", "um die", "an die",
                  "schätzungsweise", "geschätzt", "geschätzte", "geschätzten", "plus minus", "grob", "vielleicht",
                  "gegen"),
        "almost": ("fast", "knapp", "beinahe", "nahezu", "annähernd", "nicht ganz", "kaum", "schier"),
        "over": ("über", "mehr als", "mehr wie", "gut", "weit über", "weit mehr als", "deutlich über",
                 "deutlich mehr als", "etwas mehr als", "knapp über", "sogar über", "etwas über", "leicht über",
                 "mehr denn", "viel mehr als", "wesentlich mehr als", "erheblich mehr als", "oberhalb von",
                 "jenseits von"),
        "at least": ("mindestens", "wenigstens", "zumindest", "nicht weniger als", "minimal", "nicht unter",
                     "keine geringere als"),
        "under": ("unter", "weniger als", "deutlich weniger als", "deutlich unter", "weit weniger als", "weit unter",
                  "etwas weniger als", "knapp unter", "etwas unter", "unterhalb von", "viel weniger als"),
        "at most": ("höchstens", "bis zu", "maximal", "nicht mehr als", "allenfalls", "längstens", "nicht über",
        "max."),
    },
    # The same behind a number.
    hedges_after={
        "at least": ("oder mehr", "und mehr", "oder darüber", "aufwärts", "plus"),
        "at most": ("oder weniger", "und weniger"),
    },
    # Words before the first number of a range, and between its two numbers.
    between=("zwischen",),
    range_words={"und": True, "bis": False, "bis zu": False, "oder": False},  # True: only behind the first of BETWEEN
    # What a number counts, beginnings of words in small letters; it tells a number from a year.
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
    # Words behind a number at which the look for its noun ends.
    not_nouns=(
        "in", "im", "an", "am", "auf", "aus", "bei", "der", "die", "das", "den", "dem", "des", "und", "oder", "mit",
        "von", "vom", "zu", "zum", "zur", "nach", "vor", "für", "bis", "über", "unter", "gegen", "durch", "ohne", "um",
        "seit", "ist", "sind", "war", "waren", "wird", "werden", "wurde", "wurden", "hat", "haben", "hatte", "hatten",
        "sei", "seien", "kam", "kamen", "starben", "als", "wie", "sowie", "davon", "darunter", "mehr", "weniger", "so",
        "nicht", "auch", "noch", "schon", "bereits", "allein", "dass", "ob", "weil", "wenn", "sich", "er", "sie", "es",
        "wir", "ein", "eine", "einen", "einem", "einer", "kein", "beziehungsweise", "bzw", "pro", "je", "ihrer", "ihre",
        "seiner", "seine", "dieser", "diese", "getötet", "verletzt", "festgenommen", "entfernt", "lang", "alt", "hoch",
    ),
    # Units of time that make their number a duration.
    durations=(
        "sekunde", "sekunden", "minute", "minuten", "min", "stunde", "stunden", "std", "tag", "tage", "tagen", "woche",
        "wochen", "monat", "monate", "monaten", "jahr", "jahre", "jahren", "jahrzehnt", "jahrzehnte", "jahrzehnten",
        "jahrhunderte", "jahrhunderten", "nacht", "nächte", "nächten", "wochenenden", "werktage", "werktagen",
        "arbeitstage",
    ),
    duration_word=r"-?(?:stündig|tägig|wöchig|monatig|minütig)(?:e[nmrs]?)?",  # behind a number, in one word
    # Ordinals in letters: endings behind a cardinal, and those of their own.
    ordinal_words={
        "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8,
        "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12, "dreizehnt": 13, "vierzehnt": 14, "fünfzehnt": 15,
        "sechzehnt": 16, "siebzehnt": 17, "achtzehnt": 18, "neunzehnt": 19, "zwanzigst": 20, "dreißigst": 30,
        "vierzigst": 40, "fünfzigst": 50, "sechzigst": 60, "siebzigst": 70, "achtzigst": 80, "neunzigst": 90,
        "hundertst": 100,
    },
    ordinal_ending="(?:er|en|em|es|e)",  # behind those words
    ordinal_mark=r"\.",  # behind digits
    # What may stand before an ordinal in letters and adds to it.
    ordinal_lead=r"(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?=\w{0,2}ß?\w+zigst))?",
    no_ordinal="-",  # what must not follow
    no_ordinal_after=r"(?!)",  # what must not stand before
    # Words before a number that make it a name.
    naming=(
        "artikel", "artikeln", "art.", "absatz", "absätze", "abs.", "paragraf", "paragraph", "paragrafen",
        "paragraphen", "§", "§§", "kapitel", "kap.", "nummer", "nr.", "seite", "ziffer", "resolution", "platz", "rang",
        "zimmer", "raum", "gleis", "linie", "route", "stufe", "phase", "formel", "windows", "version", "halle", "tor",
        "boeing", "airbus", "abschnitt", "anhang", "klasse", "folge", "band", "teil", "block", "reaktor", "highway",
        "bundesstraße", "autobahn", "flug", "zone", "schacht", "tel.", "telefon", "hausnummer", "aktenzeichen", "az.",
        "fax", "kanal", "sendung", "punkt", "drucksache", "protokoll", "gruppe", "tabelle", "abbildung", "abb.",
    ),
    # --- what looks like a number and is none: expressions over folded text
    no_numbers=(
        r"\b[A-Z]{1,2} \d{1,4}[a-z]?\b|\b\w*[Nn]ummer \d+\b|\b[Pp]ostfach [\d ]+|\bRente mit \d\d\b"
        r"|\b(?:ab|unter|über) \d{1,2} Jahren?\b(?! (?:Haft|Krieg))",
        r"(?<![\w.,])\d++(?:[.,]\d++)*+-(?!tägig|stündig|wöchig|monatig|minütig|mal)[^\W\d_][\w-]*",
        r"\b\d{1,3}(?:(?: bis | und |-)\d{1,3})? (?:Jahre|Monate|Wochen|Tage) (?:alte[nmrs]?|alt|jung)\b",
        r"\b\d{1,3}(?:-| bis |- bis )?(?:\d{1,3})?-?[jJ]ährig(?:e[nmrs]?|er)?\b",
        r"(?<!\w)(?:in|auf|zu|mit) (?:ihren|seinen) (?:\w+ )?\d\der[n]?\b",
        r"(?<![\w.-])[A-ZÄÖÜ][\w.-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|chaussee)"
        r" \d+ ?[a-z]?\b",
        r"\b(?:D-|A-|CH-)\d{4,5}\b|(?:(?<=, )|(?<=^))\d{5} (?=[A-ZÄÖÜ])(?!\w+en\b)",
    ),
    # The same where no digit need stand in the sentence.
    no_number_words=(
        r"\b(?:\d{1,2}[.:]\d{2}|\d{1,2}|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
        r"(?:(?: bis | und |-)\w+(?:[.:]\d{2})?)? Uhr\b(?: \d{2}\b)?",
        r"\b(?:[Kk]urz (?:nach|vor)|[Hh]alb|[Vv]iertel (?:nach|vor)) \w+"
        r"(?= ?[,.:;]|\Z| (?:am|in|morgens|abends|hat|wurde))",
        r"\b(?:im Alter von|Alter von|mit|alter von) (?:\w+ )?(?:\d{1,3}|\w+) Jahren"
        r"(?= (?:an|gestorben|verstorben|tot|nach|im|in)\b)",
        r"\b[Ii]m Alter (?:von|zwischen) (?:\w+ ){1,5}?Jahren|\b[Ii]m Alter von \d{1,3}\b",
        r"\b\w+ (?:Jahre|Monate) (?:alte[nmrs]?|alt|jung)\b",
        r"\b\w*[jJ]ährig(?:e[nmrs]?)?\b",
        r"\b(?:\d+|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|\w*(?:zehn|elf|zwölf|zig|ßig|hundert|tausend))-?mal"
        r"(?:ig(?:e[nmrs]?)?)?\b|\b\d+ ?[xX]\b|\b(?:\d+|zwei|drei|vier|fünf|zehn) Mal\b",
        r"\b(?:\w+|\d+) (?:Drittel|Viertel|Fünftel|Sechstel|Achtel|Zehntel)n?\b|\b\d{1,3}/\d+\b(?!\.)",
        r"\b(?:außer|in|außer) Acht\b|\b(?:auf|die|der|ihre|unsere) (?:Elf|Sieben)\b|\balle viere\b"
        r"|\b(?:wie|null) Null\b",
        r"\beins (?:mit|zu)\b|\bzu (?:zweit|dritt|viert)\b|\bunter vier Augen\b|\ballen vieren\b",
    ),
    # Words behind which a hedge is a preposition ("berichtet über drei Tote"), and the hedges that can be one.
    hedge_traps=(
        r"(?i:verfüg\w*|bericht\w*|sprach\w*|sprech\w*|spricht|inform\w*|verhandel\w*|diskut\w*|entsch\w*|abgestimmt"
        r"|stimm\w*|streit\w*|gespräch\w*|berät|berat\w*|abstimmung|debatt\w*|urteil\w*|frage|fragen|daten|angaben"
        r"|auskunft)(?: (?!auf )\w+){0,2} "
    ),
    prepositions=("über", "unter", "gegen", "um", "gut", "knapp über"),
    # What such a hedge does count, even if the number is small; empty where it counts anything.
    measures=(
        "prozent", "euro", "dollar", "grad", "meter", "kilometer", "jahre", "jahren", "tage", "tagen", "stunden",
        "wochen", "monate", "monaten", "minuten", "tonnen", "liter", "hektar", "kilo", "kilogramm", "rubel", "franken",
        "pfund", "cent", "%", "€", "$", "punkte", "punkten", "stundenkilometer", "millionen", "mark", "watt",
        "megawatt",
        "kilometern", "metern", "zentimeter", "quadratmeter", "quadratkilometer", "prozentpunkte",
    ),
    # A noun joined to its number by a hyphen; None where the language has none.
    hyphenated=None,
    # Units that may stand behind digits without a space, and endings of plurals.
    glued_units=("km", "kg", "cm", "mm", "km/h", "m", "MW", "GW", "ha"),
    noun_ends=(),
    # --- reading dates
    months={
        "januar": 1, "jänner": 1, "jan.": 1, "jan": 1, "februar": 2, "feber": 2, "feb.": 2, "feb": 2, "märz": 3,
        "mär.": 3, "april": 4, "apr.": 4, "mai": 5, "juni": 6, "jun.": 6, "jun": 6, "juli": 7, "jul.": 7, "jul": 7, "august": 8, "aug.": 8,
        "september": 9, "sept.": 9, "sept": 9, "sep.": 9, "sep": 9, "oktober": 10, "okt.": 10, "okt": 10, "november": 11,
        "nov.": 11, "nov": 11, "dezember": 12, "dez.": 12, "dez": 12,
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
    ordinal_endings=("te", "ter", "ten", "tes", "tem", "ste", "ster", "sten", "stes", "stem"),
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
        for stem, order in (("vergangen", -1), ("letzt", -1), ("vorig", -1), ("verflossen", -1), ("vergang", -1),
                            ("laufend", 0), ("aktuell", 0), ("dies", 0), ("kommend", 1), ("nächst", 1),
                            ("übernächst", 2), ("vorletzt", -2), ("vorvergangen", -2), ("vorvorig", -2))
        for ending in ("e", "en", "em", "er", "es")
    },
    double_orders={"nach dem nächsten": 2, "nach der nächsten": 2},
    shifting=(),
    elsewhere_orders=tuple(
        f"{stem}{ending}"
        for stem in ("darauffolgend", "folgend", "vorangegangen", "vorhergehend", "vorherig", "anschließend", "selb",
                     "gleich", "drauffolgend")
        for ending in ("e", "en", "em", "er", "es")
    ),
    final_orders=("letzte", "letzten", "letzter", "letztes", "letztem"),
    part_words=("des", "der", "seiner", "ihrer", "eines", "einer", "vor", "dieses", "dieser", "meiner", "unserer", "als"),
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
    elsewhere_after=("später", "zuvor", "danach", "davor", "darauf", "vorher", "nachher", "früher", "darauffolgend",
                     "im voraus"),
    elsewhere=("am tag darauf", "am tag danach", "am tag davor", "am tag zuvor", "das jahr darauf", "im jahr darauf",
               "im jahr davor", "im jahr zuvor", "die woche darauf", "in der woche darauf", "tags darauf", "tags zuvor",
               "anderntags", "im monat darauf", "im monat zuvor", "in der woche zuvor", "das jahr zuvor",
               "am nächsten tag", "im jahr danach"),
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
    year_labels=("jahr", "jahre", "jahres", "jahren", "jahrs"),
    month_leads=("im", "seit", "bis", "ab", "anfang", "mitte", "ende", "vom", "zum", "des", "vor", "nach", "in", "von",
                 "zwischen", "für", "beginn", "gegen", "ins", "per", "den", "bisherigen"),
    month_only=("im", "in"),
    day_leads=("am", "zum", "vom", "bis", "seit", "ab", "dem"),
    articles_before_days=("zum", "dem", "den"),
    week_leads=("vom", "ab dem", "ab", "um den", "des"),
    vague_parts={
        "start": ("anfang", "zu beginn", "beginn", "früh", "zum auftakt"),
        "middle": ("mitte", "im laufe des", "im laufe der", "im laufe", "im verlauf"),
        "end": ("ende", "zum ende", "gegen ende", "spät"),
    },
    # Words before a date that leave it open or vague.
    date_leads={
        "by": ("bis", "bis zum", "bis zu", "bis zur", "spätestens am", "spätestens", "spätestens bis", "bis spätestens",
               "spätestens bis zum", "bis spätestens zum", "bis einschließlich", "bis ins", "bis in den", "bis in die",
               "spätestens im", "spätestens zum", "nicht nach", "nicht nach dem", "nicht später als",
               "nicht später als am", "nicht später als im", "bis spätestens am", "bis spätestens im", "bis zu den",
               "bis in", "bis hin zum"),
        "since": ("seit", "seit dem", "seit der", "seit den"),
        "from": ("ab", "ab dem", "ab der", "frühestens am", "frühestens", "frühestens im", "nicht vor",
                 "nicht vor dem", "nicht früher als", "nicht früher als am", "frühestens ab", "frühestens zum",
                 "beginnend mit dem", "beginnend am", ),
        "before": ("vor", "vor dem", "vor der", "vor den", "kurz vor", "kurz vor dem"),
        "after": ("nach", "nach dem", "nach der", "nach den", "kurz nach",
                  "kurz nach dem"),
        "about": ("etwa", "um den", "um", "etwa am", "circa", "ca.", "ca", "zirka", "rund um den", "gegen den",
                  "ungefähr am", "ungefähr", "etwa um", "um das", "etwa im", "ungefähr im", "in etwa", "um die"),
    },
    date_leads_after={
        "by": ("oder früher", "oder davor", "oder eher", "spätestens"),
        "from": ("oder später", "oder danach", "frühestens"),
        "about": ("herum", "oder so"),
    },
    onward=("an",),
    planned_for=("für", "zum", "zur"),
    changes=("auf", "gegenüber"),
    # --- times of day beside a date
    clock_words=("uhr", "h"),
    meridiems={"a. m.": 0, "p. m.": 12, "a.m.": 0, "p.m.": 12, "pm": 12},
    clock_leads={
        "um": "", "pünktlich um": "", "genau um": "", "so um": "about", "etwa um": "about", "gegen": "about",
        "so gegen": "about", "ca.": "about", "ca": "about", "circa": "about", "etwa": "about", "ungefähr um": "about",
        "kurz vor": "about", "kurz nach": "about", "rund": "about", "ab": "from", "von": "", "bis": "by", "vor": "before",
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
    unclear_zones=("est", "cst", "ist", "et", "pt", "ct", "us-ostküstenzeit", "bst"),
    # --- when a clause tells of what it names
    clause_words=("dass", "während", "wobei", "nachdem", "obwohl", "aber", "sondern", "doch", "bevor", "weil", "sodass",
                  "ob", "wenn", "falls", "ehe", "damit"),
    saying=(
        "sagte", "sagten", "erklärte", "erklärten", "teilte", "teilten", "meldete", "meldeten", "berichtete",
        "berichteten", "betonte", "betonten", "hieß es", "schrieb", "schrieben", "bestätigte", "bestätigten",
        "gab bekannt", "gaben bekannt", "verkündete", "mitteilte", "mitteilten", "bekanntgab", "bekanntgaben",
        "ankündigte", "äußerte", "kommentierte", "twitterte", "behauptete",
    ),
    reports=(
        r"(?:angaben?|aussagen?|berichte?n?|mitteilung(?:en)?|erklärung|bericht|meldung(?:en)?|stellungnahme|bekanntgabe"
        r"|pressekonferenz|interview|schreiben|brief) (?:der \w+ )?(?:vom|am|von)"
    ),
    # Verbs that put a date in the past, and words that put it in the future.
    past=(
        r"(?:war|waren|wurde|wurden|hatte|hatten|hat|haben|habe|hätten?|worden)"
        r"|(?!sollten?|könnten?|müssten?|dürften?|möchten?|wollten?|heute|erst|letzte|nächste|beste|meiste|gute|alte|rote"
        r"|harte|breite|weite|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|echte|rechte|leichte"
        r"|schlechte|späte|laute|bekannte|beliebte|gesamte|sogenannte|exakte|direkte|konkrete|privaten?|heften?|ersten?"
        r"|letzten|nächsten|besten|meisten|guten|alten|zweiten|dritten|vierten|weiten|unten|selten|mitten|hinten"
        r"|konnten?\b|bitte|statten|verletzten?|getöteten?|geplanten?|erwarteten?)"
        r"(?![a-zäöüß]*(?:arbeit|wart|start|leist|kost|biet|tret|halt|rat|reit|streit|bitt|richt|acht|leucht|rett|test"
        r"|vermut|deut|antwort|nacht|fürcht|schalt|walt|stalt|falt|spalt|bet|miet|töt|blut|läut|hüt|tast|rüst|last|leit"
        r"|breit|gart|list|fast|trost|haft|kart|spart|wett)en(?!\w))"
        r"[a-zäöüß]{2,}(?:te|ten)"
        r"|(?:be|ver|er|ent|zer|miss|über|unter|um|an|ab|auf|aus|ein|zu|vor|nach|weg|bei|mit|zurück|wieder|durch)*(?:"
        r"kam|ging|stand|fand|gab|nahm|sah|lag|saß|aß|trat|bat|tat|sprach|brach|stach|traf|warf|starb|warb|galt"
        r"|stahl|fiel|hielt|ließ|lief|rief|hieß|stieß|riet|blieb|schrieb|trieb|stieg|schwieg|wies|lieh|schien|mied"
        r"|litt|schnitt|stritt|ritt|glitt|griff|pfiff|biss|riss|wich|glich|strich|schlich|bot|flog|zog|bog|floh"
        r"|schob|hob|wog|schwor|fror|goss|schoss|floss|schloss|kroch|trank|sank|sang|sprang|klang|zwang|rang|schwang"
        r"|schwand|band|wand|begann|gann|rann|schwamm|fuhr|trug|schlug|lud|grub|wuchs|wusch|schuf|fing|hing|half"
        r"|barg|log|las|maß|genas|befahl|gelang|stank)"
        r"|(?:um|an|ab|auf|aus|ein|zu|vor|nach|weg|bei|mit|zurück|wieder|durch)?(?:kam|ging|stand|fand|gab|nahm|sah"
        r"|lag|saß|aß|trat|bat|tat|sprach|brach|stach|traf|warf|starb|warb|galt|stahl|fiel|hielt|ließ|lief|rief|hieß"
        r"|stieß|riet|blieb|schrieb|trieb|stieg|schwieg|wies|lieh|schien|mied|litt|schnitt|stritt|ritt|glitt|griff"
        r"|pfiff|biss|riss|wich|glich|strich|schlich|bot|flog|zog|bog|floh|schob|hob|wog|schwor|fror|goss|schoss"
        r"|floss|schloss|kroch|trank|sank|sang|sprang|klang|zwang|rang|schwang|schwand|band|wand|begann|gann|rann"
        r"|schwamm|fuhr|trug|schlug|lud|grub|wuchs|wusch|schuf|fing|hing|half|barg|log|las|maß|genas|befahl|gelang"
        r"|stank|schied)en"
        r"|(?:be|ver|er|ent|zer|miss)(?:kam|ging|stand|fand|gab|nahm|sah|trat|sprach|brach|traf|warf|starb|fiel|hielt|ließ"
        r"|lief|schien|sank|sprang|zwang|rang|schwand|band|fuhr|trug|schlug|wuchs|fing)en|schied|entschied"
    ),
    past_or_participle=(
        r"(?:be|ver|er|ent|zer|miss|über|unter)(?:blieb|schrieb|trieb|stieg|schwieg|wies|lieh|mied|litt|schnitt"
        r"|stritt|ritt|glitt|griff|biss|riss|wich|glich|strich|bot|flog|zog|bog|schob|hob|wog|schwor|fror|goss"
        r"|schoss|floss|schloss|lor|noss)en"
    ),
    perfect_shape="(?!)",
    perfect=r"(?:worden sein|[a-zäöüß]+(?:t|en) (?:haben|sein))\W*\Z",
    done=(
        r"(?<!\w)(?<!zu )(?!geöffnet|geschlossen|gesperrt|verboten|erlaubt|besetzt)"
        r"(?:(?:ge|be|ver|er|ent|zer|miss|über|unter|[a-zäöü]{2,}ge)[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{2,}iert)"
        r"(?: worden)?(?: und | oder | als | wie |\W*\Z)"
    ),
    copula_shape="(?:ist|sind|sei|seien)",
    future=(
        "zu erwarten", "beginnt", "beginnen", "endet", "enden", "startet", "starten", "tritt", "treten", "findet",
        "finden", "tagt", "tagen", "läuft", "öffnet", "entscheidet", "berät", "reist", "trifft", "schon in", "gilt",
        "gelten", "soll", "sollen", "sollte", "sollten", "wird", "werden", "werde", "würde", "würden", "will",
        "wollen", "wolle", "geplant", "plant", "planen", "voraussichtlich", "bevorsteh", "bevorsteht", "könnte",
        "könnten", "kommt es", "ansteht", "anstehen", "steht an", "vorgesehen", "angesetzt", "anberaumt", "terminiert",
        "dürfte", "dürften", "muss", "müssen",
    ),
    future_shape="(?!)",
    present=("stimmt", "stimmen", "wählt", "wählen", "droht", "drohen", "spielt", "spielen", "kandidiert", "steigt",
             "erhöhen", "dauert", "läuft aus", "kehrt", "empfängt", "besucht", "eröffnen", "folgt", "geht es"),
    doubtful=("eröffnet", "erwartet", "erscheint", "erhöht", "verhandelt", "verhandeln", "beendet", "geöffnet"),
    auxiliaries=("wurde", "wurden", "war", "waren", "worden", "ist", "sind", "hat", "haben", "hatte", "hatten", "als",
                 "wie", "sei", "seien", "werden", "wird", "bis", "noch"),
    modals=("soll", "sollen", "sollte", "sollten", "wird", "werden", "werde", "würde", "würden", "will", "wollen",
            "wolle", "wollte", "wollten", "könnte", "könnten", "dürfte", "dürften", "muss", "müssen", "kann", "können",
            "möchte", "möchten"),
    infinitive_ends=("en", "eln", "ern"),
    beside_before=(
        r"(?<!\w)(?!(?:erst|jetzt|fast|nicht|selbst|dort|zuletzt|meist|sonst|längst|statt|samt|weit|laut|seit|mit"
        r"|insgesamt|zunächst|spät|direkt|kurzfristig|bekannt|unbekannt|gesamt|zusammen|neben|gegen|zwischen|wegen|unten"
        r"|oben|außen|innen|eben|gestern|morgen|ersten|letzten|nächsten|ge(?!h|winn|lingt|nieß)\w+)\b)"
        r"[a-zäöüß]{2,}(?:t|en) (?:(?:erst|schon|noch|bereits|wieder|auch) )?(?:am |an diesem |im )?"
    ),
    beside_behind=(
        r" (?!(?:erst|jetzt|fast|nicht|selbst|dort|zuletzt|meist|sonst|längst|statt|samt|weit|laut|seit|mit|insgesamt"
        r"|zunächst|spät|direkt|kurzfristig|bekannt|zusammen|neben|gegen|zwischen|wegen|getötet|verletzt|geboren"
        r"|vergangenen|letzten|kommenden|nächsten|den|einen|keinen|ihren|seinen|diesen|deren|in|an)\b)"
        r"[a-zäöüß]{2,}(?:t|en)(?![\w-])"
    ),
    no_verb_leads=("der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einem", "einer", "eines", "im",
                   "am", "zum", "zur", "beim", "vom", "ihre", "ihren", "seine", "seinen", "keine", "keinen", "alle",
                   "diese", "dieser", "dieses", "diesem", "viele", "mehrere", "zwei", "drei", "vier", "fünf", "mit",
                   "von", "als", "wie"),
    verb_fillers=("am", "im", "an", "in", "der", "den", "dem", "die", "das", "des", "erst", "schon", "noch", "bereits",
                  "auch", "frühen", "späten", "vom", "zum", "diesem", "diesen", "es", "er", "sie", "sich", "wieder",
                  "um", "ab", "seit", "bis", ","),
    moving=("verschoben", "verschiebt", "verschieben", "vertagt", "vertagte", "vertagten", "verlegt", "verlegte",
            "vorverlegt", "verschob", "verschoben", "vorgezogen", "verlängert", "aufgeschoben"),
    moving_to=("auf", "auf den", "auf die", "auf das"),
    # --- telling a year from a number
    counted_endings=r"(?:e|en|er|ern|es|em|n|s|in|innen|nen|ungen|te|ten|ter)?",
    adjective_ends=("e", "en", "er", "es", "em", "mal"),
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
    event_verbs=(
        r"erschien|begann|wurde|starb|entstand|gründete|kam|brannte|folgte|zog|verließ|trat|gewann|erhielt|heiratete"
        r"|fiel|ging|endete|eröffnete|brach|übernahm|verlor|schrieb|ließ|nahm|gab|war"
    ),
    births=(
        r"(?<!\w)(?:geboren|gebaut|erbaut|errichtet|gegründet|gestorben|starb|entstand|entstanden|gemalt|geschrieben"
        r"|gestiftet|angelegt|verfasst|eröffnet|zerstört|gegossen|gedruckt)(?!\w)"
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
    denied=("unwahr", "stimmt nicht", "nicht bestätigt", "weigerte sich", "weigerten sich", "lehnte ab",
        "dementiert", "dementierte", "dementierten", "bestritt", "bestreitet", "falsch", "falsche", "falschen",
        "Falschmeldung", "widerlegt", "statt", "anstatt", "anstelle", "beziehungsweise",
        "bzw.", "irrtümlich", "fälschlich", "fälschlicherweise",
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
)
