"""German."""

# Words behind a number that are part of it, in small letters.
SCALES = (
    "hundert", "tausend", "hunderttausend", "tsd", "million", "millionen", "mio", "mill", "milliarde", "milliarden",
    "mrd", "billion", "billionen", "bio", "billiarde", "billiarden", "trillion", "trillionen", "dutzend", "drittel",
    "viertel", "fünftel",
)  # fmt: skip
# Words of numbers before a word of scale or a hyphen, in small letters.
NUMBERS = (
    "null", "ein", "eins", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
    "zwölf", "halbe", "eine halbe", "anderthalb", "zwanzig", "dreißig", "hundert", "tausend",
)  # fmt: skip
# Words between the two ends of a range.
RANGES = ("bis", "und")
# What stands before a hyphen and turns the word behind it, in small letters.
TURNING = (
    "nicht", "nichts", "kein", "keine", "nie", "null", "ohne", "anti", "gegen", "ex", "un", "pseudo", "quasi",
    "schein",
)  # fmt: skip
# Words that deny what stands beside them.
NEGATIONS = (
    "nicht", "nichts", "kein", "keine", "keinem", "keinen", "keiner", "keines", "nie", "niemals", "niemand",
    "niemandem", "niemanden", "nirgends", "weder", "ohne", "kaum",
)  # fmt: skip
# What ends with a point that ends no sentence; single letters never do.
ABBREVIATIONS = (
    "Abb", "Abs", "Abt", "Art", "Aufl", "Az", "Bd", "Bhf", "Co", "Di", "Do", "Fa", "Fr", "Bsp", "ca", "bzgl", "bzw",
    "dgl", "Dipl", "Dr", "ebd", "etc", "evtl", "f", "ff", "Forts", "gem", "ggf", "Hg", "Hrsg", "inkl", "insb",
    "Ing", "Jh", "Kap", "lt", "Lt", "Min", "Mio", "Mrd", "nachm", "Nr", "o", "Prof", "rd", "S", "sog", "St",
    "stellv", "Std", "Str", "Tel", "Tsd", "usf", "usw", "u", "v", "vgl", "Vgl", "vorm", "zit", "zzgl", "Gen", "Ltd",
    "Jan", "Feb", "Apr", "Aug", "Sept", "Okt", "Nov", "Dez", "geb", "Hr", "jur", "max", "Max", "med", "Mi", "min",
    "mind", "Mo", "phil", "Sa",
)  # fmt: skip
# A number with a point is an ordinal ("am 6. Januar") unless one of these words follows.
ORDINALS = True
STARTERS = (
    "Aber", "Als", "Am", "An", "Auch", "Auf", "Aus", "Bei", "Bis", "Da", "Damit", "Dann", "Das", "Dem", "Den",
    "Der", "Des", "Die", "Dies", "Diese", "Dieser", "Dieses", "Doch", "Dort", "Ein", "Eine", "Einen", "Einer", "Er",
    "Es", "Für", "Gegen", "Hier", "Ich", "Ihr", "Ihre", "Im", "In", "Ist", "Mehr", "Mit", "Nach", "Nun", "Ob",
    "Seit", "Sein", "Seine", "Sie", "So", "Trotz", "Um", "Und", "Unter", "Vom", "Von", "Vor", "War", "Was", "Wegen",
    "Weil", "Wenn", "Wer", "Wie", "Wir", "Wo", "Zu", "Zudem", "Zum", "Zur", "Zwar", "Zwischen",
)  # fmt: skip
# A text, and the sentences it falls into.
SENTENCES = (
    ("Am 6. Januar kamen 70 Mann. Sie blieben.", ("Am 6. Januar kamen 70 Mann.", "Sie blieben.")),
    ("Es waren 12. Die anderen fehlten.", ("Es waren 12.", "Die anderen fehlten.")),
    ("Laut Gen. a. D. Kurz sind es ca. 2,5 Mio. Euro.", ("Laut Gen. a. D. Kurz sind es ca. 2,5 Mio. Euro.",)),
    ("„Wir gehen.“ Das sagte er! Wirklich?", ("„Wir gehen.“", "Das sagte er!", "Wirklich?")),
)
