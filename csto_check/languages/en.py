"""English."""

SCALES = (
    "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions", "trillion",
    "trillions", "quadrillion", "dozen", "dozens", "bn", "mn", "tn", "trn", "lakh", "crore", "thirds", "quarters",
    "fifths",
)  # fmt: skip
NUMBERS = (
    "zero", "half", "half a", "quarter of a", "one", "two", "three", "four", "five", "six", "seven", "eight",
    "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand",
)  # fmt: skip
RANGES = ("to", "and")
TURNING = (
    "non", "not", "no", "never", "zero", "without", "anti", "counter", "ex", "un", "pseudo", "quasi", "fake",
    "sham",
)  # fmt: skip
NEGATIONS = ("not", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without", "hardly", "cannot")
ABBREVIATIONS = (
    "Adm", "al", "approx", "Ave", "Bros", "Capt", "cf", "Co", "Col", "Corp", "Dr", "Dept", "Ed", "eds", "est",
    "etc", "fig", "Fig", "Gen", "Gov", "Hon", "Inc", "Jr", "Lt", "Ltd", "Maj", "Messrs", "Mr", "Mrs", "Ms", "Mt",
    "pp", "Pres", "Prof", "Rep", "Rev", "Rt", "Sec", "Sen", "Sgt", "Sr", "St", "Supt", "vol", "vs", "Jan", "Feb",
    "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
)  # fmt: skip
ORDINALS = False
STARTERS = (
    "After", "All", "Although", "An", "And", "As", "At", "But", "By", "During", "For", "From", "He", "Her", "His",
    "However", "If", "In", "It", "Its", "Many", "Meanwhile", "More", "On", "One", "Our", "She", "Since", "So",
    "Some", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those", "Though", "Under", "We",
    "What", "When", "Where", "While", "Who", "With", "You",
)  # fmt: skip
SENTENCES = (
    ("Some 70 men came on Jan. 6. They stayed.", ("Some 70 men came on Jan. 6.", "They stayed.")),
    ("Gen. J. R. Short of the U.S. Army left.", ("Gen. J. R. Short of the U.S. Army left.",)),
    ("“We go.” He said so! Really?", ("“We go.”", "He said so!", "Really?")),
)
