"""How English texts tell figures and dates that hang together."""

from csto_check.languages.check_tables import CheckTables

_GAP = r"[^\ue000.;]{0,60}?"  # some words without a mark
_BEGAN = (
    r"(?:began|begun|begins|starts|started|starting|opened|opens|commenced|broke out|kicked off|set out|took office)"
)
_ENDED = r"(?:ended|ends|will end|finished|finishes|closed|closes|stopped|was over|concluded|left office|wrapped up)"
_LASTS = (
    r"(?:lasted|lasts|lasting|will last|took|takes|ran for|runs for|running for|went on for|goes on for|continued for"
    r"|dragged on for|spent|stretched over|spanned|spans|over|for)"
)
_SLOT = r"(?:on |in |by |at |since |of )?(?:the )?"

CHECKS = CheckTables(
    breaks=r"[;|]|\b(?:while|whereas|but|although|though|when|and the|and its|and their|as the|which|who)\b",
    length_breaks=(
        r"[;,:|]|\b(?:and|or|while|but|that|which|who|where|when|later|after|before)\b(?! (?:ran|runs|went|will"
        r" run|it ran|lasted))"
    ),
    weekday_shapes=(
        r"{D:date},? (?:which |that )?(?:was|is|fell on|falls on|will be|will fall on) an? (?P<weekday>\w+day)\b",
        r"{D:date} \((?:an? )?(?P<weekday>\w+day)\)",
        r"(?P<weekday>\w+day),? {D:date}",
    ),
    right_weekdays=(r"\b(?:was|is|fell on|falls on) (?:in fact |actually |really )?an? (?P<weekday>\w+day)\b",),
    stretch_shapes=(
        rf"{_BEGAN} {_GAP}{{D:start}}{_GAP}(?:and|,|until|before it|which) ?{_GAP}{_ENDED}{_GAP}{{D:end}}",
        r"[Ff]rom {D:start},? (?:to|until|till|through) {D:end}",
        r"[Bb]etween {D:start} and {D:end}",
        (
            rf"{_BEGAN} {_GAP}{{D:start}},? (?:and )?(?:ran|runs|lasted|lasts|continued|went on|will run)? ?(?:to"
            rf"|until|till|through) {{D:end}}"
        ),
    ),
    lasting_shapes=(
        (
            rf"{_LASTS} (?:a total of |exactly |in all )?{{L:length}}(?! (?:after|before|later|earlier|ago|longer"
            rf"|in prison))"
        ),
        rf"{_ENDED} {{L:length}} later",
        rf"{_ENDED} after {{L:length}}",
    ),
    length_shapes=(
        r"{L:length}(?: long)?(?:,| \(| -|:)? ?(?:running |lasting |and |it ran )?{D:range}",
        r"{L:length}(?:,| \(| -|:)? ?(?:running |lasting )?from {D:start},? (?:to|until) {D:end}",
        (
            r"{D:range}(?:,| \(| -|:)? ?(?:for |or |i\.e\. |that is |that is to say |a period of |a total of |a"
            r" span of |altogether )?{L:length}"
        ),
        r"(?<!after ){L:length} (?!average|incidence|forecast|trend|mean|high|low|deadline|week|visa|ticket"
        r"|rule|limit|later|after|before"
        r"|earlier|ago)(?:\w[\w-]* ){1,4}?(?:(?:ran|runs|will run|lasted|lasts|took place|takes place|went on"
        r"|was held|is held"
        r"|stretched|continued|was open|is open|was closed|is closed|was on show),? )?{D:range}",
    ),
    length_units={
        "day": "day",
        "days": "day",
        "night": "day",
        "nights": "day",
        "week": "week",
        "weeks": "week",
        "fortnight": "fortnight",
        "month": "month",
        "months": "month",
        "year": "year",
        "years": "year",
        "decade": "decade",
        "decades": "decade",
        "hour": "hour",
        "hours": "hour",
        "minute": "minute",
        "minutes": "minute",
        "day-long": "day",
        "week-long": "week",
        "month-long": "month",
        "year-long": "year",
        "hour-long": "hour",
    },
    backward_shapes=(r"\b(?:from|between) (?:the )?{Q:start}(?:st|nd|rd|th)? (?:to|until|and) (?:the )?{D:end}",),
    order_shapes=(
        rf"\b[Bb]orn {_SLOT}{_GAP}{{D:earlier}}{_GAP}\bdied {_GAP}{{D:later}}",
        rf"\b(?:opened|[Oo]pening|inaugurated|founded|set up|established|created|launched|built|completed"
        rf"|introduced) {_GAP}{{D:earlier}}"
        rf"{_GAP}\b(?:closed|closing|shut|shut down|dissolved|disbanded|demolished|torn down|destroyed"
        rf"|abolished|wound up|replaced|scrapped"
        rf"|burned down) {_GAP}{{D:later}}",
        rf"\b(?:arrested|detained|jailed|kidnapped|abducted|married|elected|appointed|hired|joined|signed"
        rf"|admitted|lost) {_GAP}{{D:earlier}}"
        rf"{_GAP}\b(?:released|freed|divorced|resigned|stepped down|dismissed|sacked|left|terminated"
        rf"|discharged|found) {_GAP}{{D:later}}",
    ),
    offset_shapes=(
        r"{O:offset},?(?: that is,)? (?:on |in )?{D:date}",
        r"{D:date},? {O:offset}",
        r"{L:length} (?P<later>later|afterwards|after that|on),? (?:on |in )?{D:date}",
        r"{L:length} (?P<earlier>earlier|before that|previously),? (?:on |in )?{D:date}",
    ),
    beside_shapes=(
        rf"(?:on |in ){{D:date}},? {{L:length}} (?P<after>after)\b{_GAP}{{D:anchor}}",
        rf"(?:on |in ){{D:date}},? {{L:length}} (?P<before>before)\b{_GAP}{{D:anchor}}",
        rf"{{L:length}} (?P<after>after)\b{_GAP}{{D:anchor}},? (?:on |in ){{D:date}}",
        rf"{{L:length}} (?P<before>before)\b{_GAP}{{D:anchor}},? (?:on |in ){{D:date}}",
    ),
    later_words=("later", "after", "afterwards", "on"),
    earlier_words=("earlier", "before", "previously"),
    present_ages=(
        r"[^\W\d_],? \(?{A:age}(?=[,)])",
        r"\b(?:[Tt]he|[Aa]n?|[A-Z]\w+'s|now|[Ss]he|[Hh]e) {A:age}(?! (?:when|at the time|in \d))",
        r"\b(?:who|and|she|he) (?:is |now )*{A:age}(?! (?:when|at the time))",
        r"^(?:The |An? )?{A:age}(?! (?:when|at the time))",
        r"\b(?:[Aa]t|[Aa]ged?|[Nn]ow|[Tt]oday|[Tt]urns|[Tt]urned) {A:age}(?! when)",
        r"{A:age}(?=,? (?:who|and) )",
        r"{A:age}(?= \w)",
        r"{N:age} birthday",
        r"\b(?:is|turns|turned|now) {Q:age}(?=[,.]| today| (?:this|last|next) (?:year|week|month))",
    ),
    past_ages=(
        (
            r"\b(?:died|dies|dead|killed|death|passed away|was|at the time|then|had turned|would have"
            r"|first)\b[^\ue000.;]{0,50}?{A:age}"
        ),
        r"\b(?:[Aa]t|[Aa]t the|[Aa]t an) {A:age}",
        r"{A:age} (?:when|at the time|years? ago)",
        r"{A:age} (?:in|on) {D}",
    ),
    birth_shapes=(
        r"\b[Bb]orn,? (?:[A-Za-z]+ ){0,3}?{D:birth}",
        r"\b[Bb]orn (?:[A-Za-z]+ ){0,2}?in [A-Z]\w+(?:,? (?:in|on))? {D:birth}",
        r"\b(?:birth|[Bb]irthdate|[Bb]irthday|date of birth)[^\ue000.;]{0,20}?{D:birth}",
        r"\(b(?:orn|\.) {D:birth}",
    ),
    same_person=("He", "She", "His", "Her", "Born", "They"),
    life_shapes=(rf"\({{D:life}}\){_GAP}(?:died|dead|aged|age|lived){_GAP}{{A:age}}",),
    kin=("her", "his", "their", "whose", "brother", "sister", "son", "daughter", "mother", "father", "wife", "husband"),
    whole_shapes=(
        (
            r"(?:^|[,:;(-] )[\"']?[Oo]f (?:the |its |their |those |these |all |all the |a total of |some |our |his"
            r" |her )?{Q:whole}"
        ),
        (
            r"(?:^|[,:;(-] )[\"']?[Oo]f (?:the |its |their |those |these |all |all the |a total of |some |our |his"
            r" |her )(?:\w+ )?{Q:whole}"
        ),
        r"{Q:whole}[^\ue000.;:]{0,60}?[,(:-] ?(?:of whom|of which|of them|of these)\b",
        (
            r"{Q:whole}[^\ue000.;:]{0,60}?[,(:-] ?(?P<open>including|among them|among whom|among those|{Q} of"
            r" (?:them|whom|which)\b)"
        ),
        r"{Q:whole}(?: \w[\w'-]*){1,7}:(?= (?P<list>{Q}))",
        r"{Q:whole}(?: \w[\w'-]*){1,7} - (?P<list>{Q})",
        r"{Q:whole}(?: \w[\w'-]*){1,5} \((?P<list>{Q})",
        r"\b[Tt]he {Q:whole}(?: \w[\w'-]*){1,3}, (?P<list>{Q})",
    ),
    sum_shapes=(
        (
            r"(?:a total of|in all|altogether|together|for a total of|making|bringing the total to|a combined|in"
            r" total) {Q:whole}"
        ),
        r"{Q:whole}(?: \w+){0,3} (?:in all|in total|altogether|overall|together)\b",
    ),
    sum_ends=r" (?:in all|in total|altogether|overall|together|people|persons|were|was|took|came|are|in the)\b",
    part_units=(
        "km",
        "m",
        "cm",
        "mm",
        "ha",
        "kg",
        "t",
        "kilometres",
        "kilometers",
        "miles",
        "metres",
        "meters",
        "feet",
        "hectares",
        "acres",
        "tonnes",
        "tons",
        "litres",
        "gallons",
        "degrees",
        "points",
        "seconds",
        "dollars",
        "euros",
        "pounds",
        "$",
        "€",
        "£",
        "yen",
        "francs",
        "marks",
        "cents",
        "pence",
    ),
    sub_leads=r"\b(?:including|among them|of them|of whom|of which|among those)(?: (?:the|only|some|about))? \Z",
    part_leads=(
        r"(?:^|[,:;(–-]|\b(?:and|or|while|were|was|are|included|comprised|with|plus|as well as|another|a"
        r" further|the other|the remaining|the rest))"
        r" ?(?:the |only |just |another |other |remaining |further )*\Z"
    ),
    no_part=r" (?:of (?:them|whom|which|these|those)|years?|months?|weeks?|days?|hours?|minutes?|per|each)\b",
    rest_leads=r"\b(?:the other|the remaining|the rest|another|the rest,) \Z",
    traits=(
        ("wom", "men", "man", "girl", "boy", "female", "male"),
        ("child", "adult", "minor", "teen", "pensioner", "toddler", "elderly", "pupil", "student", "retiree", "infant"),
        ("foreign", "national", "citizen", "tourist", "resident", "local", "migrant", "immigrant", "abroad"),
        ("armed", "masked", "vaccinated", "pregnant", "serious", "critical", "new", "first", "disabled"),
    ),
    complements=(
        (("wom", "female"), ("men", "man", "male")),
        (("girl",), ("boy",)),
        (("soldier",), ("civilian",)),
        (("child", "minor"), ("adult",)),
        (("survive",), ("die", "dead", "kill")),
    ),
    step_shapes=(
        r"\bfrom (?:an? |the )?{Q:from}(?: [^\ue000.;]{0,40}?)? to (?:an? |the )?{Q:to}",
        (
            r"\bto {Q:to}(?: [^\ue000.;]{0,40}?)?,? (?:up |down )?(?:from|compared with|compared to|against)"
            r" (?:the )?{Q:from}"
        ),
        r"\bfrom {P:from}(?: [^\ue000.;]{0,40}?)? to {P:to}",
        r"\bto {P:to}(?: [^\ue000.;]{0,40}?)?,? (?:up |down )?from {P:from}",
        r"{Q:to}(?: [^\ue000.;]{0,40}?)?,? (?:up|down) (?:by )?(?:{ANY}(?: \w+)? )?from {Q:from}",
    ),
    risen=(
        "rose",
        "risen",
        "rise",
        "rises",
        "rising",
        "grew",
        "grown",
        "grow",
        "grows",
        "growth",
        "increase",
        "increased",
        "increases",
        "climbed",
        "climb",
        "up",
        "jumped",
        "jump",
        "surged",
        "gain",
        "gained",
        "raised",
        "went up",
        "more",
        "swelled",
        "expanded",
    ),
    fallen=(
        "fell",
        "fallen",
        "fall",
        "falls",
        "falling",
        "dropped",
        "drop",
        "declined",
        "decline",
        "decrease",
        "decreased",
        "down",
        "cut",
        "shrank",
        "sank",
        "loss",
        "lost",
        "reduced",
        "reduction",
        "slipped",
        "slid",
        "fewer",
        "less",
        "lower",
        "lowered",
        "plunged",
    ),
    step_leads=(
        r"(?:\bby|\b(?:rise|increase|growth|jump|gain|drop|fall|decline|decrease|loss|cut|reduction|plus|minus"
        r"|difference|climb|surge"
        r"|rose|risen|grew|grown|fell|fallen|climbed|jumped|dropped|declined|increased|decreased|shrank|sank"
        r"|surged|up|down|gained|lost)"
        r"(?: of)?|,) (?:exactly |almost |a further |a |an )?\Z"
    ),
    share_of_other=r" of (?!the (?:total|year))",
    portion_shapes=(
        (
            r"{P:share}(?:,)? of (?:the |its |their |all |those |these |all the )?(?:\w+ )?{Q:whole}(?:"
            r" [^\ue000.;]{0,40}?)?(?:,| \(| -) ?(?:or |that is |i\.e\. |some |about |equal to |equivalent to "
            r"|which is |which means |exactly )?{Q:part}"
        ),
        (
            r"{Q:part}(?: \w+)? (?:of|out of) (?:the |its |their |all |a total of |those |these )?(?:\w+"
            r" )?{Q:whole}(?: [^\ue000.;]{0,40}?)?(?:,| \(| -) ?(?:or |that is |i\.e\. |some |about |equal to "
            r"|exactly |a share of |a turnout of |a rate of |which is |equivalent to |just )?{P:share}"
        ),
        r"{Q:part} \({P:share}\) of (?:the |its |their |all )?{Q:whole}",
        r"{Q:part}(?: \w+){0,2},? or {P:share},? of (?:the |its |their |all )?{Q:whole}",
        r"{P:share} \({Q:part}\) of (?:the |its |their |all )?{Q:whole}",
        r"{P:share},? or {Q:part},? of (?:the |its |their |all )?{Q:whole}",
        (
            r"\b[Oo]f (?:the |its |their |all |those )?{Q:whole}(?: [^\ue000.;]{0,40}?)?, {Q:part}(?:"
            r" [^\ue000.;,]{0,20}?)?,? (?:\(|or |that is ){P:share}"
        ),
        (
            r"\b[Oo]f (?:the |its |their |all |those )?{Q:whole}(?: [^\ue000.;]{0,40}?)?, {P:share}(?:"
            r" [^\ue000.;,]{0,20}?)?,? (?:\(|or |that is ){Q:part}"
        ),
    ),
    doubting=(
        "forged",
        "forger*",
        "wrong*",
        "erroneous*",
        "mistake*",
        "error",
        "errors",
        "incorrect*",
        "false",
        "falsely",
        "misprint",
        "in fact",
        "inconsistent",
        "contradict*",
        "cannot be right",
        "did not add up",
        "does not add up",
        "slip",
        "typo",
        "misdated",
        "corrected",
        "correction",
        "Julian",
        "miscounted",
        "double-count*",
        "counted twice",
        "more than once",
        "multiple answers",
    ),
    first_counts=(
        (
            r"\b(?:has|had|have|with|of|carried|comprised|contains?|contained|holds?) (?:exactly |only |just"
            r" )?{Q:count} (?P<noun>(?:[a-z]+ )?[a-z]+)\b"
        ),
    ),
    second_counts=(r"\b(?:[Aa]ll|[Tt]hese|[Tt]hose|[Ee]ach of the|[Tt]he) {Q:count} (?P<noun>(?:[a-z]+ )?[a-z]+)\b",),
)
