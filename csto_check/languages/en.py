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
    negations=("not", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without", "hardly", "cannot"),
    abbreviations=(
        "Adm", "al", "approx", "Ave", "Bros", "ca", "Capt", "cf", "Co", "Col", "Corp", "Dr", "Dept", "Ed", "eds", "est", "No",
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
    hedge_traps=(
        r"(?i:ask\w*|talk\w*|speak\w*|spoke|know\w*|concern\w*|worr\w*|question\w*|statements?|stor(?:y|ies)|inform\w*"
        r"|details|wrote|writes?|brags?|complain\w*|learn\w*|think\w*|argu\w*|debate\w*|vot\w*|disput\w*|rul\w*|control"
        r"|jurisdiction|fight\w*|fought|preside\w*) "
    ),
    prepositions=("over", "under", "above", "below", "about", "around", "near"),
    measures=(),
    hyphenated=r"-(?P<noun>[a-zA-Z]+)",
    glued_units=("km", "kg", "cm", "mm", "mph", "kph", "km/h", "ft", "lb", "lbs", "MW", "GW", "ha", "m"),
    noun_ends=("s",),
    # --- reading dates
    months={
        "january": 1, "jan.": 1, "jan": 1, "february": 2, "feb.": 2, "feb": 2, "march": 3, "mar.": 3, "april": 4,
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
    ordinal_endings=("st", "nd", "rd", "th"),
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
    orders={"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "present": 0, "ongoing": 0, "next": 1, "coming": 1,
            "upcoming": 1, "forthcoming": 1},
    double_orders={"after next": 2, "before last": -2},
    shifting=("next",),
    elsewhere_orders=("previous", "preceding", "following", "ensuing", "subsequent", "same", "prior"),
    final_orders=("last",),
    part_words=("of", "before"),
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
        "under": ("less than", "fewer than", "under", "barely"),
        "at most": ("at most", "no more than", "up to", "not more than"),
    },
    exactly=("exactly", "just", "only", "precisely", "already", "even", "almost exactly"),
    ago_before=(),
    ago_after=("ago", "back"),
    ahead_before=("in",),
    ahead_after=("from now", "hence", '" time', '"s time'),
    elsewhere_after=("later", "earlier", "afterwards", "afterward", "beforehand", "previously", "before that",
                     "after that", "thereafter"),
    elsewhere=("the next day", "the day before", "the day after", "the year before", "the year after",
               "the week before", "the week after", "the month before", "the month after", "that day", "that year",
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
    year_labels=("year", "years"),
    month_leads=("in", "since", "until", "by", "early", "late", "mid", "of", "last", "next", "from", "during", "this",
                 "before", "after", "through", "for", "between", "around", "about", "till", "previous",
                 "coming", "beginning", "end", "middle", "starting", "in", "into"),
    month_only=("in", "during"),
    day_leads=("on", "by", "until", "since", "from", "till", "of", "before", "after"),
    articles_before_days=("the",),
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
        "by": ("by", "until", "till", "no later than", "not later than", "up to", "through", "as late as", "up until",
               "not after", "at the latest on", "on or before", "in or before", "before or in", "before or on",
               "no later than on", "at the latest in", "at the latest", "at the latest by", "at or before", "till about",
               "not beyond", "by or before"),
        "since": ("since", "ever since"),
        "origin": ("from",),
        "from": ("starting", "beginning", "as of", "as from", "starting on", "starting from", "beginning on",
                 "beginning in", "starting in", "effective", "effective from", "no earlier than", "not earlier than",
                 "not before", "on or after", "in or after", "at the earliest on", "not until", "at the earliest",
                 "at the earliest in", "onwards from", "from as early as", "as early as"),
        "before": ("before", "prior to", "ahead of", "just before", "shortly before", "sometime before",
                   "sometimes before", "even before", "until shortly before", "well before", "long before"),
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
    planned_for=("for", "ahead of", "before", "until", "by", "at", "during", "to", "in"),
    changes=("up", "down", "rose", "fell", "rise", "fall", "increase", "decrease", "increased", "decreased",
             "unchanged", "drop", "dropped", "gain", "jump", "decline", "declined", "grew", "different", "carried",
             "doubled", "slipped", "improved", "climbed"),
    # --- times of day beside a date
    clock_words=('o"clock', "oclock", "h"),
    meridiems={"a.m.": 0, "p.m.": 12, "a.m": 0, "p.m": 12, "am": 0, "pm": 12, "a": 0, "p": 12, "a. m.": 0,
               "p. m.": 12},
    clock_leads={
        "at": "", "at about": "about", "at around": "about", "around": "about", "about": "about", "at exactly": "",
        "at precisely": "", "shortly after": "about", "at or around": "about", "shortly before": "about", "just after": "about",
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
        "local": "", "est": "-05:00", "edt": "-04:00", "pst": "-08:00", "pdt": "-07:00", "mdt": "-06:00",
        "cdt": "-05:00", "msk": "+03:00", "eet": "+02:00", "eest": "+03:00", "wet": "Z", "jst": "+09:00",
        "kst": "+09:00", "akst": "-09:00", "akdt": "-08:00", "hst": "-10:00", "aest": "+10:00", "aedt": "+11:00",
        "nzst": "+12:00", "nzdt": "+13:00", "eastern standard time": "-05:00", "eastern daylight time": "-04:00",
        "pacific standard time": "-08:00", "pacific daylight time": "-07:00",
    },
    unclear_zones=("et", "pt", "ct", "mt", "cst", "ist", "bst", "mst", "ast", "sst", "eastern time", "pacific time",
                   "central time", "mountain time", "eastern", "pacific", "eat", "wat", "pkt", "gst", "amt"),
    # --- when a clause tells of what it names
    clause_words=("that", "while", "whereas", "although", "though", "but", "before", "because", "when", "which",
                  "where", "as", "if", "who", "whose", "unless", "even as", "until"),
    saying=("said", "says", "told", "announced", "reported", "wrote", "added", "stated", "confirmed", "declared",
            "tweeted", "claimed", "noted", "told reporters", "has said", "have said", "had said", "said in a statement",
            "testified", "tells", "acknowledged"),
    reports=(
        r"(?:statement|report|interview|letter|speech|briefing|dispatch|news conference|press conference|release"
        r"|broadcast|memo|email|tweet|post) (?:on|from|dated|issued|of|late on|early on|late|released)"
    ),
    past=(
        r"(?:was|were|had|did)(?: \w+ly| not| also)?(?: been)?(?: [a-z]+ed)?"
        r"|(?:has|have)(?: not| also| already| since| \w+ly| been){0,2}"
        r" (?:[a-z]+ed|begun|become|come|gone|done|made|held|taken|given|seen|known|shown|left|lost|won|met|found|fallen"
        r"|risen|sunk|struck|hit|cut|put|set|shut|led|sent|spent|built|bought|brought|caught|sought|shot|sold|run|been"
        r"|driven|broken|spoken|drawn|grown|thrown|written|fled|kept|paid|said|told)"
        r"|fell|rose|went|came|took|made|left|saw|met|held|led|won|lost|hit|began|grew|gave|got|ran|sent|spent|built"
        r"|bought|brought|caught|fought|sought|shot|sold|struck|broke|drove|flew|fled|froze|kept|knew|laid|lay|paid"
        r"|rode|sank|sat|set|shook|shut|spoke|stood|stole|swept|swore|threw|tore|became|chose|cut|drew|dug|ate|found"
        r"|forgot|hung|heard|hid|hurt|put|quit|read|rang|sang|slept|slid|spread|sprang|stuck|sued|taught|thought|woke"
        r"|wore|withdrew|burnt|burst|cast|felt|meant|died|struck|blew|overthrew|upheld|let|split"
        r"|(?!need|indeed|exceed|proceed|succeed|hundred|speed|feed|seed|breed|bleed|unprecedented|aged|red|bed|sacred"
        r"|naked|wicked|embed|shed|sped|agreed upon|alleged)[a-z]{2,}ed"
    ),
    past_or_participle="(?!)",
    perfect_shape=(
        r"(?:will|would|may|might|could|should|must|to)(?: not| also| \w+ly)? have(?: been)? (?:[a-z]+(?:ed|en|wn|ne|ld|lt|pt|nt|ght)|gone|come|run|put|set|hit|cut|lost|left|met|won|made)"
    ),
    perfect="(?!)",
    done="(?!)",
    copula_shape=r"(?:is|are|be|being|remain|remains)(?: not| also| now| \w+ly)?(?: [a-z]+ed)?",
    future=(
        "begins", "begin", "starts", "start", "ends", "opens", "meets", "takes place", "should", "will", "is to",
        "are to", "was to", "were to", "is due", "are due", "was due", "were due", "expected", "scheduled", "set to",
        "plans to", "plan to", "planned", "would", "going to", "shall", "is set", "are set", 'won"t', "voted to open",
        "lasts", "runs", "slated", "may", "might", "could", "must", "be due", "due on", "due in", "due by", "due for",
        "expects", "expect", "hopes to", "aims to", "intends to", "wants to", "is likely", "are likely", 'll', "has to",
        "have to", "can",
    ),
    future_shape=(
        r"(?:will|would|shall|should|could|may|might|must|can|to|is to|are to|was to|were to)(?: not| also| now| soon"
        r"| \w+ly)?(?: be| stay| remain| get| go)(?: [a-z]+(?:ed|en|ne|wn|ld|lt|pt|nt))?"
        r"|(?:is|are|was|were|be|been)(?: \w+ly| also| now)? (?:due|set|scheduled|expected|planned|slated|likely)"
    ),
    present=("decides", "decide", "votes", "resumes", "resume", "returns", "faces", "expires", "closes", "holds",
             "hosts", "convenes", "arrives", "departs", "launches", "kicks off", "goes", "comes", "takes effect",
             "visits", "travels", "plays", "heads", "takes", "speaks", "leaves", "concludes", "reopens", "assumes"),
    doubtful=(),
    auxiliaries=(),
    modals=(),
    infinitive_ends=(),
    beside_before="(?!)",
    beside_behind="(?!)",
    no_verb_leads=("the", "a", "an", "his", "her", "its", "their", "of", "than", "as", "these", "those", "some", "many",
                   "two", "three", "four", "five", "most", "more", "other", "so"),
    verb_fillers=("on", "in", "the", "early", "late", "this", "next", "last", "at", "of", "again", "here", "there", "by",
                  "from", "until", "since", "it", "he", "she", "they", "also", "back", "down", "up", "off", "out",
                  "into", "mid", "only", "just", "around", "about"),
    moving=("postponed", "delayed", "moved", "adjourned", "rescheduled", "pushed back", "put off", "deferred",
            "brought forward", "put back", "postpone", "delay", "adjourn", "postponing", "delaying", "pushed"),
    moving_to=("until", "to", "till", "for"),
    # --- telling a year from a number
    counted_endings=r"(?:s|es|en|ed|\"s|ies|y)?",
    adjective_ends=(),
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
        "respectively", "retracted", "mistaken", "mistakenly",
        "hoax",
    ),
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
