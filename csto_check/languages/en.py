"""English."""

# fmt: off
from csto_check.languages.language import UNIT_SYMBOLS, Language

LANGUAGE = Language(
    code="en",
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
        "Adm", "al", "approx", "c", "ca", "max", "min", "Ave", "Bros", "Capt", "cf", "Co", "Col", "Corp", "Dr",
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
        r"|s(?!\w)"
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
            "under", "fewer than", "less than", "below", "well under", "far fewer than", "far less than",
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
    hedges_after={
        "at least": (
            "or more", "and more", "and above", "and up", "and counting", "or above", "or over", "plus", "at least",
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
    hedges_after_comma=(
        "give or take", "at least", "at a minimum", "at the very least", "or more", "or so", "more or less", "tops",
        "at most", "or thereabouts", "at the most",
    ),
    passing={
        "over": (
            "topped", "tops", "top", "exceeded", "exceeds", "exceed", "surpassed", "surpasses", "surpass",
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
    prepositions=("over", "under", "above", "below", "about", "around", "near"),
    between=("between", "anywhere between", "somewhere between", "from between"),
    froms=("from", "anywhere from"),
    bys=("by",),
    range_words={"and": True, "to": False, "or": False, "through": False, "up to": False, "until": False},
    hedging_ranges=("to", "up to", "and"),
    percent=("per cent", "percent", "pct", "pc"),
    of_whole=r" (?i:of)(?!\w)",
    share_shapes=(
        r"(?i:(?<!\w)(?P<said>(?P<n>one|1) in (?:every )?{M}))(?!\w|[.,]\d|-| ?%)",
        r"(?i:(?<!\w)(?P<said>{N} in every {M}))(?!\w|[.,]\d|-| ?%)",
        r"(?i:(?:\A[\"(]?|(?<=nearly )|(?<=almost )|(?<=about )|(?<=some )|(?<=roughly )|(?<=than ))"
        r"(?P<said>{N} in {M}))(?!\w|[.,]\d|-| ?%)",
        r"(?i:(?<!\w)(?P<said>{N} (?:out )?of (?:every )?{M}))(?!\w|[.,]\d|-| ?%)",
        r"(?i:(?<!\w)(?P<said>(?:every|each) (?P<of>second|third|fourth|fifth|sixth|tenth)))(?! (?:day|week|month"
        r"|year))(?= )",
        r"(?i:(?<!\w)(?P<said>(?:{N}[ -])(?P<of>half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?"
        r"|eighths?"
        r"|ninths?|tenths?)))(?!\w|-(?!majority))(?! (?:of|a)(?: a)? (?:hundred|thousand|million|billion|trillion"
        r"|dozen))"
        r"(?! (?:hundred|thousand|million|billion|trillion|dozen|hours?|of an hour|finals?))",
        r"(?i:(?<!\w)(?:an? |over |under |nearly |almost |about |roughly |around |up to )?"
        r"(?P<said>(?P<of>half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)) of)"
        r"(?! (?:an?|one) (?:hundred|thousand|million|billion|trillion|dozen|hour|century|mile|second|minute|day|year))"
        r"(?= (?:(?:all|the|its|their|his|her|our|those|these|them|it|that|this|voters|people|every)(?!\w)"
        r"|[a-z]+s(?!\w)))",
    ),
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
        "added", "eased", "slipped", "rebounded", "contracted", "up", "down", "higher", "lower", "edged up",
        "edged down", "went up", "went down", "trim", "trimmed", "boost", "boosted", "revised up", "revised down",
        "reduction", "growth", "spike", "spiked", "hike", "uptick", "downturn",
    ),
    change_direct=(
        r"(?i:(?<!\w)(?:{V})(?: [a-z]+ly)?(?: (?:a|an|another|a further|some))? [$€£]?)",
    ),
    change_before=(
        r"(?i:(?<!\w)(?:{V})(?: [^\W\d_]+){0,4} by(?: (?:a further|another|a total of))? [$€£]?)",
        r"(?i:(?<!\w)(?:increase|rise|drop|fall|decline|decrease|growth|jump|gain|reduction|cut|surge|slump|dip|climb"
        r"|uptick|hike) of [$€£]?)",
    ),
    change_after=(
        r"(?i: (?:(?!and |or |but |than )[^\W\d_]+ )?(?:more|fewer|less|higher|lower|larger|smaller|greater|bigger"
        r"|longer|shorter|older|younger"
        r"|deeper|taller|heavier|lighter|faster|slower|warmer|colder|cheaper|dearer)(?: [^\W\d_]+){0,2} than(?!\w)){X}",
        r"(?i: (?:up|down) (?:on|from)(?!\w))",
        r"(?i: (?:increase|rise|drop|fall|decline|decrease|reduction|jump|surge|growth|gain|cut|slump|hike|uptick"
        r"|dip)(?!\w))",
    ),
    points=("points", "point", "percentage", "basis", "cents", "pence"),
    currencies=(
        "dollars", "dollar", "euros", "euro", "pounds", "pound", "yen", "yuan", "rubles", "roubles", "tenge", "francs",
        "crowns", "rupees", "won", "pesos", "lira", "usd", "eur", "gbp", "chf", "sterling", "kronor", "kroner",
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
        "because", "where", "then",
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
    glued_units=(*UNIT_SYMBOLS, "mph", "ft", "lb", "lbs", "hrs", "hr", "mins", "sq", "p", "pp", "oz", "in", "yd", "mi"),
    measure_adjectives=(
        "high", "wide", "long", "deep", "away", "tall", "above", "below", "apart", "thick", "from", "down", "up",
        "across", "underground", "offshore", "sprint", "race", "dash", "hurdles", "freestyle", "tower", "wave", "waves",
    ),
    durations=(
        "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
        "year", "years", "decade", "decades", "century", "centuries", "night", "nights", "weekends", "fortnight",
        "fortnights", "hrs", "hr", "mins", "min", "weekend",
    ),
    duration_words=(r"-(?:second|minute|hour|day|week|month|year|decade|night)(?:-long)?(?!-olds?|\w)",),
    single_durations=(
        r"(?<![\w-])(?P<said>(?i:half|a half)(?: an?|-an?)? ?-?(?P<half>(?i:hour|day|year|century|decade"
        r"|minute)))(?!\w)"
        r"(?! ago)",
        r"(?<![\w-])(?P<said>(?i:an?|one) (?P<more>(?i:hour|day|week|month|year|decade|century)) and a half)(?! ago)",
        r"(?:\A[\"(]?|(?<=[.:-] )|(?<=\bfor )|(?<=\bafter )|(?<=\bwithin )|(?<=\btakes )|(?<=\btake )|(?<=\btook )"
        r"|(?<=\btaken )|(?<=\blast )|(?<=\blasts )|(?<=\blasted )|(?<=\blasting )|(?<=\bthan )|(?<=\babout )"
        r"|(?<=\baround )|(?<=\bnearly )|(?<=\balmost )|(?<=\bover )|(?<=\bunder )|(?<=\bspent )|(?<=\bspend )"
        r"|(?<=\bwait )|(?<=\bwaited )|(?<=\bleast )|(?<=\bonly )|(?<=\bjust )|(?<=\bby )|(?<=\bmost )|(?<=\bof )"
        r"|(?<=\bto )|(?<=\broughly )|(?<=\bhardly )|(?<=\bbarely )|(?<=\bquite )|(?<=\bserved )|(?<=\bstayed )"
        r"|(?<=\bduring )|(?<=\bthroughout )|(?<=\bthe )|(?<=\bif )|(?<=\bwith )|(?<=\bor )|(?<=\band ))"
        r"(?P<said>(?i:an|a) (?P<one>hour|minute|second|day|night|week|fortnight|month|year|decade|century))(?!\w|-)"
        r"(?! (?:ago|earlier|from|before|day|night|hour|minute|week|and a half))",
        r"(?<![\w-])(?P<said>(?i:an?)-?(?: |-)(?P<one>hour|day|week|month|year|decade|century)-long)(?!\w)",
    ),
    vague_durations=(
        r"(?<![\w-])(?P<said>(?i:several|a few|a couple of|a number of|many|countless|some) "
        r"(?P<noun>seconds|minutes|hours|days|weeks|months|years|decades|centuries|nights))(?!\w)(?! ago| later"
        r"| earlier)",
        r"(?<=\bfor )(?P<said>(?P<noun>hours|days|weeks|months|years|decades|centuries))(?!\w)(?! (?:to come|now) )",
        r"(?<=\bafter )(?P<said>(?P<noun>hours|days|weeks|months|years|decades|centuries))(?= of)",
    ),
    # --- what looks like a number and is none
    glued_leads=("mid", "early", "late", "pre", "post"),
    naming=(
        "article", "articles", "art.", "section", "sections", "paragraf", "paragraph", "paragrafen", "paragraphen",
        "chapter", "chapters", "number", "no.", "nos.", "page", "pages", "resolution", "room", "bill", "junction",
        "box", "gate", "platform", "line", "route", "level", "phase", "tier", "formula", "windows", "version", "hall",
        "boeing", "airbus", "apollo", "category", "class", "episode", "volume", "part", "block", "reactor", "highway",
        "interstate", "flight", "zone", "group", "table", "figure", "case", "district", "precinct", "pier", "unit",
        "terminal", "step", "stage", "point", "title", "amendment", "protocol", "clause", "exit", "bus", "train",
        "ward", "sector", "area", "track", "lane", "model", "rule", "item", "lot", "file", "tel", "tel.", "telephone",
        "phone", "fax", "war", "bowl", "type", "grade", "studio", "channel", "radio", "docket", "act", "company",
        "brigade", "division", "regiment", "battalion", "embraer", "antonov", "tupolev", "ilyushin", "sukhoi", "cessna",
        "bombardier", "soyuz", "falcon", "iphone", "playstation", "appendix", "annex",
        "psalm", "apartment", "apt.",

        "lap",
        "years", "grades",
    ),
    no_numbers={
        "time": (
            r"\b\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.m\.|[ap]m\b|AM\b|PM\b|o\"clock)"
            r"(?: (?:to|and|until|-) \d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.m\.|[ap]m\b))?",
            r"\b\d{1,2}[:.]\d{2} (?:GMT|UTC|CET|CEST|ET|EST|EDT|BST|PST|PDT|MSK|local)|\b\d{4} (?:GMT|UTC|CET)\b"
            r"|\bat \d{1,2}\.\d{2}\b|\b\d{4} hours\b(?= (?:on|local))",
        ),
        "age": (
            r"(?<=[^\W\d_], )\d{2}(?!,\d)(?=[,.;]|\Z| ?\))",
            r"\bin (?:his|her|their) (?:\w+[ -])?\d0s\b",
            r"\b(?:aged?|ages) (?:between )?\d{1,3}(?:(?: to | and |-)\d{1,3})?\b"
            r"|\b(?:under|over)-\d{2}s?\b|\b[Uu]\d{2}\b|\bchildren (?:under|over|aged) \d{1,2}\b",
        ),
        "address": (
            r"\b\d{1,5} (?:[A-Z][a-z]+ ){1,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Lane|Drive"
            r"|Square|Way|Place|Court)\b",
            r"\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b",
        ),
        "score": (
            r"\b(?:won|lost|beat|beaten|defeated|win|drew|draw|lead|led|victory|loss|defeat|score|score was|leading"
            r"|trailing|trailed)(?: \w+){0,4} \d{1,3}-\d{1,3}\b(?! (?:\w+ )?(?:people|percent|points|days|weeks))",
        ),
        "name": (
            r"\b\d+-(?:figure|star)s?\b|\bG-?\d{1,2}\b|\b(?:B|U|M|A)\d{1,3}s?\b|\bMP3\b",
            r"(?<=[a-z,] )(?!{months}|{weekdays})[A-Z][a-z]+ \d{1,3}(?= (?:is|was|will|has|had"
            r"|includes?|includ\w+|began|begins?|which"
            r"|that|starts?|and [a-z]+s? (?:the|a) ))",
        ),
    },
    no_number_words={
        "time": (r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o\"clock",),
        "age": (
            r"\bage of (?:\w+-)?\w+\b|\baged \w+(?:-\w+)?(?=[ ,.])|\b(?:under|over) (?:ten|twelve|eighteen|\d{1,2})"
            r"(?= ?[,.])(?<=children \w{5} \w{2})",
            r"(?<![\w-])[\w-]+[- ]years?[- ]olds?\b|(?<![\w-])[\w-]+-(?:month|week|day)s?-olds?\b"
            r"|\b(?:\d+|\w+) (?:years|months|weeks|days) (?:old|of age)\b",
        ),
        "times": (
            r"\b(?:\d[\d.,]*|\w+) times(?! [A-Z])\b|\b\d+x\b|\b(?:two|three|four|five|six|eight|ten|\d+)-?fold\b",
        ),
        "fraction": (
            r"\ban? (?:millionth|billionth|trillionth)\b",
            r"(?<=\w )an? (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)(?= of\b)",
            r"(?:(?<=by )|(?<=than )|(?<=about )|(?<=nearly )|(?<=almost )|(?<=over )|(?<=under )|(?<=only )|(?<=just )"
            r"|(?<=least )|(?<=up to )|(?<=roughly )|(?<=around ))an? (?:third|fourth|fifth|sixth|seventh|eighth|ninth"
            r"|tenth|hundredth|thousandth)\b",
        ),
        "pronoun": (
            r"\b(?:[Nn]o|[Tt]his|[Tt]hat|[Ee]very|[Aa]ny|[Ss]ome|[Tt]he|[Ee]ach|[Ww]hich|[Bb]ig|[Ll]ittle|[Aa]nother"
            r"|[Gg]ood|[Ll]oved)[ -][Oo]nes?\b",
            r"(?<!hundred and )(?<!thousand and )\b[Oo]nes?(?= (?:of|another|day|by|can|could|must|in|that|who"
            r"|which|is|was|has|had|side|thing|way|hand"
            r"|more thing|should|would|might|may|after)\b|[.;:?!\"]|-(?!half|third|quarter|fifth|sixth|tenth|and"
            r"|day|week"
            r"|year|month|hour|minute|mile|man|to-))",
            r"\b[Oo]n the one\b|\bone and all\b",
        ),
        "weekday": (
            r"\b(?:[Aa]|[Ee]very|[Ee]ach|[Aa]ny) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
            r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b",
        ),
        "name": (
            r"\b(?:[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)-figure\b|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our"
            r"|[Ff]ive)-stars?\b",
            r"\b[Tt]wo-way\b|\b[Zz]ero-\w+|\bground zero\b|\b24/7\b|\b9/11\b|\b(?:[Pp]hase|[Pp]art|[Cc]hapter|[Ss]tage"
            r"|[Ll]evel|[Rr]ound) (?:one|two|three|four|five|six)\b|\b(?:World War|Formula|Page|Channel"
            r"|Air Force) (?:One|Two)\b",
            r"\b(?:[Aa]|[Tt]he) (?:hundred|thousand|million|dozen)(?:th|ths)\b|\b[Ss]econd-in-command\b",
        ),
    },
    # --- reading dates
    months={
        "january": 1, "jan.": 1, "jan": 1, "february": 2, "feb.": 2, "feb": 2, "march": 3, "mar.": 3, "april": 4,
        "apr.": 4, "apr": 4, "may": 5, "june": 6, "jun.": 6, "july": 7, "jul.": 7, "august": 8, "aug.": 8, "aug": 8,
        "september": 9, "sept.": 9, "sept": 9, "sep.": 9, "october": 10, "oct.": 10, "oct": 10, "november": 11,
        "nov.": 11, "nov": 11, "december": 12, "dec.": 12, "dec": 12,
    },
    weekdays={"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6},
    dates=(
        ("iso", r"{Y}-(?P<m>\d\d)-(?P<d>\d\d)"),
        ("month", r"(?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])"),
        ("days", r"[Bb]etween (?:the )?{D}(?:th|st|nd|rd)? ?(?:and) ?(?:the )?{D2}(?:th|st|nd|rd)? (?:of )?{M2}"
                 r"(?:,? {Y2})?"),
        ("days", r"(?:[Ff]rom )?(?:the )?{D}(?:th|st|nd|rd)? ?(?:to|until|through|-) ?(?:the )?{D2}(?:th|st|nd|rd)? "
                 r"(?:of )?{M2}(?:,? {Y2})?"),
        ("days", r"[Bb]etween {M} {D}(?:th|st|nd|rd)?(?:, {Y})? ?(?:and) ?(?:{M2} )?{D2}(?:th|st|nd|rd)?(?:,? {Y2})?"),
        ("days", r"(?:[Ff]rom )?{M} {D}(?:th|st|nd|rd)?(?:, {Y})? ?(?:to|until|through|-) ?(?:{M2} )?{D2}"
                 r"(?:th|st|nd|rd)?(?:,? {Y2})?"),
        ("days", r"[Bb]etween {D}(?:th|st|nd|rd)? {M}(?: {Y})? ?(?:and) ?{D2}(?:th|st|nd|rd)? {M2}(?:,? {Y2})?"),
        ("days", r"(?:[Ff]rom )?{D}(?:th|st|nd|rd)? {M}(?: {Y})? ?(?:to|until|through|-) ?{D2}(?:th|st|nd|rd)? {M2}"
                 r"(?:,? {Y2})?"),
        ("night", r"[Oo]vernight (?:in)?to {W}"),
        ("day", r"(?:{W},? (?:the )?)?{D}(?:th|st|nd|rd)? (?:of )?{M}(?:,? {Y})?"),
        ("day", r"(?:{W},? )?{M} {D}(?:th|st|nd|rd)?(?!\w)(?:,? {Y})?"),
        ("months", r"(?:[Bb]etween |[Ff]rom )?{M}(?: {Y})? ?(?:to|and|until|through|-) ?{M2},?(?: of)? {Y2}"),
        ("months", r"(?:[Bb]etween|[Ff]rom) {M} (?:to|and|until) {M2}"),
        ("month", r"{M},? (?:of )?{Y}"),
        ("month", r"(?:(?<=[Ii]n[ -])|(?<=[Ss]ince[ -])|(?<=[Uu]ntil[ -])|(?<=[Bb]y[ -])|(?<=[Ee]arly[ -])"
                  r"|(?<=[Ll]ate[ -])|(?<=[Mm]id[ -])|(?<=[Oo]f[ -])|(?<=[Ll]ast[ -])|(?<=[Nn]ext[ -])|(?<=[Ff]rom[ -])"
                  r"|(?<=[Dd]uring[ -])|(?<=[Tt]his[ -])){F}(?! \d)"),
        ("season", r"(?P<s>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter) (?:of )?{Y}"),
        ("years", r"(?:[Bb]etween |[Ff]rom )?{Y} ?(?:to|and|until|through|-) ?{Y2}"),
        ("decade", r"(?P<y>(?:1[5-9]|20)\d0)\"?s(?!\w)"),
        ("decade_word", r"(?P<n>(?:twen|thir|for|fif|six|seven|eigh|nine)ties)(?=[ ,.;])"),
        ("today", r"(?P<r>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast night"
                  r"|[Tt]his (?:morning|afternoon|evening))(?: (?:morning|afternoon|evening|night))?"),
        ("weekday_last_week", r"{W} (?:of )?{LAST} week"),
        ("weekday_next_week", r"{W} (?:of )?{NEXT} week"),
        ("weekdays", r"(?:[Nn]ight )?(?:[Ff]rom |[Bb]etween )?{W} (?:to|and|until|through) {W2}"),
        ("last_weekday", r"{LAST} {W}"),
        ("next_weekday", r"{NEXT} {W}"),
        ("this_weekday", r"(?:{THIS} )?{W}"),
        ("last", r"{LAST} {S}"),
        ("next", r"{NEXT} {S}"),
        ("this", r"{THIS} {S}"),
        ("ago", r"(?:(?:about|around|some|more than|almost|nearly|roughly|over|exactly|just) )?{N} {U} ago"),
        ("ahead", r"[Ii]n (?:(?:about|around|some|exactly|just) )?{N} {U}"),
    ),
    last=r"(?:[Ll]ast|[Pp]ast|[Pp]revious)",
    this=r"(?:[Tt]his|[Cc]urrent)",
    next=r"(?:[Nn]ext|[Cc]oming|[Uu]pcoming)",
    year_of={r"of this year|this year": 0, r"of last year|last year": -1, r"of next year|next year": 1},
    weekday_end=r"(?: (?:morning|afternoon|evening|night)|(?=\"s))?",
    short_months=("may", "june", "july", "march", "april"),
    past=(
        r"(?<!\w)(?:was|were|had|did|fell|rose|went|came|took|made|left|saw|met|held|led|won|lost|hit|began|grew"
        r"|(?!need)[a-z]{3,}ed)(?!\w)"
    ),
    future=(
        "begins", "begin", "starts", "start", "ends", "opens", "meets", "takes place", "should", "will", "is to",
        "are to", "was to", "were to", "is due", "are due", "due to", "expected", "scheduled", "set to", "plans to",
        "plan to", "planned", "would", "going to", "shall", "is set", "are set", "won't", "voted to open", "lasts",
        "runs",
    ),
    one_unit=("a", "an"),
    decades={
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
        "nineties": 90,
    },
    clock_before=r"(?P<h>\d{1,2})(?:[:.](?P<mi>\d{2}))? ?(?P<ap>[ap]\.m\.|[ap]m|AM|PM)(?: {Z})?,? (?:on )?\Z",
    units={
        "day": "day", "days": "day", "week": "week", "weeks": "week", "weekend": "weekend", "month": "month",
        "months": "month", "year": "year", "years": "year", "decades": "decade", "summer": "summer", "spring": "spring",
        "autumn": "autumn", "fall": "autumn", "winter": "winter",
    },
    plural_units=("days", "weeks", "months", "years", "decades"),
    today={"yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0, "last night": -1, "this morning": 0,
             "this afternoon": 0, "this evening": 0},
    seasons={"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"},
    date_leads={
        "by": ("by", "until", "before", "no later than", "not later than", "till", "up to", "by the end of", "prior to",
               "through", "as late as"),
        "from": ("since", "from", "after", "starting", "beginning", "as of", "as from", "starting on", "from the",
                 "no earlier than", "effective"),
        "about": ("around", "about", "circa", "on or about", "on or around", "approximately"),
        "": ("early", "late", "mid", "mid-", "the end of", "the beginning of", "the start of", "early in", "late in",
             "early-", "late-", "the middle of", "end of", "beginning of"),
    },
    year_words=(
        "year", "years", "in", "since", "from", "until", "by", "before", "after", "of", "summer", "winter", "spring",
        "autumn", "fall", "early", "late", "season", "circa", "during", "mid", "to", "till", "through", "around",
    ),
    clock=(
        r"(?:,? at|,)? (?P<h>\d{1,2})(?:[:.](?P<mi>\d{2}))? ?(?P<ap>[ap]\.m\.|[ap]m|AM|PM|(?=(?:GMT|UTC|CET|CEST"
        r"|local)))(?: ?\(?{Z}\)?)?"
    ),
    zones={"cet": "+01:00", "cest": "+02:00", "utc": "Z", "gmt": "Z", "moscow time": "+03:00", "local time": ""},
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
    denied=("not true", "untrue", "not confirmed", "refused to", "never",
        "denied", "denies", "deny", "false", "falsely", "wrong", "wrongly", "refuted", "instead of", "rather than",
        "retracted", "denying", "mistaken", "mistakenly",
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
)
