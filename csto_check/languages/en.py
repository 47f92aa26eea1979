"""English."""

# fmt: off
from csto_check.languages.en_checks import CHECKS
from csto_check.languages.en_states import STATES
from csto_check.languages.language import Language
from csto_check.languages.sought import NoNumber, Sought
from csto_check.languages.symbols import UNIT_SYMBOLS

# Participles that do not end in -ed; many look like the past.
_PARTICIPLES = (
    "(?:begun|become|come|gone|done|made|held|taken|given|seen|known|shown|left|lost|won|met|found|fallen|risen|sunk"
    "|struck|hit|cut|put|set|shut|led|sent|spent|built|bought|brought|caught|sought|shot|sold|run|been|driven|broken"
    "|spoken|drawn|grown|thrown|written|fled|kept|paid|said|told|laid|let|read|split|spread|hung|heard|taught|won)"
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ONE_WEEKDAY = tuple(f"{end} {day}" for end in "ayh" for day in _WEEKDAYS)  # a Monday, every Monday, each Monday
_UNITS = ("hour", "minute", "second", "day", "night", "week", "fortnight", "month", "year", "decade", "century")
_AFTER_UNIT = tuple(f"{unit} {word}" for unit in _UNITS for word in ("after", "before"))
_SOME_UNITS = ("some centuries", *(f"some {unit}s" for unit in _UNITS))
_ONE_UNIT = tuple(f"{article} {unit}" for article in ("a", "an") for unit in _UNITS)

LANGUAGE = Language(
    code="en",
    checks=CHECKS,
    scales=(
        "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions", "trillion",
        "trillions", "quadrillion", "dozen", "dozens", "bn", "mn", "tn", "trn", "lakh", "crore", "thirds", "quarters",
        "fifths",
    ),
    numbers=(
        "zero", "half", "half a", "quarter of a", "one", "two", "three", "four", "five", "six", "seven", "eight",
        "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand",
    ),
    powers=(
        "metre", "metres", "meter", "meters", "kilometre", "kilometres", "kilometer", "kilometers", "centimetre",
        "centimetres", "centimeter", "centimeters", "millimetre", "millimetres", "millimeter", "millimeters", "inch",
        "inches", "foot", "feet", "yard", "yards", "mile", "miles", "second", "seconds", "mol", "rad", "sin", "cos",
        "tan", "log",
    ),
    ranges=("to", "and"),
    turning=(
        "non", "not", "no", "never", "zero", "without", "anti", "counter", "ex", "un", "pseudo", "quasi", "fake",
        "sham",
    ),
    negations=("not", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without", "hardly", "cannot"),
    abbreviations=(
        "Adm", "al", "approx", "Approx", "c", "Ca", "max", "Max", "min", "Min", "Ave", "Bros", "ca", "Capt",
        "cf", "Co", "Col", "Corp", "Dr",
        "Dept", "Ed", "eds", "est", "No",
        "Nos", "etc", "fig", "Fig", "Gen", "Gov", "Hon", "Inc", "Jr", "Lt", "Ltd", "Maj", "Messrs", "Mr", "Mrs", "Ms",
        "Mt", "pp", "Pres", "Prof", "Rep", "Rev", "Rt", "Sec", "Sen", "Sgt", "Sr", "St", "Supt", "vol", "vs", "Jan",
        "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    ),
    ordinals=False,
    starters=(
        "After", "All", "Although", "An", "And", "As", "At", "But", "By", "During", "For", "From", "He", "Her", "His",
        "However", "If", "In", "It", "Its", "Many", "Meanwhile", "More", "On", "One", "Our", "She", "Since", "So",
        "Some", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those", "Though", "Under", "We",
        "What", "When", "Where", "While", "Who", "With", "You",
    ),
    sentences=(
        ("Some 70 men came on Jan. 6. They stayed.", ("Some 70 men came on Jan. 6.", "They stayed.")),
        ("Gen. J. R. Short of the U.S. Army left.", ("Gen. J. R. Short of the U.S. Army left.",)),
        ("“We go.” He said so! Really?", ("“We go.”", "He said so!", "Really?")),
    ),
    # --- reading numbers
    decimal=".",
    group=",",
    cardinals={
        "zero": 0, "naught": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
        "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    },
    multipliers={
        "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12,
        "score": 20, "mn": 10**6, "mln": 10**6, "mio": 10**6, "bn": 10**9, "bln": 10**9, "tn": 10**12, "trn": 10**12,
        "hundreds": 100,
        "thousands": 1000, "millions": 10**6, "billions": 10**9, "trillions": 10**12, "dozens": 12, "doz": 12,
        "dzs": 12,
        "meur": 10**6, "musd": 10**6, "mgbp": 10**6, "mchf": 10**6, "teur": 1000, "keur": 1000,
        "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7, "quadrillion": 10**15,
    },
    fractions={"half": 0.5},
    denominators={"quarter": 4, "quarters": 4, "thirds": 3, "fifths": 5},
    links={
        " and ": "and", "-and-": "and", " and a ": "mixed", "-and-a-": "mixed", " and one ": "mixed", " & ": "and",
        " a ": "of", "-a-": "of", " of a ": "of", "-of-a-": "of", " point ": "point",
    },
    halves=(" and a half", "-and-a-half", " and a quarter", " and three quarters"),
    one="an?",
    minus=("minus", "negative"),
    scale_letters={
        "k": 1000, "K": 1000, "m": 10**6, "M": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6, "MM": 10**6,
        "b": 10**9, "B": 10**9, "bn": 10**9, "Bn": 10**9, "BN": 10**9, "bln": 10**9, "T": 10**12, "tn": 10**12,
        "trn": 10**12,
    },
    open_letters=("m", "b", "B", "T", "mil", "MM"),
    dotted=("mio",),
    plurals={
        "dozens": 24, "scores": 40, "tens": 20, "hundreds": 200, "thousands": 2000, "millions": 2 * 10**6,
        "billions": 2 * 10**9, "trillions": 2 * 10**12,
    },
    only_before_of=("scores", "tens", "score"),
    several=("several", "a couple of", "couple of", "a few", "many", "some few", "multiple", "a couple"),
    of=("of",),
    ordinal_stems={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
        "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
        "hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
    },
    ordinal_marks=("st", "nd", "rd", "th"),
    no_ordinal=(
        r"-(?:largest|biggest|most|hand|class|degree|highest|best|ever|place|in-command|rate|guess|born|generation)"
        r"|s(?!\w)| (?:[A-Z]\w+ ){0,2}(?:Brigade|Division|Regiment|Battalion|Army|Corps|Company|Squadron|Infantry"
        r"|Airborne"
        r"|Street|Avenue|Congress|Amendment|Fleet|Wing)(?!\w)"
    ),
    no_ordinal_after=r"(?i:\b(?:per|each|every|split|a fraction of a|one|\d) \Z)",
    hedges={
        "about": (
            "about", "around", "roughly", "approximately", "approx.", "approx", "some", "estimated",
            "circa", "c.", "ca.", "ca", "something like", "in the region of", "in the order of", "on the order of",
            "near", "an approximate", "somewhere around", "perhaps", "maybe", "possibly", "probably", "or so",
            "broadly", "in the neighborhood of", "in the neighbourhood of", "in the vicinity of", "or about",
            "a rough", "plus or minus", "loosely", "somewhere near",
        ),
        "almost": (
            "nearly", "almost", "just under", "not quite", "just short of", "just shy of", "virtually", "barely",
            "close to", "shy of", "approaching", "practically", "nigh on", "a little short of", "a little shy of",
            "just below", "very nearly", "nearing", "as good as",
        ),
        "over": (
            "over", "more than", "above", "well over", "well above", "far more than", "just over", "upwards of",
            "upward of", "in excess of", "slightly more than", "a little more than", "a little over",
            "slightly over", "exceeding", "greater than", "many more than", "significantly more than", "north of",
            "little more than", "way over", "beyond", "much more than", "considerably more than", "just above",
            "slightly above", "to the north of", "far over", "far above", "surpassing", "topping", "well beyond",
            "well in excess of", "easily more than", "some way over",
        ),
        "at least": (
            "at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of",
            "minimum of", "as few as", "at a minimum", "at the least", "at the very least", "at minimum", "minimum",
            "from at least", "not under", "a minimum", "nothing less than", "starting at", "starting from",
            "no lower than", "no smaller than",
        ),
        "under": (
            "under", "fewer than", "less than", "below", "well under", "far fewer than", "far less than", "not even",
            "well below", "slightly less than", "slightly under", "a little under", "much less than", "short of",
            "south of", "just less than", "just fewer than", "considerably less than", "considerably fewer than",
            "much fewer than", "far below", "slightly below", "a little less than", "a little below", "well short of",
            "far short of", "significantly fewer than", "significantly less than",
        ),
        "at most": (
            "at most", "up to", "as many as", "no more than", "not more than", "a maximum of", "as much as",
            "maximum of", "a total of up to", "not exceeding", "no larger than", "at the most", "at the very most",
            "at a maximum", "at maximum", "maximum", "a maximum", "max.", "max", "not above", "not over",
            "no higher than", "no greater than", "a limit of", "capped at", "limited to", "as high as",
            "no longer than",
            "up to and including", "up to as many as",
        ),
    },
    passing_fillers=("now", "already", "again", "briefly", "easily", "finally", "recently", "for", "first", "time",
                     "has", "even"),
    further=("another", "a further", "an additional", "a total of"),
    mark_phrases=tuple(
        f"{article} {noun} of"
        for noun in ("mark", "threshold", "milestone", "level", "barrier", "limit", "figure")
        for article in ("the", "a")
    ),
    hedges_after={
        "at least": (
            "or more", "and more", "and above", "and up", "and counting", "or above", "or over", "at least",
            "at a minimum", "at the least", "at the very least", "and over", "or greater", "or higher", "and upwards",
            "or better", "minimum", "upwards", "and upward",
        ),
        "at most": (
            "or less", "or fewer", "or under", "and under", "at most", "at the most", "or below", "and below",
            "at the very most", "or lower", "and fewer", "and less", "maximum", "max", "tops",
        ),
        "about": (
            "or so", "or thereabouts", "give or take", "approximately", "roughly", "odd", "ish", "more or less",
            "or thereabout", "plus or minus",
        ),
        "over": ("and then some", "and change"),
    },
    hedges_at_end={"at least": ("plus",)},
    hedges_after_comma=(
        "give or take", "at least", "at a minimum", "at the very least", "or more", "or so", "more or less", "tops",
        "at most", "or thereabouts", "at the most",
    ),
    passing={
        "over": (
            "topped", "tops", "top", "exceeded", "exceeds", "exceed", "surpassed", "surpasses", "surpass",
            "slid past", "jumped past", "surged past", "raced past", "sailed past", "moved past", "edged past",
            "broke past", "soared past", "pushed past", "swept past",
            "outnumbered", "outstripped", "passed", "passes", "pass", "crossed", "crosses", "cross", "eclipsed",
            "overtaken", "overtook", "went past", "gone past", "rose above", "risen above", "climbed above",
            "climbed past", "rose past", "went over", "gone over", "broke", "broken", "has broken through",
            "broke through", "rises above", "climbs above", "jumped above", "stood above", "stands above", "beat",
            "went beyond", "gone beyond", "smashed",
        ),
        "almost": (
            "neared", "nears", "near", "approached", "approaches", "approach", "closed in on", "closing in on",
            "came close to", "comes close to", "edged towards", "edged toward", "crept up to", "verged on",
        ),
        "under": (
            "fell short of", "falls short of", "fall short of", "fallen short of", "falling short of", "dropped below",
            "fell below", "fallen below", "dipped below", "drops below", "falls below", "sank below", "slid below",
            "undershot", "undercut", "fell under", "dropped under", "stayed below", "remained below", "went below",
            "slipped below", "stood below",
        ),
    },
    passing_or_else=(
        "passed", "passes", "pass", "crossed", "crosses", "cross", "top", "broke", "broken", "beat", "approached",
        "approaches", "approach", "near", "smashed", "overtaken", "overtook", "eclipsed", "outnumbered", "pass",
        "closed in on", "closing in on", "broke through", "has broken through",
    ),
    counts=(
        "toll", "tolls", "number", "numbers", "total", "totals", "figure", "figures", "count", "counts", "tally",
        "population", "deaths", "cases", "losses", "damage", "cost", "costs", "price", "prices", "debt", "turnout",
        "attendance", "membership", "value", "revenue", "sales", "income", "fatalities", "casualties", "injured",
        "dead", "bill", "budget", "spending", "temperatures", "speeds", "index", "level", "levels", "size",
        "length", "infections", "arrests", "crowd", "donations", "signatures", "votes", "output", "exports", "sum",
    ),
    marks=("mark", "marks", "threshold", "barrier", "milestone", "limit"),
    carriers=(
        "the", "a total of", "the mark of", "the threshold of", "a threshold of", "a mark of", "the milestone of",
        "the figure of", "a figure of", "an estimated", "the level of", "the number of", "a",
    ),
    negators=("no", "not", "never", "n't", "nor", "cannot", "hardly", "neither"),
    than=("than",),
    or_equal=("or equal to", "or equal"),
    comparative_ends=("er", "ore", "rse", "ess"),
    lesser=(
        "low", "small", "short", "few", "less", "light", "young", "weak", "cheap", "slow", "narrow", "thin", "near",
        "cool", "cold", "tini", "slight", "shallow", "mild", "poor", "close", "minor",
    ),
    greater=(
        "high", "large", "big", "great", "tall", "long", "old", "heav", "strong", "deep", "wide", "broad", "fast",
        "hot", "warm", "rich", "thick", "far", "further", "dear", "steep", "hard", "more", "bett", "quick", "loud",
        "pric",
    ),
    comparing={"more": "over", "less": "under"},
    hedge_traps=(
        r"(?i:ask\w*|talk\w*|speak\w*|spoke|know\w*|concern\w*|worr\w*|question\w*|statements?|stor(?:y|ies)|inform\w*"
        r"|details|wrote|writes?|brags?|complain\w*|learn\w*|think\w*|argu\w*|debate\w*|vot\w*|disput\w*|rul\w*|control"
        r"|jurisdiction|fight\w*|fought|preside\w*) "
    ),
    governed=("over", "under", "above", "below", "about", "around", "near"),
    prepositions=("over", "under", "above", "below", "about", "around", "near"),
    small_prepositions=("under", "above", "below"),
    measures=(
        "percent", "per cent", "pct", "%", "year", "years", "month", "months", "week", "weeks", "day", "days", "hour",
        "hours", "minute", "minutes", "second", "seconds", "degrees", "degree", "metres", "meters", "miles", "mile",
        "km",
        "kilometres", "kilometers", "feet", "foot", "inches", "tonnes", "tons", "kilos", "litres", "acres", "hectares",
        "points", "dollars", "euros", "pounds", "cents", "$", "€", "£", "million", "billion", "knots", "mph", "yards",
        "seats", "votes", "magnitude", "goals", "wickets", "strokes", "decades", "centuries", "nights", "rand",
        "rupees",
    ),
    during=("over",),
    lasting=(
        "spanning", "spans", "spanned", "back", "stretching", "covering", "celebrating", "for", "after", "lasted",
        "lasts", "last", "lasting", "took", "takes", "take", "taken", "taking", "spent",
        "spends", "spend", "than", "of", "within", "waited", "wait", "served", "serve", "serving", "stayed", "is",
        "was",
        "be", "been", "are", "were", "in", "just", "well", "with", "and", "to", "by", "some", "the", "a", "age", "aged",
    ),
    between=("between", "anywhere between", "somewhere between", "from between"),
    froms=("from", "anywhere from"),
    bys=("by",),
    range_words={"and": True, "to": False, "or": False, "through": False, "up to": False, "until": False},
    hedging_ranges=("to", "up to", "and"),
    percent=("per cent", "percent", "pct", "pc"),
    of_whole=r" (?i:of)(?!\w)",
    share_shapes=(
        Sought(
            r"(?i:(?<!\w)(?P<said>(?P<n>one|1) in (?:every )?{M}))(?!\w|[.,]\d|-| ?%)",
            needs=("one in ", "0 in "),
        ),
        Sought(
            r"(?i:(?<![\w$€£])(?P<said>{N} in {M}))(?= of (?:them|those|the|all|us|its|their)(?!\w))",
            needs=(" in {M} of ",),
        ),
        Sought(
            r"(?i:(?<!\w)(?P<said>{N} in every {M}))(?!\w|[.,]\d|-| ?%)",
            needs=(" in every ",),
        ),
        Sought(
            r"(?i:(?:(?<=nearly )|(?<=only )|(?<=just )|(?<=barely )|(?<=almost )|(?<=about )|(?<=some )"
            r"|(?<=roughly )|(?<=than ))"
            r"(?P<said>{N} in {M}))(?!\w|[.,]\d|-| ?%)",
            needs=(" in {M}", " in a ", " in an "),
        ),
        Sought(
            r"(?i:(?<!\w)(?P<said>{N} (?:out of (?:every )?|of every |of (?=three|four|five|ten|[345]|10)){M}))"
            r"(?!\w|[.,]\d|-| ?%)",
            needs=(" out of ", " of every ", " of three", " of four", " of five", " of ten", " of 0"),
        ),
        Sought(
            r"(?i:(?<!\w)(?P<said>(?:every|each) (?P<of>second|third|fourth|fifth|sixth|tenth)))(?! (?:day|week|month"
            r"|year|hour|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))(?= )",
            needs=("every ", "each "),
        ),
        Sought(
            r"(?i:(?<!\w)(?P<said>(?:{N}[ -])(?P<of>half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?"
            r"|eighths?"
            r"|ninths?|tenths?)))(?!\w|-(?!majority))(?! (?:of|a)(?: a)? (?:hundred|thousand|million|billion|trillion"
            r"|dozen))"
            r"(?! (?:hundred|thousand|million|billion|trillion|dozen|hours?|of an hour|finals?))",
            needs=("half", "halves", "third", "quarter", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
                "tenth"),
        ),
        Sought(
            r"(?i:(?<!\w)(?:an? |over |under |nearly |almost |about |roughly |around |up to )?"
            r"(?P<said>(?P<of>(?<!first )(?<!second )(?<!latter )(?<!final )(?<!other )half|quarter|(?:(?<=a )"
            r"|(?<=an )|(?<=over )|(?<=under )|(?<=nearly )|(?<=almost )"
            r"|(?<=about )"
            r"|(?<=roughly )|(?<=around )|(?<=up to ))(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))) of)"
            r"(?! (?:an?|one) (?:hundred|thousand|million|billion|trillion|dozen|hour|century|mile|second|minute"
            r"|day|year))"
            r"(?= (?:(?:all|the|its|their|his|her|our|those|these|them|it|that|this|voters|people|every|last|next|each"
            r"|both|your|my|such|what|which|whom|[^\W\d_]+\"s)(?!\w)|[a-z]+s(?!\w)))",
            needs=("half", "halves", "third", "quarter", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
                "tenth"),
        ),
        Sought(
            r"(?<![\w-])an? (?P<said>(?P<of>half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth))"
            r"(?= of (?!an? |one |two |three |four |five |six |seven |eight |nine |ten |hours?\b|minutes?\b"
            r"|centur|million|billion)[a-z])",
            needs=("half of", "third of", "quarter of", "fifth of", "sixth of", "seventh of", "eighth of", "ninth of",
                "tenth of"),
        ),
        Sought(
            r"(?i:(?<!\w)(?P<step>by) (?:(?:more than|over|nearly|almost|about|around|roughly|just over|just under"
            r"|at least"
            r"|up to|well over) )?(?:an? )?(?P<said>(?P<of>half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)))"
            r"(?!\w| (?:of|an?|hours?|million|billion|century)(?!\w)|-)",
            needs=("by ",),
        ),
        Sought(r"(?i:\A[\"(]?(?P<said>{N} in {M}))(?!\w|[.,]\d|-| ?%)", needs=(" in {M}", " in a ", " in an ")),
    ),
    articles_before_shares=("the", "a", "an"),
    denominators_of_shares={
        "half": 2, "halves": 2, "second": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
        "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8,
        "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
    },
    changes=(
        "rose", "rise", "rises", "risen", "rising", "fell", "fall", "falls", "fallen", "falling", "grew", "grow",
        "grows", "grown", "growing", "increase", "increases", "increased", "increasing", "decrease", "decreases",
        "decreased", "decreasing", "drop", "drops", "dropped", "dropping", "climb", "climbs", "climbed", "climbing",
        "jump", "jumps", "jumped", "jumping", "decline", "declines", "declined", "declining", "slump", "slumped",
        "slid", "slide", "slides", "shrank", "shrink", "shrinks", "shrunk", "shrinking", "expand", "expands",
        "expanded", "soar", "soars", "soared", "soaring", "surge", "surges", "surged", "surging", "plunge", "plunged",
        "plunges", "gain", "gains", "gained", "gaining", "sank", "sink", "sunk", "dipped", "dip", "dips", "tumbled",
        "tumble", "swelled", "swell", "swollen", "cut", "cuts", "reduce", "reduced", "reduces", "reducing", "raise",
        "raised", "raises", "raising", "lower", "lowered", "lowers", "lowering", "widened", "narrowed", "advanced",
        "added", "eased", "slipped", "slip", "slips", "slipping", "sinks", "sinking", "sliding", "plunging",
        "rebounded", "contracted", "up", "down", "higher", "lower", "edged up",
        "edged down", "went up", "went down", "trim", "trimmed", "boost", "boosted", "revised up", "revised down",
        "reduction", "growth", "spike", "spiked", "hike", "uptick", "downturn",
    ),
    change_direct=(
        r"(?i:(?<!\w)(?!rais)(?:{V})(?: [a-z]+ly)?(?: (?:a|an|another|a further|some))? {C})",
    ),
    change_before=(
        r"(?i:(?<!\w)(?:{V}) (?:another|a further|an additional) {C})",
        r"(?i:(?:\A|[,(;] ?)(?:up|down) (?:by )?{C})",
        r"(?i:(?<!\w)(?:{V})(?!\w)[^;:]{0,60}(?:points?|cents?|pence|percent|per cent|dollars|euros|pounds|%"
        r"|\dp),? or {C})",
        r"(?i:(?<!\w)(?:{V})(?!\w)[^;:]{0,80}(?:percent|per cent|%|points)[^;:,]{0,40} and"
        r" (?:by )?(?:a further |another )?{C})",
        r"(?i:(?<!\w)(?:{V})(?: [^\W\d_]+){0,6} by(?: (?:a further|another|a total of))? {C})",
        r"(?i:(?<!\w)(?:increase|rise|drop|fall|decline|decrease|growth|jump|gain|reduction|cut|(?<!storm )surge"
        r"|slump|dip|climb"
        r"|uptick|hike) of {C})",
    ),
    change_after=(
        r"(?i: (?:(?!and |or |but |than |in |within |for |after |by |at |with |to |of |from |on |into "
        r"|about )[^\W\d_]+ )?"
        r"(?:more|fewer|less|higher|lower|larger|smaller|greater|bigger"
        r"|longer|shorter|older|younger"
        r"|deeper|taller|heavier|lighter|faster|slower|warmer|colder|cheaper|dearer)(?: [^\W\d_]+){0,5} than(?!\w)){X}",
        r"(?i: (?:[^\W\d_]+ )?(?:more|fewer|less)(?= ?[.,:;!?]|\Z))",
        r"(?i: (?:up|down) (?:on|from)(?!\w))",
        r"(?:(?<=percent)|(?<=per cent)|(?<=cents)|(?<=cent)|(?<=points)|(?<=point)|(?<=pence)|(?<=%)|(?<=\dp)),?"
        r"(?:,? or [\d.]+ ?(?:per cent|percent|%),?)? (?:higher|lower|up|down|firmer|weaker|stronger)(?!\w)(?! than"
        r"| from)",
        r"(?i: (?:from|on|compared with|versus|against) (?:a|the previous|the same|the prior|last|the corresponding)"
        r" (?:year|month|quarter|week|period|day)(?!\w))",
        r"(?i: (?:from|on) the (?:year|month|week|day) (?:before|earlier)(?!\w))",
        r"(?i: (?:increase|rise|drop|fall|decline|decrease|reduction|jump|surge|growth|gain|cut|slump|hike|uptick"
        r"|dip)(?!\w))",
    ),
    points=("points", "point", "percentage", "basis", "cents", "pence", "metres", "meters", "feet", "inches",
            "centimetres", "centimeters", "cm", "degrees", "places"),
    currencies=(
        "dollars", "dollar", "euros", "euro", "pounds", "pound", "yen", "yuan", "rubles", "roubles", "tenge", "francs",
        "crowns", "rupees", "won", "pesos", "lira", "usd", "eur", "gbp", "chf", "sterling", "kronor", "kroner",
    ),
    part_of=(
        r" of (?:the|its|their|these|those|his|her|our|all)(?= )"
        r"(?! (?:\d|two|three|four|five|six|seven|eight|nine|ten))"
    ),
    number_of=("number of", "numbers of", "total number of"),
    counted=(
        "people", "person", "soldier", "troop", "men", "women", "man", "woman", "child", "dead", "death", "victim",
        "casualt", "officer", "police", "protest", "demonstrat", "resident", "citizen", "dollar", "euro", "ruble",
        "tenge", "pound", "kilomet", "mile", "met", "feet", "foot", "acre", "hectare", "ton", "lit", "kilo", "percent",
        "per", "vote", "worker", "job", "employe", "home", "house", "building", "vehicle", "car", "plane", "aircraft",
        "tank", "missile", "rocket", "drone", "ship", "boat", "refugee", "migrant", "student", "pupil", "fighter",
        "rebel", "mercenar", "force", "firefighter", "rescuer", "arrest", "detain", "case", "infection", "dose", "fan",
        "visitor", "animal", "page", "cop", "compan", "megawatt", "degree", "point", "staff", "inmate", "prisoner",
        "bodies", "civilian", "peacekeeper", "servicem", "personnel", "member", "countries", "state", "famil",
        "customer",
        "passenger", "tourist", "supporter", "activist", "voter", "delegate", "barrel", "cent", "injur", "wounded",
        "killed", "year", "day", "week", "month", "hour", "minute", "paratroop", "guard", "teacher", "doctor",
        "patient",
        "nurse", "villag", "town", "artefact", "item",
    ),
    not_nouns=(
        "in", "on", "at", "to", "of", "for", "from", "by", "with", "and", "or", "but", "the", "a", "an", "is", "are",
        "was", "were", "be", "been", "have", "has", "had", "as", "than", "that", "which", "who", "whom", "its", "his",
        "her", "their", "this", "these", "those", "after", "before", "since", "until", "when", "while", "across",
        "over",
        "under", "into", "during", "against", "between", "through", "would", "will", "could", "can", "may", "might",
        "did", "do", "does", "not", "more", "less", "fewer", "also", "so", "it", "he", "she", "they", "we", "died",
        "came", "took", "about", "said", "says", "left", "remain", "remained", "per", "each", "arrived", "killed",
        "including", "amid", "near", "out", "away", "ago", "later", "earlier", "old", "long", "s", "how", "what", "if",
        "because", "where", "then", "unless", "although", "though", "whether", "despite", "except", "only", "both",
        "either", "again", "still", "too", "whose", "upon", "via", "within", "without", "towards", "toward", "among",
        "along", "around", "behind", "beyond", "inside", "outside", "onto", "up", "down", "off", "versus", "like",
        "plus",
        "instead", "respectively", "yet", "just", "now", "there", "here", "alone",
    ),
    irregular=(
        "people", "men", "women", "children", "police", "aircraft", "troops", "personnel", "staff", "dead", "feet",
        "percent", "servicemen", "servicewomen", "policemen", "servicepeople", "sheep", "cattle", "seats", "wounded",
        "euro", "fish", "livestock", "injured", "crew", "fishermen", "magnitude", "yuan", "yen", "cent", "infantry",
        "tenge",
    ),
    word_forms=(
        ("", "s"), ("s", "ses"), ("x", "xes"), ("z", "zes"), ("ch", "ches"), ("sh", "shes"), ("o", "oes"), ("y", "ies"),
        ("f", "ves"), ("fe", "ves"), ("man", "men"), ("man", "woman"), ("man", "women"), ("person", "people"),
        ("child", "children"), ("foot", "feet"), ("tooth", "teeth"), ("goose", "geese"), ("mouse", "mice"),
        ("is", "es"), ("um", "a"), ("on", "a"), ("us", "i"), ("ex", "ices"),
    ),
    noun_ends=("s",),
    people_ends=("ese",),
    no_noun_ends=("ss", "ous", "us", '"s', "ious", "ways", "wards", "others"),
    no_noun_words=("ly", "ed", "ing", "others", "other", "ward", "wards", "long"),
    heads=("people", "men", "women", "children"),
    hyphenated=r"-(?P<noun>[a-zA-Z]+)",
    no_glued_nouns=("strong", "plus", "odd", "or"),
    glued_units=(*UNIT_SYMBOLS, "mph", "ft", "lb", "lbs", "hrs", "hr", "mins", "sq", "pp", "p", "oz", "yd"),
    measure_adjectives=(
        "high", "wide", "long", "deep", "away", "tall", "above", "below", "apart", "thick", "from", "down", "up",
        "across", "underground", "offshore", "sprint", "race", "dash", "hurdles", "freestyle", "tower", "wave", "waves",
    ),
    durations=(
        "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
        "year", "years", "decade", "decades", "century", "centuries", "night", "nights", "weekends", "fortnight",
        "fortnights", "hrs", "hr", "mins", "min", "weekend",
    ),
    duration_words=(
        Sought(r"-(?:second|minute|hour|day|week|month|year|decade|night)(?:-long)?(?!-olds?|\w)", needs=("-",)),
    ),
    single_durations=(
        Sought(
            r"(?<![\w-])(?P<said>(?i:half|a half)(?: an?|-an?)? ?-?(?P<half>(?i:hour|day|year|century|decade"
            r"|minute)))(?!\w)"
            r"(?! ago)",
            needs=("half",),
        ),
        Sought(
            r"(?<![\w-])(?P<said>(?i:an?|one|another) (?P<more>(?i:hour|day|week|month|year|decade|century))"
            r" and a half)(?! ago)",
            needs=(" and a half",),
        ),
        Sought(
            r"(?<![\w-])(?P<said>(?i:an?|one) (?P<one>hour|day|week|fortnight|month|year|decade|century))"
            r"(?= (?:after|before) (?:the|his|her|its|their|an?|he|she|it|they|this|that|[A-Z]))",
            needs=_AFTER_UNIT,
        ),
        Sought(
            r"(?<![\w-])(?P<said>(?i:an|a) (?P<led>hour|minute|second(?! [^\W\d_])|day|night|week|fortnight|month|year"
            r"|decade|century))(?!\w|-)"
            r"(?! (?:ago|earlier|from|before|day|night|hour|minute|week|and a half))",
            needs=_ONE_UNIT,
        ),
        Sought(
            r"(?<![\w-])(?P<said>(?i:an?)-?(?: |-)(?P<one>hour|day|week|month|year|decade|century)-long)(?!\w)",
            needs=("-long",),
        ),
    ),
    duration_leads=("for", "after", "within", "takes", "take", "took", "taken", "last", "lasts", "lasted", "lasting",
        "than", "about", "around", "nearly", "almost", "over", "under", "spent", "spend", "wait", "waited", "least",
        "only", "just", "by", "most", "of", "to", "roughly", "hardly", "barely", "quite", "served", "stayed",
        "during", "throughout", "the", "if", "with", "or", "and"),
    vague_durations=(
        Sought(
            r"(?<![\w-])(?P<said>(?i:several|a few|a couple of|a number of|many|countless|some) "
            r"(?P<noun>seconds|minutes|hours|days|weeks|months|years|decades|centuries|nights))(?!\w)(?! ago| later"
            r"| earlier)",
            needs=("several ", "a few ", "a couple of ", "a number of ", "many ", "countless ", *_SOME_UNITS),
        ),
        Sought(
            r"(?<=\b[Ff]or )(?P<said>(?P<noun>hours|days|weeks|months|years|decades|centuries))(?!\w)"
            r"(?! (?:to come|now) )",
            needs=("for hours", "for days", "for weeks", "for months", "for years", "for decades", "for centuries"),
        ),
        Sought(
            r"(?<=\bafter )(?P<said>(?P<noun>hours|days|weeks|months|years|decades|centuries))(?= of)",
            needs=("hours of", "days of", "weeks of", "months of", "years of", "decades of", "centuries of"),
        ),
    ),
    # --- what looks like a number and is none
    glued_leads=("mid", "early", "late", "pre", "post"),
    naming=(
        "article", "articles", "art.", "section", "sections", "paragraf", "paragraph", "paragrafen", "paragraphen",
        "chapter", "chapters", "number", "no.", "nos.", "page", "pages", "resolution", "room", "bill", "junction",
        "box", "gate", "platform", "line", "route", "level", "phase", "tier", "formula", "windows", "version", "hall",
        "boeing", "airbus", "apollo", "category", "class", "episode", "volume", "part", "block", "reactor", "highway",
        "interstate", "flight", "flights", "rooms",
        "routes", "lines", "trams", "buses", "gates", "platforms", "junctions", "exits", "channels", "tracks",
        "lanes", "wards", "lots", "zone",
        "group", "table", "figure", "case", "district", "precinct", "pier", "unit",
        "terminal", "step", "stage", "point", "title", "amendment", "protocol", "clause", "exit", "bus", "train",
        "ward", "sector", "area", "track", "lane", "model", "rule", "item", "lot", "file", "tel", "tel.", "telephone",
        "phone", "fax", "war", "bowl", "type", "grade", "studio", "channel", "radio", "docket", "act", "company",
        "brigade", "division", "regiment", "battalion", "embraer", "antonov", "tupolev", "ilyushin", "sukhoi", "cessna",
        "bombardier", "soyuz", "falcon", "iphone", "playstation", "appendix", "annex",
        "psalm", "apartment", "apt.", "fahrenheit", "log", "incident", "crime", "reference", "ref", "numbers", "nos",

        "lap",
        "years", "grades",
    ),
    no_numbers=(
        NoNumber(
            "time",
            r"\b\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.m\.|[ap]m\b|AM\b|PM\b|o\"clock)"
            r"(?: (?:to|and|until|-) \d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.m\.|[ap]m\b))?",
            needs=("0 am", "0 pm", "0am", "0pm", "0 a.m", "0 p.m", "0a.m", "0p.m", '0o"c', '0 o"c'),
        ),
        NoNumber(
            "time",
            r"\b\d{1,2}[:.]\d{2} (?:GMT|UTC|CET|CEST|ET|EST|EDT|BST|PST|PDT|MSK|local)|\b\d{4} (?:GMT|UTC|CET)\b"
            r"|\bat (?:[01]?\d|2[0-3])\.[0-5]\d\b(?= ?[,;)]|\.?\Z|\. [A-Z]| (?:on|in|local|yesterday|today|this"
            r"|that)\b)|\b\d{4} hours\b(?= (?:on|local))",
            needs=("0 gmt", "0 utc", "0 cet", "0 cest", "0 et", "0 est", "0 edt", "0 bst", "0 pst",
                "0 pdt", "0 msk", "0 local", "at 0.0", "0 hours"),
        ),
        NoNumber(
            "age",
            r"(?<=[^\W\d_], )\d{2}(?![,.]\d)(?=[,.;]|\Z| ?\))",
            needs=(", 0",),
        ),
        NoNumber(
            "name",
            r"\b[A-Z][a-z]+ (?P<it>\d{2,4})(?= (?:[Ii]ndex|share index|benchmark|stocks)\b)",
            needs=("index", "benchmark", "stocks"),
        ),
        NoNumber(
            "age",
            r"\bin (?:his|her|their) (?:\w+[ -])?(?:\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties"
            r"|nineties)\b",
            needs=("0s", "ties"), digits=False,
        ),
        NoNumber("time", r"\bat \d{1,2}[ap]\b", needs=("at ",), odd=True),
        NoNumber("time", r"\b[Tt]he \d{1,2}[.:]\d{2}(?= (?:from|to|train|service|departure|bus|ferry)\b)",
        needs=("the 0.0", "the 0:0")),
        NoNumber(
            "time",
            r"\b(?:open|close|start|begin|leave|depart|resume|kick off)(?:s|ed|ing)? at (?:one|two|three|four|five"
            r"|six|seven"
            r"|eight|nine|ten|eleven|twelve)\b(?= ?[,.;]|\Z| (?:and|on|in|but)\b)",
            needs=(" at ",), digits=False,
        ),
        NoNumber(
            "pronoun",
            r"\b(?:[Ww]ithout|[Hh]ave|[Nn]eed|[Bb]uild|[Bb]uy|[Ww]in|[Ff]ind) one\b(?= ?[,.;:]|\Z"
            r"| (?:about|but|or|when|if|as|some|at)\b)",
            needs=(" one",), digits=False,
        ),
        NoNumber("name", r"\bUPDATE \d-", needs=("update",)),
        NoNumber(
            "time",
            r"\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
            r" in the (?:morning|afternoon|evening)\b|\b(?:\d{1,2}|seven|eight|nine|ten|eleven) at night\b",
            needs=("in the morning", "in the afternoon", "in the evening", "at night"), digits=False,
        ),
        NoNumber(
            "age",
            r"\b(?:[Aa]ged?|[Aa]ges) (?:between )?\d{1,3}(?:(?: to | and |-|, |, and )\d{1,3})*\b(?![.,]\d)"
            r"|\b(?:[Tt]hose|[Cc]hildren|[Pp]upils|[Ss]tudents|[Pp]eople|[Ww]omen|[Mm]en|[Aa]nyone|[Ee]veryone"
            r"|players|children"
            r"|pupils|students|people|adults|men|women|residents|those|patients|victims"
            r"|voters|tenants|drivers|workers|customers|buyers|renters|renters|players|girls"
            r"|boys)"
            r" (?:are |were |aged )?(?:under|over) \d{2}(?=[.,;)]|\Z| (?:are|were|and|or|can|cannot|could|may|must|will"
            r"|would|should|who|have|had|need|in|with|at|from|living|on|has|to|get|spend|pay|earn|live|make)\b)"
            r"|(?<=, )(?:now|then|just) \d{1,3}(?=[,.;])|(?<=[^\W\d_], )\d{2} and \d{2}(?=, )"
            r"|\b(?:eldest|oldest|youngest)(?: \w+){0,3} \d{1,3}\b(?=[,.;)])|\b(?:man|woman|boy|girl|widow|widower"
            r"|pensioner|teenager|youth|mother|father) of \d{1,3}\b"
            r"|\b(?:under|over)-\d{2}s?\b|\b[Uu]\d{2}\b|\bchildren (?:under|over|aged) \d{1,2}\b",
            needs=("aged 0", "age 0", "ages 0", "between 0", "under 0", "over 0", "under-0", "over-0", "u0", " of 0",
                ", now 0", ", then 0",
                ", just 0", ", 0 and 0,", "eldest", "oldest", "youngest"),
        ),
        NoNumber(
            "age",
            r"\b[Tt]urn(?:s|ed|ing)? \d{1,3}\b(?=[.,;)]|\Z| (?:on|in|this|next|last|today|tomorrow|yesterday|and|when"
            r"|later|earlier)\b)"
            r"|\b(?:who|[Hh]e|[Ss]he) (?:is|was|will be|would be|would have been) (?:now |only |just )?\d{1,3}\b"
            r"(?=[.,;)]|\Z| (?:on|when|at|and|or|years|in|by|this)\b)"
            r"|\b(?:joined|left|married|emigrated|orphaned|widowed|enlisted|graduated|debuted|moved|school|began"
            r"|started)"
            r"(?: \w+){0,4} at \d\d\b(?=[.,;)]|\Z| (?:and|to|with|in|on|but)\b)"
            r"|\b[Aa]t \d\d\b(?=,? (?:he|she)\b)|\b(?:[Dd]ie[sd]|dead|retir(?:ed|es"
            r"|ing))(?: \w+){0,8} (?P<at>at \d{2,3})\b(?=[.,;)]|\Z| (?:in|on|after|and)\b)",
            needs=("turn", "who ", "he is", "he was", "he w", "at "),
        ),
        NoNumber(
            "telephone",
            r"\b(?i:call(?:ing|ed)?|ring(?:ing)?|dial(?:ling)?|phone|text(?:ing)?|hotline|helpline|freephone|telephone)"
            r"(?: (?:the|us|on|police|is|at|line|free|number)){0,4} (?:\d{2,5}(?: \d{2,6})+|\d{3}(?= ?[.,;)]|\Z"
            r"| (?:or|and|if|with|to|quoting|now)\b))(?!\w|[.,]\d)",
            needs=("call", "ring", "dial", "phone", "text", "line"),
        ),
        NoNumber(
            "address",
            r"\b\d{1,5} (?:[A-Z][a-z]+ ){1,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Lane|Drive"
            r"|Square|Way|Place|Court)\b",
            needs=(" st", " ave", " road", " rd", " boulevard", " blvd", " lane", " drive", " square", " way", " place",
                " court"),
        ),
        NoNumber(
            "address",
            r"\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b",
            odd=True,
        ),
        NoNumber(
            "score",
            r"\b(?:won|lost|beat|beaten|defeated|win|drew|draw|lead|led|victory|loss|defeat|score|score was|leading"
            r"|trailing|trailed)(?: \w+){0,4} (?P<it>\d{1,3}-\d{1,3})\b(?! (?:\w+ )?(?:people|percent|points|days"
            r"|weeks))",
            needs=("won", "lost", "beat", "defeat", "win", "drew", "draw", "lead", "led", "victory", "loss", "score",
                "trail"),
        ),
        NoNumber(
            "name",
            r"\b\d+-(?:figure|star)s?\b|\bG-?\d{1,2}\b|\b(?:B|U|M|A)\d{1,3}s?\b|\bMP3\b",
            needs=("0-figure", "0-star", "g-0", "g0", "b0", "u0", "m0", "a0", "p0"),
        ),
        NoNumber(
            "name",
            r"\b(?!EUR|USD|GBP|CHF|JPY|CNY|RUB|KZT|UAH|PLN|INR|AUD|CAD)(?!(?:VS|TO|IN|OF|UP|AT|BY|ON|AND|FOR|AS|OR|IS"
            r"|THE|ALL|NET|ITS) )"
            r"[A-Z]{2,3} \d{2,4}\b(?! ?(?:[a-z]+s\b|people|[A-Z]{3,}\b"
            r"|million|billion|%|[.,]\d))",
            odd=True,
        ),
        NoNumber(
            "name",
            r"(?<=[a-z,] )(?!{months}|{weekdays})[A-Z][a-z]+ \d{1,3}(?= (?:is|was|will|has|had"
            r"|includes?|includ\w+|began|begins?|which"
            r"|that|starts?|and [a-z]+s? (?:the|a) ))",
            needs=("0 is", "0 was", "0 w", "0 has", "0 had", "0 inc", "0 beg", "0 that", "0 start", "0 and "),
        ),
        NoNumber(
            "time",
            r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o\"clock",
            needs=("clock",), digits=False,
        ),
        NoNumber(
            "age",
            r"\bage of (?:\w+-)?\w+\b|\baged \w+(?:-\w+)?(?=[ ,.])|\b(?:children|pupils|those|anyone|youngsters|boys"
            r"|girls|kids|passengers) (?:aged )?"
            r"(?:under|over) (?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|sixteen"
            r"|eighteen)"
            r"\b(?! [a-z]+s\b)",
            needs=("age of", "aged ", "under ", "over "), digits=False,
        ),
        NoNumber(
            "age",
            r"(?<![\w-])[\w-]+[- ]years?[- ]olds?\b|(?<![\w-])[\w-]+-(?:month|week|day)s?-olds?\b"
            r"|\b(?:\d+|\w+) (?:years|months|weeks|days) (?:old|of age)\b",
            needs=("r old", "r-old", "s old", "s-old", "h-old", "k-old", "y-old", " of age"), digits=False,
        ),
        NoNumber(
            "times",
            r"\b(?:\d[\d.,]*|\w+) times(?! [A-Z])\b|\b(?:two|three|four|five|six|eight|ten|\d+)-?fold\b",
            needs=(" times", "fold"), digits=False,
        ),
        NoNumber(
            "times",
            r"\b\d+x\b",
            needs=("0x",), odd=True,
        ),
        NoNumber(
            "fraction",
            r"\ban? (?:millionth|billionth|trillionth)\b",
            needs=("llionth",), digits=False,
        ),
        NoNumber(
            "fraction",
            r"(?<=\w )an? (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)(?= of\b)",
            needs=("third of", "fourth of", "fifth of", "sixth of", "seventh of", "eighth of", "ninth of", "tenth of",
                "hundredth of", "thousandth of"), digits=False,
        ),
        NoNumber(
            "fraction",
            r"(?:(?<=by )|(?<=than )|(?<=about )|(?<=nearly )|(?<=almost )|(?<=over )|(?<=under )|(?<=only )|(?<=just )"
            r"|(?<=least )|(?<=up to )|(?<=roughly )|(?<=around ))an? (?:third|fourth|fifth|sixth|seventh|eighth|ninth"
            r"|tenth|hundredth|thousandth)\b",
            needs=(" third", " fourth", " fifth", " sixth", " seventh", " eighth", " ninth", " tenth", " hundredth",
                " thousandth"), digits=False,
        ),
        NoNumber(
            "pronoun",
            r"\b(?:[Nn]o|[Tt]his|[Tt]hat|[Ee]very|[Aa]ny|[Ss]ome|[Tt]he|[Ee]ach|[Ww]hich|[Bb]ig|[Ll]ittle|[Aa]nother"
            r"|[Gg]ood|[Ll]oved|[Ll]ast|[Ff]irst|[Nn]ext|[Nn]ew|[Oo]ld)[ -][Oo]nes?\b(?! (?:hundred|thousand"
            r"|million|billion|trillion|dozen)\b)",
            needs=(" one", "-one"), digits=False,
        ),
        NoNumber(
            "pronoun",
            r"(?<!hundred and )(?<!thousand and )\b[Oo]nes?(?= (?:of|another|day|by|can|could|must|in|that|who"
            r"|which|is|was|has|had|side|thing|way|hand"
            r"|more thing|should|would|might|may|after)\b|[.;:?!\"]|-(?!half|third|quarter|fifth|sixth|tenth|and"
            r"|day|week"
            r"|year|month|hour|minute|mile|man|to-))",
            needs=("one",), digits=False,
        ),
        NoNumber(
            "pronoun",
            r"\b[Oo]ne (?:wonders|hopes|feels|thinks|sees|never|always|cannot|knows|wants|needs|gets|says|has to)\b",
            needs=("one ",), digits=False,
        ),
        NoNumber(
            "pronoun",
            r"\b[Oo]n the one\b|\bone and all\b",
            needs=("one ",), digits=False,
        ),
        NoNumber(
            "weekday",
            r"\b(?:[Aa]|[Ee]very|[Ee]ach|[Aa]ny) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
            r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b",
            needs=("days", *_ONE_WEEKDAY), digits=False,
        ),
        NoNumber(
            "title",
            r"(?<!\w)\"[A-Z][\w-]*(?: (?:[A-Z][\w-]*|of|the|and|in|a|to|for|on))* ?[A-Z][\w-]*[!?.,]?\"",
            needs=('"',), digits=False,
        ),
        NoNumber(
            "name",
            r"\b(?:[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)-figure\b|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our"
            r"|[Ff]ive)-stars?\b",
            needs=("-figure", "-star"), digits=False,
        ),
        NoNumber(
            "name",
            r"\b[Tt]wo-way\b|\b[Zz]ero-\w+|\bground zero\b|\b24/7\b|\b9/11\b|\b(?:[Pp]hase|[Pp]art|[Cc]hapter|[Ss]tage"
            r"|[Ll]evel|[Rr]ound) (?:one|two|three|four|five|six)\b(?! (?:weeks|days|months|years|hours|minutes)\b)"
            r"|\b(?:World War|Formula|Page|Channel"
            r"|Air Force) (?:One|Two)\b",
            needs=("wo-way", "zero", "0/0", "phase ", "part ", "chapter ", "stage ", "level ", "round ", "world war ",
                "formula ", "page ", "channel ", "air force "), digits=False,
        ),
        NoNumber(
            "name",
            r"\b(?:[Aa]|[Tt]he) (?:hundred|thousand|million|dozen)(?:th|ths)\b|\b[Ss]econd-in-command\b",
            needs=("hundredth", "thousandth", "millionth", "dozenth", "second-in"), digits=False,
        ),
    ),
    # --- reading dates
    months={
        "january": 1, "jan.": 1, "jan": 1, "february": 2, "feb.": 2, "feb": 2, "march": 3, "mar.": 3, "mar": 3,
        "april": 4,
        "apr.": 4, "apr": 4, "may": 5, "june": 6, "jun.": 6, "jun": 6, "july": 7, "jul.": 7, "jul": 7, "august": 8,
        "aug.": 8, "aug": 8, "september": 9, "sept.": 9, "sept": 9, "sep.": 9, "sep": 9, "october": 10, "oct.": 10,
        "oct": 10, "november": 11, "nov.": 11, "nov": 11, "december": 12, "dec.": 12, "dec": 12,
    },
    short_months=("may", "june", "july", "march", "april", "sept"),
    common_words=("may", "march", "august", "jan", "mar", "jun", "apr", "dec", "nov", "sep"),
    weekdays={"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6},
    short_weekdays={"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5,
                    "sun": 6},
    weekday_names=("good", "black", "ash", "palm", "easter", "bloody", "super", "holy", "maundy", "shrove", "cyber",
                   "giving", "whit", "fat", "casual", "red", "wicked", "ruby", "every"),
    repeating=("every", "each", "any", "annually", "always", "some"),
    day_parts={"morning": "morning", "noon": "noon", "afternoon": "afternoon", "evening": "evening", "night": "night",
               "midday": "noon", "lunchtime": "noon"},
    parts_are_glued=False,
    today={"yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0, "last night": -1, "this morning": 0,
           "this afternoon": 0, "this evening": 0, "the day after tomorrow": 2, "day after tomorrow": 2,
           "the day before yesterday": -2, "day before yesterday": -2, "tomorrows": 1, "yesterdays": -1},
    part_of_today={"tonight": "evening"},
    today_traps=(),
    now=("now", "today", "the present", "the present day", "date"),
    day_orders={},
    date_ordinals={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    },
    day_endings=("st", "nd", "rd", "th"),
    last_of=("last", "final"),
    units={
        "day": "day", "days": "day", "week": "week", "weeks": "week", "fortnight": "fortnight",
        "fortnights": "fortnight", "weekend": "weekend", "weekends": "weekend", "month": "month", "months": "month",
        "quarter": "quarter", "quarters": "quarter", "half": "half", "year": "year", "years": "year",
        "decade": "decade", "decades": "decade", "century": "century", "centuries": "century", "summer": "summer",
        "spring": "spring", "autumn": "autumn", "fall": "autumn", "winter": "winter",
    },
    plural_units=("days", "weeks", "fortnights", "weekends", "months", "quarters", "years", "decades", "centuries"),
    seasons={"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"},
    unit_ends={"midweek": "week", "yearend": "year"},
    before_units={"foregoing": "month"},
    decades={
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
        "nineties": 90,
    },
    decade_endings=("s", '"s'),
    decade_units=("decade",),
    eras={"ad": 1, "a.d.": 1, "ce": 1, "c.e.": 1, "bc": -1, "b.c.": -1, "bce": -1, "b.c.e.": -1, "before christ": -1},
    quarter_marks=("q",),
    orders={"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "present": 0, "ongoing": 0, "next": 1,
    "coming": 1,
            "upcoming": 1, "forthcoming": 1},
    double_orders={"after next": 2, "before last": -2},
    shifting=("next",),
    elsewhere_orders=("previous", "preceding", "following", "ensuing", "subsequent", "prior"),
    final_orders=("last",),
    part_words=("of", "before"),
    restricting=("of", "before", "after", "when", "that", "in which", "on which", "during which", "which", "following"),
    stretching=("the",),
    leading_into=("over", "in", "within", "during", "for", "throughout", "across", "through", "into", "by"),
    one_unit=("a", "an", "one"),
    vague_counts=("a few", "few", "several", "some", "many", "a couple of", "a couple", "a number of", "couple of",
                  "countless", "couple", "numerous", "recent"),
    halves_after={"and a half": "0.5"},
    count_hedges={
        "about": ("about", "around", "roughly", "approximately", "some", "circa", "close to", "an estimated"),
        "almost": ("almost", "nearly", "just under", "not quite"),
        "over": ("more than", "over", "well over", "just over", "a little over", "a little more than",
                 "slightly more than", "well more than", "upwards of"),
        "at least": ("at least", "no less than", "no fewer than", "not less than"),
        "under": ("less than", "fewer than", "under", "barely", "not even"),
        "at most": ("at most", "no more than", "up to", "not more than"),
    },
    exactly=("exactly", "just", "only", "precisely", "already", "even", "almost exactly"),
    ago_before=(),
    ago_after=("ago", "back"),
    ahead_before=("in",),
    within_adjectives=("such", "straight", "consecutive", "successive", "major", "fatal", "home", "ever"),
    within_which=("time", "times", "most", "first", "second", "third", "win", "wins", "defeat", "fewest"),
    ahead_after=("from now", "hence", '" time', '"s time'),
    elsewhere_after=("later", "earlier", "afterwards", "afterward", "beforehand", "previously", "before that",
                     "after that", "thereafter"),
    elsewhere_final=("before",),
    level_leads=("at",),
    elsewhere=("the next morning", "the next night", "the following morning", "the following night",
               "the next afternoon", "the next evening", "the previous night", "the previous evening",
               "the next day", "the day before", "the day after", "the year before", "the year after",
               "the week before", "the week after", "the month before",
               "the month after", "that day", "that year",
               "that week", "that month", "the night before"),
    directions={"from": 1, "after": 1, "before": -1},
    range_openers=("from",),
    range_joins=("to", "until", "till", "through", "thru", "up to", "up until", "and until", "to the end of",
                 "through to", "up through"),
    nights=("night", "overnight"),
    night_joins=("into", "to"),
    list_joins=("and", "or", "and on", "or on", "as well as", "and in", "or in", "&"),
    either_joins=("or", "or on", "or in"),
    containers=("of", "in"),
    fillers=("the", "of", "on", "in"),
    setting_leads=("in", "on", "during"),
    describing_ends=(),
    year_singulars=("year",),
    year_labels=("year", "years"),
    month_leads=("in", "since", "until", "by", "early", "late", "mid", "of", "last", "next", "from", "during", "this",
                 "before", "after", "through", "for", "between", "around", "about", "till", "previous",
                 "coming", "beginning", "end", "middle", "starting", "in", "into"),
    month_only=("in", "during"),
    month_verbs=("was", "has", "is", "saw", "brought", "will", "had"),
    month_articles=(),
    month_joins=("to",),
    day_leads=("on", "by", "until", "since", "from", "till", "of", "before", "after"),
    articles_before_days=("the",),
    unnamed_leads=("in the", "since the", "by the", "until the", "during the", "over the", "for the", "from the",
                   "in early", "in late", "next", "in its", "in their"),
    business_units=("quarter",),
    of_the_year=("of the year",),
    coming=("coming", "upcoming", "forthcoming"),
    weeks_on=("week",),
    week_leads=("of", "beginning", "beginning on", "commencing", "commencing on", "starting", "starting on", "from",
                "ending", "that began on", "that began", "that started on"),
    vague_parts={
        "start": ("early", "the beginning of", "the start of", "early in", "beginning of", "start of", "early -",
                  "the turn of", "earlier", "earlier in"),
        "middle": ("mid", "mid -", "the middle of", "middle of", "the course of"),
        "end": ("late", "late -", "the end of", "late in", "end of", "later", "later in", "the end",
                "the latter part of"),
    },
    date_leads={
        "upto": ("until", "till", "up until"),
        "by": ("by", "no later than", "not later than", "up to", "through", "as late as",
               "not after", "at the latest on", "on or before", "in or before", "before or in", "before or on",
               "no later than on", "at the latest in", "at the latest", "at the latest by", "at or before",
               "till about",
               "not beyond", "by or before"),
        "since": ("since", "ever since"),
        "origin": ("from", "as of"),
        "from": ("starting", "beginning", "as from", "starting on", "starting from", "beginning on",
                 "beginning in", "starting in", "effective", "effective from", "no earlier than", "not earlier than",
                 "not before", "on or after", "in or after", "at the earliest on", "not until", "at the earliest",
                 "at the earliest in", "onwards from", "from as early as", "as early as"),
        "before": ("before", "prior to", "ahead of", "just before", "shortly before", "sometime before",
                   "sometimes before", "even before", "until shortly before", "well before", "long before",
                   "earlier than"),
        "after": ("after", "just after", "shortly after", "following", "sometime after", "only after", "later than",
                  "well after", "long after"),
        "about": ("around", "about", "circa", "on or about", "on or around", "approximately", "ca.", "c.", "ca",
                  "roughly"),
    },
    date_leads_after={
        "by": ("or earlier", "or before", "at the latest", "or sooner"),
        "from": ("or later", "or after", "at the earliest", "onward", "onwards", "and onwards", "or beyond",
                 "and beyond"),
        "about": ("or thereabouts", "or so"),
    },
    onward=("on", "forward"),
    not_onward=(),
    past_leads=(),
    destined=("for",),
    destinations=("delivery", "settlement", "shipment", "release", "completion", "launch", "publication", "opening"),
    planned_for=("for", "ahead of", "before", "until", "by", "at", "during", "to", "in"),
    old_values=("up", "down", "rose", "fell", "rise", "fall", "increase", "decrease", "increased", "decreased",
             "unchanged", "drop", "dropped", "gain", "jump", "decline", "declined", "grew", "different", "carried",
             "doubled", "slipped", "improved", "climbed"),
    # --- times of day beside a date
    clock_fractions={
        "half past": 30, "quarter past": 15, "a quarter past": 15, "quarter after": 15, "a quarter after": 15,
        "quarter to": -15, "a quarter to": -15, "quarter till": -15, "a quarter till": -15,
    },
    clock_sides={"past": 1, "minutes past": 1, "minutes after": 1, "minutes to": -1, "minutes before": -1},
    clock_words=('o"clock', "oclock", "h"),
    meridiems={"a.m.": 0, "p.m.": 12, "a.m": 0, "p.m": 12, "am": 0, "pm": 12, "a": 0, "p": 12, "a. m.": 0,
               "p. m.": 12},
    clock_leads={
        "at": "", "between": "", "at about": "about", "at around": "about", "around": "about", "about": "about",
        "at exactly": "",
        "at precisely": "", "shortly after": "about", "at or around": "about", "shortly before": "about",
        "just after": "about",
        "just before": "about", "at roughly": "about", "at approximately": "about", "approximately": "about",
        "from": "from", "until": "by", "by": "by", "before": "before", "after": "after", "starting at": "from",
        "as late as": "by", "no later than": "by", "since": "from", "beginning at": "from",
        "not before": "from", "no earlier than": "from", "till": "by", "sharp at": "",
    },
    clock_parts=("in", "the", "at"),
    clock_joins=("on", "of", ","),
    noons=("noon", "midday"),
    zones={
        "cet": "+01:00", "cest": "+02:00", "utc": "Z", "gmt": "Z", "moscow time": "+03:00", "local time": "",
        "local": "", "universal time": "Z", "est": "-05:00", "edt": "-04:00", "pst": "-08:00", "pdt": "-07:00",
        "mdt": "-06:00", "cdt": "-05:00", "msk": "+03:00", "eet": "+02:00", "eest": "+03:00", "wet": "Z",
        "jst": "+09:00", "kst": "+09:00", "akst": "-09:00", "akdt": "-08:00", "hst": "-10:00", "aest": "+10:00",
        "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00",
        "eastern standard time": "-05:00", "eastern daylight time": "-04:00",
        "pacific standard time": "-08:00", "pacific daylight time": "-07:00",
    },
    unclear_zones=("et", "pt", "ct", "mt", "cst", "ist", "bst", "mst", "ast", "sst", "eastern time", "pacific time",
                   "central time", "mountain time", "eastern", "pacific", "eat", "wat", "pkt", "gst", "amt"),
    # --- when a clause tells of what it names
    clause_words=("that", "while", "whereas", "although", "though", "but", "before", "because", "when", "which",
                  "where", "as", "if", "who", "whose", "unless", "even as"),
    saying=("said", "says", "told", "announced", "reported", "wrote", "added", "stated",
            "tweeted", "claimed", "noted", "told reporters", "has said", "have said", "had said", "said in a statement",
            "testified", "tells", "acknowledged", "warned", "predicted", "promised", "vowed", "pledged"),
    reports=(
        r"(?:statement|report|interview|letter|speech|briefing|dispatch|news conference|press conference|release"
        r"|broadcast|memo|email|tweet|post) (?:on|from|dated|issued|of|late on|early on|late|released)"
    ),
    past_phrases=(
        r"had been(?: \w+ly)? (?:due|set|scheduled|expected|planned|slated)(?: to [a-z]+)?|"
        r"(?:was|were|had|did)(?: \w+ly| not| also)?(?: been)?(?: [a-z]+ed)?"
        r"|(?:has|have)(?: not| also| already| since| more than| \w+ly| been){0,2}"
        r" (?:[a-z]+ed|" + _PARTICIPLES + ")"
    ),
    past=(
        r"fell|rose|went|came|took|made|left|saw|met|held|led|won|lost|hit|began|grew|gave|got|ran|sent|spent|built"
        r"|bought|brought|caught|fought|sought|shot|sold|struck|broke|drove|flew|fled|froze|kept|knew|laid|lay|paid"
        r"|wound"
        r"|rode|sank|sat|set|shook|shut|spoke|stood|stole|swept|swore|threw|tore|became|chose|cut|drew|dug|ate|found"
        r"|forgot|hung|heard|hid|hurt|put|quit|read|rang|sang|slept|slid|spread|sprang|stuck|sued|taught|thought|woke"
        r"|wore|withdrew|burnt|burst|cast|felt|beat|bent|bled|bred|clung|crept|dealt|dove|drank|fed|flung|forbade"
        r"|foresaw|forgave"
        r"|leapt|lent|lit|mistook|outdid|overcame|oversaw|pled|rebuilt|repaid|resold|retold|rewrote|shone|shrank|slew"
        r"|slit|smelt|spat|spelt|spilt|spun|stung|strove|swam|swung|trod|undertook|wept|wove|wrung|bade|dreamt"
        r"|learnt|slung|fought|outran|outsold|overran|overrode|hid|knelt|sped"
        r"|felt|meant|died|struck|blew|overthrew|upheld|let|split"
        r"|(?!need|indeed|exceed|proceed|succeed|hundred|speed|feed|seed|breed|bleed|unprecedented|aged|red|bed|sacred"
        r"|naked|wicked|embed|shed|sped|alleged)[a-z]{2,}ed"
    ),
    past_or_participle="(?!)",
    perfect_shape=(
        r"(?:will|would|may|might|could|should|must|to)(?: not| also| \w+ly)? have(?: been)? (?!one\b|none\b|lane"
        r"|zone)(?:[a-z]+(?:ed|en|wn"
        r"|ne|ld|lt|pt|nt|ght)|gone|come|run|put|set|hit|cut|lost|left|met|won|made)"
    ),
    perfect="(?!)",
    done="(?!)",
    copula_shape=(
        r"(?:is|are|be|being|remain|remains)(?: not| also| now| \w+ly)?(?: [a-z]+(?:ed|en)| " + _PARTICIPLES + ")?"
    ),
    future=(
        "begins", "begin", "starts", "start", "ends", "opens", "meets", "takes place", "should", "will", "is to",
        "are to", "was to", "were to", "is due", "are due", "was due", "were due", "expected", "scheduled", "set to",
        "plans to", "plan to", "planned", "would", "going to", "shall", "is set", "are set", 'won"t', "voted to open",
        "due to open", "due to start", "due to begin", "due to finish", "due to end", "due to close", "due to reopen",
        "due to be", "due to go", "due to take", "due to appear", "due to meet", "due to resume", "due to return",
        "due to arrive", "due to leave", "due to expire", "due to launch", "due to vote", "due to play", "due to step",
        "due to run", "due to stand", "due to retire", "lasts", "runs", "slated", "may", "might", "could", "must",
        "be due", "due on", "due in", "due by", "due for",
        "expects", "expect", "hope for", "hopes for", "forecasts", "predicts", "anticipates", "hopes to", "aims to",
        "intends to", "wants to", "hoped to", "hope to", "aimed to",
        "intended to", "wanted to",
        "aim to",
        "is likely", "are likely", 'll', "has to",
        "have to", "can",
    ),
    possessive="s",
    future_shape=(
        r"(?:will|would|shall|should|could|may|might|must|can|is to|are to|was to|were to)(?: not| also| now| soon"
        r"| \w+ly)?(?: be| stay| remain| get| go)(?: [a-z]+(?:ed|en|ne|wn|ld|lt|pt|nt)| "
        + _PARTICIPLES + r")?"
        r"|(?:is|are)(?: being)? (?:asked|urged|invited|advised|required|encouraged|requested|reminded|entitled) to"
        r"|(?:is|are|was|were|be|been)(?: not| \w+ly| also| now)? (?:due|set|scheduled|expected|planned|slated|likely"
        r"|forecast|tipped|projected|predicted|bound|about|ready|timed"
        r"|booked|poised|on course|on track|hoping|hoped|certain|sure|listed|billed|supposed|invited"
        r"|called on)(?! \w+ed)"
    ),
    past_plans=("was", "were"),
    demanding=("called for", "call for", "calls for", "urged", "demanded", "asked", "ordered", "told", "wanted",
        "agreed",
               "voted", "committed", "required", "gave", "given", "sought", "aimed", "hoped", "set a target",
               "set a deadline"),
    conditions=("if", "unless"),
    perfects=("has", "have"),
    infinitive_marks=("to",),
    infinitive_before=r"(?<!\w)to [a-z]+(?: [\w.%$€£]+){0,7} ",
    event_before=r"(?i:(?<!\w)(?:up|down|compared with|against|from) [$€£]?[\d.,]+(?:[a-z%]| [a-z]+)? (?:on|in) )",
    purpose_shape=(
        r"to(?: not| also| \w+ly)?(?: be| stay| remain| get| go)(?: [a-z]+(?:ed|en|ne|wn|ld|lt|pt|nt)| "
        + _PARTICIPLES + r")?"
    ),
    verb_first=True,
    present=("plan", "plans", "hears", "considers", "publishes", "unveils", "releases", "debates", "stages", "airs",
             "commemorates", "inaugurates", "submits", "delivers", "welcomes", "wraps up", "gets underway", "decides",
             "decide", "meet", "gather", "gathers", "return", "go", "elect", "elects", "convene", "face",
             "turns", "turn", "votes", "resumes", "resume", "returns", "faces", "expires", "closes", "holds",
             "hosts", "convenes", "arrives", "departs", "launches", "kicks off", "goes", "comes", "takes effect",
             "visits", "travels", "plays", "heads", "takes", "speaks", "leaves", "concludes", "reopens", "assumes",
             "fly", "flies", "travel", "reopen", "stand trial", "stands trial", "appear", "appears", "sit", "sits",
             "set off", "sets off",
             "kick off", "gets under way", "get under way", "celebrates", "celebrate", "leave", "arrive", "depart",
             "compete", "competes", "perform", "performs", "unveils", "unveil", "marks", "continues",
             "continue", "expire", "finishes", "go on sale", "goes on sale", "go on strike", "become",
             "becomes", "enters", "enter", "submits", "reconvenes", "reconvene"),
    doubtful=(),
    auxiliaries=(),
    modals=(),
    infinitive_ends=(),
    beside_before="(?!)",
    beside_behind="(?!)",
    no_verb_leads=(
        "to", "be", "being", "is", "are", "get", "gets", "will", "would", "shall", "should", "may", "might", "must",
        "can", "could", "not", "the", "a", "an", "his", "her", "its", "their", "of", "than", "as", "these", "those",
        "some", "many", "two", "three", "four", "five", "most", "more", "other", "so",
    ),
    verb_fillers=("on", "in", "the", "early", "late", "this", "next", "last", "at", "of", "again", "here", "there",
        "by",
                  "from", "until", "since", "it", "he", "she", "they", "also", "back", "down", "up", "off", "out",
                  "into", "mid", "only", "just", "around", "about"),
    deniers=("not", "never", "cannot", "no", "nobody", "none"),
    denying_end=r"(?<=\w)n\"t(?!\w)",
    moving=("postponed", "delayed", "moved", "adjourned", "rescheduled", "pushed back", "put off", "deferred",
            "brought forward", "put back", "postpone", "delay", "adjourn", "postponing", "delaying", "pushed"),
    moving_now=("moves", "postpones", "delays", "is moving"),
    prolonging=("extended", "extend", "extends", "extending", "prolonged", "remanded", "suspended", "jailed", "bailed",
                "banned", "barred", "kept open", "held over", "booked"),
    moving_to=("until", "to", "till", "for"),
    # --- telling a year from a number
    part_leads=("them", "whom"),
    parts_behind=("of them", "of whom", "of which", "of these", "of those", "of the total"),
    counted_endings=r"(?:s|es|en|ed|\"s|ies|y)?",
    participle_ends=(),
    year_words=(
        "year", "years", "in", "since", "from", "until", "by", "before", "after", "of", "summer", "winter", "spring",
        "autumn", "fall", "early", "late", "season", "circa", "during", "mid", "to", "till", "through", "around",
        "than", "between", "for",
    ),
    since_words=("since",),
    determiners=("the", "its", "his", "her", "their", "a", "an", "this", "that", "our", "my"),
    event_verbs="(?!)",
    births=(
        r"(?<!\w)(?:born|built|founded|died|established|erected|painted|written|composed|opened|destroyed|printed"
        r"|created|settled|dates)(?!\w)"
    ),
    firstly=("first", "finally", "again", "and"),
    fates=(
        r"(?<!\w)(?:born|built|founded|died|established|erected|painted|written|composed|opened|destroyed|printed"
        r"|created|settled|dates|dissolved|rebuilt|restored|demolished|consecrated|completed|rediscovered|discovered"
        r"|crowned|executed|convicted|elected|signed|abolished|published|premiered|knighted|canonised|canonized"
        r"|beatified|unveiled|carved|cast|laid|launched|sacked|besieged|annexed|married|emigrated|patented|enlarged"
        r"|renovated|razed|burned down|pulled down|torn down|inaugurated|chartered|granted|first recorded"
        r"|first mentioned)(?!\w)"
    ),
    letters="",
    stop_words=("the", "and", "of", "to", "is", "were", "that", "for", "on", "with", "as", "by", "at", "from", "has",
                  "have", "had", "are", "be", "it", "which", "their", "said", "after", "its", "been", "an", "who",
                  "this",
                  "than", "would", "not", "they", "he", "more", "but", "or", "about", "sent", "arrived"),
    # --- reviewing sentences
    clauses=(
        "while", "whereas", "although", "though", "but", "before", "because", "that", "when", "which", "where", "after",
        "as",
    ),
    joins=("and", "as well as", "or", "along with", "plus"),
    small=("from", "in", "of", "the", "also", "then", "finally", "by"),
    people=("men", "women", "people", "persons", "compatriots", "countrymen", "nationals", "citizens", "members"),
    denied=("not true", "untrue", "not confirmed", "refused to", "never",
        "denied", "denies", "deny", "false", "falsely", "wrong", "wrongly", "refuted", "instead of", "rather than",
        "retracted", "denying", "not confirm", "no evidence", "no proof", "mistaken", "mistakenly",
        "hoax",
    ),
    contrasts=("but", "however"),
    pairing=("respectively",),
    name_endings=("n", "an", "ian", "ish", "ese", "i", "is", "ns", "ans", "ians"),
    asks_start=r"\b(?:since|from|as of) (?:when|which|what)\b|\bwhen\b.*\b(?:beg[aiu]n\w*|start\w*)\b",
    supposed=(
        "could", "might", "if", "unless", "suppose", "supposedly", "proposed",
        "theoretically",
    ),
    apart=(
        "another", "additional", "further", "other", "each", "every", "per", "a further", "an additional", "extra",
        "daily",
    ),
    among=("including", "among them", "among whom", "of them", "of whom", "of those", "of these", "inclusive of"),
    telling=(
        "said", "says", "told", "announced", "reported", "wrote", "added", "stated", "confirmed",
        "declared", "called", "quoted", "reports", "tells", "told reporters", "published", "tweeted", "claimed",
        "noted",
    ),
    # --- drafting: whom a sentence names for what it says
    attributions={
        # expressions over folded text; {X} stands for words with a capital letter
        "shapes": (
            r"(?<!\w)[Aa]ccording to(?: (?:the|a|an))?(?: [a-z]+)? {X}",
            r"{X} (?:has |have )?(?:said|says|reported|announced|stated|confirmed)(?!\w)",
            r"(?<!\w)(?:said|says|reported|announced)(?: (?:the|a|an))? {X}",
        ),
        "within": ("of", "for", "the", "and"),  # small words between the capitals of a name
        "nobody": ("he", "she", "they", "it", "we", "i", "you", "who", "that", "this", "these", "those", "there",
        "what",
                   "the", "a", "an", "yesterday", "today", "earlier", "later", "also"),
    },
    planning=("will", "would", "plans to", "planned", "plan to", "is to", "are to", "was to", "were to",
                "is due", "are due", "due to",
                "expected to", "set to", "scheduled", "going to", "intends", "shall"),
    of_them=("of them", "of whom", "of those", "of these", "of the dead", "of the victims"),
    # What makes a number a rate.
    rates=(
        "fewer than",
        "more than",
        "less than",
        "every day",
        "per day",
        "a day",
        "daily",
        "per week",
        "a week",
        "a month",
        "per month",
        "a year",
        "per year",
        "an hour",
        "each",
    ),
    # What makes a number behind it a whole of which only a share is told: expressions.
    shares=(
        r"(?:half|third|quarter|some|one|many|most|two|three|four|five|six|ten|none|\d+)"
        r" of (?:the|its|their|these|those|his|all)"
    ),
    # The negations that turn what a whole clause says.
    turning_clauses=("not", "never", 'n"t'),
    denying=(
        "no", "none", "nobody", "nothing", "neither", "nor", "zero", "nowhere", "hardly", "scarcely", "barely",
        "rarely", "seldom",
        "few if any", "few, if any", "little if any", "little, if any", "few or none", "next to nothing",
        "if any", "if at all", "lacks", "lacked", "failed to", "fails to",
    ),
    not_denying=(
        "no doubt", "no fewer", "no less", "no later", "no earlier", "no sooner", "no more than", "no matter",
        "no time", "no avail", "no surprise", "no wonder", "no secret", "no exception", "none other", "none the less",
        "nothing but", "nothing less", "no small", "no mean", "with no warning", "with no notice", "with no delay",
    ),
    # --- tying a sentence to a topic
    function_words=("the", "a", "an", "and", "or", "of", "to", "in", "on", "at", "by", "for", "from", "with",
        "without", "as", "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having",
        "do", "does", "did", "it", "its", "he", "his", "him", "she", "her", "hers", "they", "their", "them", "we",
        "our", "us", "you", "your", "i", "my", "me", "this", "that", "these", "those", "there", "here", "who", "whom",
        "whose", "which", "what", "when", "where", "why", "how", "many", "much", "more", "most", "less", "least",
        "than", "then", "so", "such", "not", "no", "nor", "but", "if", "while", "although", "though", "because",
        "since", "until", "till", "after", "before", "during", "about", "around", "over", "under", "above", "below",
        "between", "into", "onto", "out", "off", "up", "down", "again", "also", "too", "very", "just", "only", "even",
        "still", "already", "yet", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "some",
        "any", "all", "each", "every", "both", "either", "neither", "other", "another", "same", "own", "one", "ones",
        "nearly", "almost", "roughly", "some", "said", "says", "say", "according", "told", "reported", "s", "t",
        "now", "today", "yesterday", "tomorrow", "later", "earlier", "ago", "last", "next", "new", "per", "via",
        "among", "through", "against", "within", "along", "day", "days", "year", "years", "month", "months", "week",
        "weeks", "hour", "hours", "time", "number", "figure"),
    which=("which",),
    inflections=("ings", "ing", "edly", "ed", "ies", "ied", "es", "s", "ly", "er", "ers", "e", "y"),
    states=STATES,
    groups={
        "killed": ("kill*", "dead", "death*", "die", "died", "dying", "fatal*", "lost their lives", "lives lost",
            "lost his life", "lost her life", "perish*", "deadly", "lives", "toll", "victim*", "shot dead",
            "casualt*", "slain", "bodies"),
        "injured": ("injur*", "wound*", "hurt", "casualt*", "hospitali*"),
        "missing": ("missing", "unaccounted for", "disappear*", "vanish*"),
        "detained": ("detain*", "arrest*", "custody", "rounded up", "jail*", "behind bars", "taken in", "held",
            "detention*", "imprison*", "locked up"),
        "sent": ("send*", "sent", "dispatch*", "deploy*", "contribut*", "provid*", "suppl*", "contingent*",
            "despatch*"),
        "arrived": ("arriv*", "land", "landed", "landing", "touch* down", "reach*", "came", "flown in", "flew in"),
        "left": ("leav*", "left", "withdraw*", "withdrew", "pull* out", "pullout", "went home", "gone home",
            "fly home", "flew home", "flown home", "flown out", "flew out", "depart*", "return*", "going home",
            "go home", "homeward", "out of", "back from", "recalled"),
        "began": ("began", "begun", "begin*", "start*", "broke out", "broken out", "erupt*", "open*", "launch*",
            "first", "kicked off", "got under way", "under way", "set off"),
        "ended": ("end", "ends", "ended", "ending", "finish*", "conclud*", "complet*", "over", "closed", "wound up",
            "wrap* up"),
        "in_all": ("in all", "altogether", "total*", "overall", "combined", "as a whole", "nationwide", "in sum"),
    },
    harms=("killed", "injured", "missing", "detained"),
    opposites=(("sent", "left"), ("arrived", "left"), ("began", "ended")),
    # --- what keeps a sentence from contradicting
    restrictors=("first", "since", "only", "alone", "solely", "at first", "initially", "initial", "some of",
        "part of", "half of", "most of", "a third of", "at least one", "so far", "another", "other", "others",
        "additional", "advance", "including", "among", "of them", "of whom", "of those", "second", "third", "last",
        "previously", "once", "usually", "normally", "each", "every", "daily", "per", "average", "average of",
        "this year", "last year", "local", "regional", "remaining", "dozens of"),
    other_acts=("first", "second", "third", "last", "another", "again", "once", "once more", "previous",
        "previously"),
    pronouns=("he", "she"),
    limits=("only", "just", "merely", "solely"),
    not_links=("all", "then", "there", "time"),
    event_links=("after", "over", "following", "since", "because of", "in response to", "amid", "anniversary of",
        "in the wake of", "as a result of", "ahead of", "in connection with", "before", "due to", "since then"),
    event_results=("led to", "sparked", "triggered", "prompted", "caused", "brought on", "set off", "resulted in",
        "was followed by"),
    led=("led", "backed", "dominated", "controlled", "brokered", "sponsored", "allied", "friendly", "speaking",
        "born"),
    earlier=("at first", "initially", "at the time", "originally", "earlier", "the first reports", "early reports",
        "first put", "had put", "at that time", "then", "back then"),
    count_days=("as of", "as at", "by", "until", "up to", "stood at", "stand at", "stands at"),
    at_earliest=("earlier", "not before", "or after", "earliest", "not until", "after"),
    count_nouns=("number of", "toll", "total", "total of", "count", "tally", "figure", "total number", "death toll"),
    places=("in", "of", "near", "from", "at", "outside", "around", "across"),
    mishaps=("earthquake*", "quake*", "flood*", "storm*", "snowstorm*", "hurricane*", "typhoon*", "cyclone*",
        "tornado*", "avalanche*", "landslide*", "mudslide*", "wildfire*", "fire", "fires", "blaze*", "explosion*",
        "blast*", "crash*", "collision*", "derail*", "shipwreck*", "sank", "sinking", "capsiz*", "epidemic*",
        "pandemic*", "cholera", "covid", "coronavirus", "virus*", "famine*", "drought*", "heatwave*", "stampede*",
        "war", "coup", "mutiny", "uprising*", "revolution*", "riot*", "protest*", "strike", "strikes", "walkout*",
        "lockout*", "election*", "referendum*", "summit", "olympic*", "tournament*", "massacre*", "hostage*",
        "hijack*", "eruption*", "collapse*", "bombing*", "shooting*", "exercise*", "drill*", "invasion*", "siege"),
)
