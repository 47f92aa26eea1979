"""Other words for the notation of values, in all languages and in small letters.

A value in such words is refused; the remedy says it in the notation. Phrases stand under the word of the notation that
means the same, "" where they change nothing.
"""

UNKNOWN = ("unknown", "not known", "n/a", "unbekannt", "nicht bekannt", "k. a.", "?")

# --- numbers: words before and behind them
HEDGES = {
    "about": ("about", "around", "roughly", "approximately", "approx.", "approx", "some", "an estimated", "estimated",
              "circa", "c.", "ca.", "ca", "something like", "in the region of", "near", "perhaps", "more or less",
              "rund", "etwa", "in etwa", "ungefähr", "zirka", "rd.", "um die", "um", "an die", "schätzungsweise",
              "geschätzt", "vielleicht", "gegen", "~", "≈", "∼"),
    "almost": ("almost", "nearly", "just under", "not quite", "just short of", "just shy of", "close to", "virtually",
               "fast", "knapp", "beinahe", "nahezu", "annähernd", "nicht ganz"),
    "over": ("over", "more than", "little more than", "above", "greater than", "higher than", "larger than",
             "well over", "well above", "just over", "upwards of", "upward of", "in excess of", "north of",
             "exceeding", "über", "mehr als", "gut", "weit über", "knapp über", "größer als", "höher als",
             "oberhalb von", "jenseits von", ">"),
    "at least": ("at least", "at the least", "at the very least", "no fewer than", "no less than", "not less than",
                 "not fewer than", "not under", "not below", "a minimum of", "minimum of", "minimum", "min.", "min",
                 "from", "more than or equal to", "greater than or equal to", "as few as", "as little as",
                 "mindestens", "mind.", "wenigstens", "zumindest", "nicht weniger als", "nicht unter", "minimal",
                 "ab", "von", ">=", "=>", "≥"),
    "under": ("under", "fewer than", "less than", "below", "lower than", "smaller than", "well under", "well below",
              "unter", "weniger als", "kleiner als", "niedriger als", "weit unter", "unterhalb von", "<"),
    "at most": ("at most", "at the most", "at the very most", "up to", "no more than", "not more than",
                "no greater than", "no higher than", "not over", "not above", "not exceeding", "as many as",
                "as much as", "less than or equal to", "smaller than or equal to", "a maximum of", "maximum of",
                "maximum", "max.", "max", "höchstens", "bis zu", "bis", "maximal", "nicht mehr als", "nicht über",
                "allenfalls", "<=", "=<", "≤"),
    "": ("exactly", "precisely", "just", "only", "a total of", "genau", "exakt", "insgesamt", "nur", "lediglich", "="),
}  # fmt: skip
HEDGES_BEHIND = {
    "at least": ("or more", "and more", "or over", "and over", "or above", "and above", "and up", "and counting",
                 "plus", "at least", "at the least", "at minimum", "minimum", "oder mehr", "und mehr", "oder darüber",
                 "aufwärts", "mindestens", "wenigstens", "+"),
    "at most": ("or less", "or fewer", "and fewer", "and less", "or under", "and under", "at most", "at the most",
                "maximum", "tops", "oder weniger", "und weniger", "höchstens", "maximal"),
    "about": ("or so", "or thereabouts", "approximately", "roughly", "give or take", "ungefähr", "etwa", "circa", "~"),
    "": ("exactly", "in all", "in total", "altogether", "insgesamt", "genau"),
}  # fmt: skip
# Before other words for a hedge, a range or a choice, which mean the same without them.
MODIFIERS = (
    "slightly", "a little", "a bit", "somewhat", "well", "far", "much", "significantly", "considerably", "somewhere",
    "anywhere", "either", "etwas", "leicht", "weit", "deutlich", "viel", "wesentlich", "irgendwo", "entweder",
)  # fmt: skip
SCALES = {
    "dozen": 12, "dutzend": 12, "hundred": 100, "hundert": 100,
    "thousand": 10**3, "thousands": 10**3, "tausend": 10**3, "tsd.": 10**3, "tsd": 10**3, "k": 10**3, "lakh": 10**5,
    "million": 10**6, "millions": 10**6, "millionen": 10**6, "mio.": 10**6, "mio": 10**6, "mill.": 10**6,
    "mln": 10**6, "mn": 10**6, "m": 10**6, "crore": 10**7,
    "billion": 10**9, "billions": 10**9, "milliarde": 10**9, "milliarden": 10**9, "mrd.": 10**9, "mrd": 10**9,
    "bln": 10**9, "bn": 10**9, "b": 10**9,
    "trillion": 10**12, "trillions": 10**12, "billionen": 10**12, "trn": 10**12, "tn": 10**12, "t": 10**12,
}  # fmt: skip
GLUED = ("k", "m", "b")  # letters that are a scale for certain where they touch the digits, and no unit begins so
ONE = ("a", "an")  # before a word of scale
PERCENT = ("%", "percent", "per cent", "prozent")
# Behind a number: a rate or a part.
PER = (
    "per", "a", "an", "each", "every", "daily", "half", "quarter", "quarters", "third", "thirds", "pro", "je",
    "täglich", "mal", "times", "fold",
)  # fmt: skip

# --- between two numbers or dates
BETWEEN = ("between", "from", "zwischen", "von", "vom", "since", "seit", "starting", "ab")  # before the first
RANGES = ("to", "till", "until", "through", "bis zu", "bis zum", "bis", "..", "...", "…", "-", "–", "—", "−")
BOTH = ("and", "und")  # in a range only behind one of BETWEEN
BUT = ("but", "and", "aber", "und", "..", "...")  # between two bounds
EITHER = ("or", "oder")
PARTS = ("of", "in", "out of", "von", "aus")  # a share

# --- dates: words before and behind them; what `by` and `from` stand for holds the date itself
BOUNDS = {
    "before": ("before", "prior to", "earlier than", "ahead of", "vor", "vor dem", "früher als", "<"),
    "after": ("after", "later than", "past", "nach", "nach dem", "später als", ">"),
    "by": ("by", "by the end of", "until the end of", "before the end of", "as late as", "until", "till", "up to",
           "to", "not after", "not later than", "no later than", "at the latest", "on or before", "bis", "bis zum",
           "bis ende", "spätestens", "spätestens am", "nicht nach", "nicht nach dem", "nicht später als",
           "nicht später als am", "<=", "=<", "≤", "..", "../", "/"),
    "from": ("from", "from the beginning of", "since the beginning of", "since", "as of", "as from", "starting",
             "beginning", "not before", "not earlier than", "no earlier than", "at the earliest", "on or after",
             "ab", "ab dem", "seit", "seit dem", "seit anfang", "von", "vom", "frühestens", "frühestens am",
             "nicht vor", "nicht vor dem", "nicht früher als", "nicht früher als am", ">=", "=>", "≥"),
    "about": ("about", "around", "circa", "c.", "ca.", "ca", "approximately", "approx.", "roughly", "on or about",
              "some time around", "about the year", "etwa", "um", "um den", "gegen", "ungefähr", "~", "≈", "∼"),
    "": ("in", "on", "at", "on the", "in the year", "the year", "year", "exactly", "im", "am", "im jahr", "im jahre",
         "jahr", "anno", "genau", "genau am", "="),
}  # fmt: skip
BOUNDS_BEHIND = {
    "by": ("or earlier", "or before", "at the latest", "oder früher", "spätestens"),
    "from": ("or later", "or after", "onwards", "onward", "on", "at the earliest", "and after", "oder später", "an",
             "frühestens", "..", "/..", "/"),
    "about": ("or so", "or thereabouts", "ungefähr", "etwa", "~"),
}  # fmt: skip
PARTLY = ("early", "late", "mid", "mid-", "the beginning of", "the end of", "the middle of", "anfang", "mitte", "ende")

# --- parts of a date
ARTICLES = ("the", "das", "die", "den", "dem", "der")
OF = ("of", "of the", "des", "des jahres")  # between a day, a month or a season and its year
ORDINALS = ("st", "nd", "rd", "th", ".")  # behind a day
DECADES = ("s", "'s", "’s", "er", "er jahre", "er-jahre")
CENTURIES = ("th century", "st century", "nd century", "rd century", ". jahrhundert", ". jh.", ". jhd.")
QUARTERS, HALVES = ("quarter", "quartal"), ("half", "hälfte", "halbjahr")
FIRST = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "1.": 1, "2.": 2,
    "3.": 3, "4.": 4, "erste": 1, "erstes": 1, "ersten": 1, "zweite": 2, "zweites": 2, "zweiten": 2, "dritte": 3,
    "drittes": 3, "dritten": 3, "vierte": 4, "viertes": 4, "vierten": 4,
}  # fmt: skip
ERA = ("ad", "ce", "a.d.", "c.e.", "n. chr.", "n.chr.", "nach christus", "u. z.", "u.z.")
BEFORE_ERA = (
    "before christ", "bc", "bce", "b.c.", "b.c.e.", "v. chr.", "v.chr.", "vor christus", "v. u. z.", "v.u.z.",
)  # fmt: skip
CLOCK = ("at", "um", "o'clock", "uhr", "h", "hrs")
AFTERNOON, MORNING = ("pm", "p.m."), ("am", "a.m.")
