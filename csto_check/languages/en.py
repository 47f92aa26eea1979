"""English."""

# fmt: off
from csto_check.languages.language import Language

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
    ranges=("to", "and"),
    turning=(
        "non", "not", "no", "never", "zero", "without", "anti", "counter", "ex", "un", "pseudo", "quasi", "fake",
        "sham",
    ),
    powers=(
        "metre", "metres", "meter", "meters", "kilometre", "kilometres", "kilometer", "kilometers", "centimetre",
        "centimetres", "centimeter", "centimeters", "millimetre", "millimetres", "millimeter", "millimeters", "inch",
        "inches", "foot", "feet", "yard", "yards", "mile", "miles", "second", "seconds", "mol", "rad", "sin", "cos",
        "tan", "log",
    ),
    negations=("not", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without", "hardly", "cannot"),
    abbreviations=(
        "Adm", "al", "approx", "Ave", "Bros", "Capt", "cf", "Co", "Col", "Corp", "Dr", "Dept", "Ed", "eds", "est", "No",
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
    # --- reading numbers, in small letters
    decimal=".",
    group=",",
    cardinals={
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "half a": 0.5, "half-a": 0.5,
    },
    multipliers={
        "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12,
        "score": 20, "mn": 10**6, "bn": 10**9, "tn": 10**12, "trn": 10**12,
    },
    nouns_are_large=False,
    articles=("half a", "half-a"),
    plurals={
        "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "millions": 2 * 10**6, "billions": 2 * 10**9,
        "tens of thousands": 20000, "hundreds of thousands": 200000, "tens of millions": 2 * 10**7,
        "hundreds of millions": 2 * 10**8,
    },
    several=("several", "a couple of", "couple of", "a few", "many", "some few", "multiple"),
    within=(
        r"(?:-|(?<=(?<!\w)hundred)(?: and)? |(?<=thousand)(?: and)? |(?<=million)(?: and)? |(?<=ty) "
        r"| (?=hundred|thousand))"
    ),
    before_multiplier="[ -]?",
    half="and a half",
    one="an? ",
    hedges={
        "about": ("about", "around", "roughly", "approximately", "approx.", "some", "estimated", "circa", "c.", "ca.",
                  "something like", "in the region of", "on the order of", "or so", "near", "an approximate",
                  "somewhere around", "perhaps"),
        "almost": ("nearly", "almost", "just under", "not quite", "just short of", "just shy of", "virtually", "barely",
                   "close to"),
        "over": ("over", "more than", "above", "well over", "well above", "far more than", "just over", "upwards of",
                 "in excess of", "slightly more than", "a little more than", "a little over", "slightly over",
                 "exceeding", "greater than", "many more than", "significantly more than", "north of",
                 "little more than",
                 "way over"),
        "at least": ("at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of",
                     "minimum of", "as few as"),
        "under": ("under", "fewer than", "less than", "below", "well under", "far fewer than", "far less than",
                  "well below", "slightly less than", "slightly under", "a little under", "much less than"),
        "at most": ("at most", "up to", "as many as", "no more than", "not more than", "a maximum of", "as much as",
                    "maximum of", "a total of up to", "not exceeding", "no larger than"),
    },
    hedges_after={
        "at least": ("or more", "and more", "and above", "and up", "and counting", "or above", "or over", "plus"),
        "at most": ("or less", "or fewer", "or under", "and under"),
        "about": ("or so", "or thereabouts"),
    },
    between=("between", "anywhere between"),
    range_words={"and": True, "to": False, "or": False},
    percent=("percent", "per cent"),
    word_forms=(
        ("", "s"), ("s", "ses"), ("x", "xes"), ("z", "zes"), ("ch", "ches"), ("sh", "shes"), ("o", "oes"), ("y", "ies"),
        ("f", "ves"), ("fe", "ves"), ("man", "men"), ("man", "woman"), ("man", "women"), ("person", "people"),
        ("child", "children"), ("foot", "feet"), ("tooth", "teeth"), ("goose", "geese"), ("mouse", "mice"),
        ("is", "es"), ("um", "a"), ("on", "a"), ("us", "i"), ("ex", "ices"),
    ),
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
    # Plurals that do not end with one of NOUN_ENDS, and words that stand for one; German needs none.
    irregular=(
        "people", "men", "women", "children", "police", "aircraft", "troops", "personnel", "staff", "dead", "feet",
        "percent", "servicemen", "servicewomen", "policemen", "servicepeople", "sheep", "cattle", "seats", "wounded",
        "euro", "fish", "livestock", "injured", "crew", "fishermen", "yuan", "yen", "cent", "infantry", "tenge",
    ),
    durations=(
        "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
        "year", "years", "decade", "decades", "century", "centuries", "night", "nights", "weekends", "fortnight",
    ),
    duration_word=r"-(?:second|minute|hour|day|week|month|year|decade|night)(?:-long)?(?!-olds?|\w)",
    ordinal_words={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16,
        "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
        "fiftieth": 50, "hundredth": 100,
    },
    ordinal_ending="",
    ordinal_mark="(?:st|nd|rd|th)",
    ordinal_lead=(
        r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?=(?:fir|sec|thi|fou|fif|six|sev|eig|nin)))?"
    ),
    no_ordinal=(
        r"-(?:largest|biggest|most|hand|class|degree|highest|best|ever|place|in-command|rate|guess|born|generation)"
        r"|s(?!\w)"
    ),
    no_ordinal_after=r"(?i:\b(?:per|each|every|split|a fraction of a|\d) \Z)",
    # Words before a number that make it a name.
    naming=(
        "article", "articles", "art.", "section", "sections", "paragraf", "paragraph", "paragrafen", "paragraphen",
        "chapter", "chapters", "number", "no.", "nos.", "page", "pages", "resolution", "room", "bill", "junction",
        "box", "gate", "platform", "line", "route", "level", "phase", "tier", "formula", "windows", "version", "hall",
        "boeing", "airbus", "apollo", "category", "class", "episode", "volume", "part", "block", "reactor", "highway",
        "interstate", "flight", "zone", "group", "table", "figure", "case", "district", "precinct", "pier", "unit",
        "terminal", "step", "stage", "point", "title", "amendment", "protocol", "clause", "exit", "bus", "train",
        "ward", "sector", "area", "track", "lane", "model", "rule", "item", "lot", "file", "tel", "tel.", "telephone",
        "phone", "fax", "war", "bowl", "type", "grade", "studio", "channel", "radio", "docket", "act",
    ),
    # --- what looks like a number and is none: expressions over folded text
    no_numbers=(
        r"\b\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.m\.|[ap]m\b|AM\b|PM\b|o\"clock)"
        r"(?: (?:to|and|until|-) \d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.m\.|[ap]m\b))?",
        r"\b\d{1,2}[:.]\d{2} (?:GMT|UTC|CET|ET|EST|BST|local)|\b\d{4} (?:GMT|UTC)\b|\bat \d{1,2}\.\d{2}\b",
        r"(?<=[^\W\d_], )\d{2}(?!,\d)(?=[,.;]|\Z| ?\))",
        r"\bin (?:his|her|their) (?:\w+[ -])?\d0s\b",
        r"\b\d{1,5} (?:[A-Z][a-z]+ ){1,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Lane|Drive|Square"
        r"|Way|Place|Court)\b",
        r"\b[A-Z]{2} \d{5}(?:-\d{4})?\b",
        r"\b(?:won|lost|beat|beaten|defeated|win|drew|draw|lead|led|victory|loss|defeat|score|score was|leading"
        r"|trailing|trailed)"
        r"(?: \w+){0,4} \d{1,3}-\d{1,3}\b(?! (?:\w+ )?(?:people|percent|points|days|weeks))",
    ),
    # The same where no digit need stand in the sentence.
    no_number_words=(
        r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o\"clock",
        r"\b(?:aged?|ages) (?:between )?\d{1,3}(?:(?: to | and |-)\d{1,3})?\b|\bage of (?:\w+-)?\w+\b"
        r"|\baged \w+(?:-\w+)?(?=[ ,.])",
        r"(?<![\w-])[\w-]+[- ]years?[- ]olds?\b|(?<![\w-])[\w-]+-(?:month|week|day)s?-olds?\b"
        r"|\b(?:\d+|\w+) (?:years|months|weeks|days) (?:old|of age)\b",
        r"\b(?:\d+|\w+) times\b|\b\d+x\b|\b(?:two|three|four|five|\d+)fold\b",
        r"(?<!and )\b(?:one|two|three|four|five|seven|nine|a)[- ]"
        r"(?:half|halves|thirds?|quarters?|fifths?|sixths?|tenths?|eighths?)\b|\b\d+/\d+\b",
        r"\b(?:[Nn]o|[Tt]his|[Tt]hat|[Ee]very|[Aa]ny|[Ss]ome|[Tt]he|[Ee]ach|[Ww]hich|[Bb]ig|[Ll]ittle|[Aa]nother|[Aa]ny"
        r"|[Gg]ood|[Ll]oved)[ -][Oo]nes?\b",
        r"\b[Oo]nes?(?= (?:of|another|day|by|can|could|must|in|that|who|which|is|was|has|had|side|thing|way|hand"
        r"|more thing|should|would|might|may)\b|[.,;:?!\"]|-)",
        r"\b(?:[Aa]|[Ee]very|[Ee]ach|[Aa]ny) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
        r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b",
        r"\b[Oo]ne-\w+|\b[Oo]n the one\b|\b[Tt]wo-way\b|\b[Zz]ero-\w+|\bground zero\b|\b24/7\b|\b9/11\b",
        r"\b(?:[Aa]|[Tt]he) (?:hundred|thousand|million|dozen)(?:th|ths)\b",
    ),
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
    hedge_traps=(
        r"(?i:ask\w*|talk\w*|speak\w*|spoke|know\w*|concern\w*|worr\w*|question\w*|statements?|stor(?:y|ies)|inform\w*"
        r"|details|wrote|writes?|brags?|complain\w*|learn\w*|think\w*|argu\w*|debate\w*|vot\w*|disput\w*|rul\w*|control"
        r"|jurisdiction|fight\w*|fought|preside\w*) "
    ),
    prepositions=("over", "under", "above", "below", "about", "around", "near"),
    measures=(),
    hyphenated=r"-(?P<noun>[a-zA-Z]+)",
    clock_before=r"(?P<h>\d{1,2})(?:[:.](?P<mi>\d{2}))? ?(?P<ap>[ap]\.m\.|[ap]m|AM|PM)(?: {Z})?,? (?:on )?\Z",
    glued_units=("km", "kg", "cm", "mm", "mph", "kph", "km/h", "ft", "lb", "lbs", "MW", "GW", "ha", "m"),
    noun_ends=("s",),
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
