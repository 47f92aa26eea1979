"""How English texts tell figures and dates that hang together."""

from csto_check.languages.check_tables import CheckTables

_GAP = r"[^\ue000.;]{0,60}?"  # some words without a mark
_BEGAN = (
    r"\b(?:began|begun|begins|starts|started|starting|opened|opens|commenced|broke out|kicked off|set out|took office"
    r"|took power|came to power|was elected|were elected|start|open|begin)"
)
_ENDED = (
    r"\b(?:ended|ends|will end|finished|finishes|closed|closes|stopped|was over|concluded|left office|wrapped up"
    r"|was overthrown|was ousted|stepped down|fell|finish|close|end)"
)
_LASTS = (
    r"(?:lasted|lasts|lasting|will last|took|takes|ran for|runs for|running for|went on for|goes on for|continued for"
    r"|dragged on for|spent|stretched over|spanned|spans|over|for)"
)
_SLOT = r"(?:on |in |by |at |since |of )?(?:the )?"

_ACROSS = r"(?: (?:[^\ue000.;]|\ue000[a-z]\d+\ue001){0,60}?)??"  # some words, and marks among them
_CHANGES = (
    r"rise|increase|growth|jump|gain|drop|fall|decline|decrease|loss|cut|reduction|climb|surge|leap|hike|slump"
    r"|plunge|dip|saving|difference|improvement"
)

_COURSE_BEGAN = (
    r"\b(?:began|begins?|begun|beginning|starts?|started|starting|opens?|opened|opening|commenced|broke out|kicked off"
    r"|kicks? off|set out|sets? off|set sail|took office|takes? office|took power|came to power|took over|takes over"
    r"|was elected|took effect|takes? effect|came into force|comes? into force|entered into force|introduced|imposed"
    r"|launched|founded|built|(?:was|were) taken|set up|established|walked out|went on strike|downed tools|took off"
    r"|left|departed|were called"
    r"|was called|alarm|detained|arrested|jailed|imprisoned|kidnapped|abducted|taken hostage|moved in|joined|closed to"
    r"|shut to|went out|appointed|installed|was closed|were closed|was imposed|disappeared|went missing)\b"
)
_COURSE_ENDED = (
    r"\b(?:(?:lasted|continued|ran|went on)(?= (?:until )?\ue000[dt])|ended|ends?|ending|finish(?:ed|es|ing)?"
    r"|close[ds]?(?! to)|closing|stopped|was over|were over|is over"
    r"|conclude[ds]?"
    r"|left office|leaves? office|wrapped up|overthrown|ousted|step(?:s|ped|ping)? down|expire[ds]?|lifted|expiring"
    r"|reopen(?:s|ed|ing)?|resume[ds]?|returned|landed|lands|arrived|arrives|reached|under control|put out|extinguished"
    r"|restored|came back|freed|released|dissolved|demolished|abolished|scrapped|retire[ds]?|resign(?:s|ed)?|adjourned"
    r"|through in|inaugurated|completed|went through|run out|runs out|ran out|found|rescued|called off|back on)\b"
)
_COURSE_LASTS = (
    r"lasted|lasts|lasting|will last|took|takes|taking|ran for|runs for|will run for|running for|went on for|goes"
    r" on for"
    r"|continued for|dragged on for|spent|stretched over|spanned|spans|on view for|on show for|in force for|in"
    r" office for"
    r"|closed for|open for|in custody for|in captivity for|under way for|running for|in place for"
)
_ADVERBS = r"(?:a total of |exactly |in all |just |only |almost |nearly |about |some |more than |no less than )?"

_OF = r"(?:of|out of)(?: (?!whom |which |them |from |to |by |rose |fell )[\w'-]+){0,4}?"
_H = r"(?:an? |the |about |around |just |some |over |under |nearly |almost |only |its |their |a total of |record )*"
_SOME = r"[^\ue000.;]{0,80}?"
_CLOSE_BY = r"(?:(?! and | but | before | und | aber |,)[^\ue000.;]){0,60}?"  # some words of one clause

CHECKS = CheckTables(
    breaks=r"[;|]|\b(?:while|whereas|but|although|though|when|and the|and its|and their|as the|which|who)\b",
    length_breaks=(
        r"[;,:|]|\b(?:and|or|while|but|that|which|who|where|when|later|after|before)\b(?! (?:ran|runs|went|will"
        r" run|it ran|lasted))"
    ),
    near_hedges=(
        "just over",
        "a little over",
        "slightly over",
        "slightly more than",
        "just under",
        "a little under",
        "slightly less than",
        "a little more than",
        "little more than",
        "just above",
        "just below",
        "well over",
        "just short of",
        "nearly",
        "almost",
        "close to",
    ),
    percent_points=("points", "point", "percentage points", "percentage point", "pp"),
    weekday_shapes=(
        r"{D:date},? (?:which |that )?(?:was|is|fell on|falls on|will be|will fall on) an? (?P<weekday>\w+day)\b",
        r"{D:date} \((?:an? )?(?P<weekday>\w+day)\)",
        r"{D:date}(?:,| -) (?:it was |also |again )?an? (?P<weekday>\w+day)\b",
        r"\b[Aa] {D:weekday}(?:,| -| \() ?{D:date}",
        r"\b(?:[Ii]ts|[Tt]he|[Aa]|[Tt]heir|[Hh]is|[Hh]er|[Tt]his|'s) {D:weekday} [a-z]\w+(?: [a-z]\w+)? (?:on|of)"
        r" {D:date}",
        r"(?P<weekday>\w+day),? {D:date}",
        r"{D:weekday},? \(?{D:date}",
    ),
    that_weekday_shapes=(r"^(?:On )?[Tt]hat {D:weekday}",),
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
        r"\bafter {L:length}(?=[,.;]|\Z)",
        rf"{_ENDED} after {{L:length}}",
    ),
    those_shapes=(
        r"\b(?:[Ii]n|[Dd]uring|[Oo]ver) (?:his|her|their|its) {L:length}(?= (?:in (?:office|power)|as|at the helm)\b)",
        r"\b[Ii]n {L:length} of (?:fighting|war|conflict|rule|occupation|siege|captivity|bloodshed|violence)\b",
        r"\b(?:[Tt]hose|[Tt]hese|[Ii]n the|[Tt]he) {L:length}(?! (?:later|before|after|earlier|ago|since"
        r"|until|to))",
    ),
    length_shapes=(
        r"{D:range}, an? {L:length}(?= (?:break|closure|run|pause|strike|visit|tour|shutdown|lockdown|trip|stay"
        r"|recess)\b)",
        r"{L:length}(?: long)?(?:,| \(| -|:)? ?(?:running |lasting |and |it ran )?{D:range}",
        r"{L:length}(?: (?!and |or |later|before|after|earlier|ago|that |which |who )[\w-]+){1,6}, (?:in force "
        r"|held |running |open |served )?{D:range}",
        r"{D:range}(?: (?!and |or |that |which |who )[\w-]+){0,6}, {L:length}(?= (?:in|during|of) )(?! in [A-Z]\w+"
        r" and )",
        r"{L:length}(?:,| \(| -|:)? ?(?:running |lasting )?from {D:start},? (?:to|until) {D:end}",
        (
            r"{D:range}(?:,| \(| -|:)? ?(?:for |or |i\.e\. |that is |that is to say |a period of |a total of |a"
            r" span of |altogether )?{L:length}"
            r"(?! (?:of (?:which|it|them|whom)|with|as|in [A-Z]\w+ and|more|less|longer|shorter|after|before|later"
            r"|earlier|than|ago)\b)"
        ),
        r"{D:range}, (?:giving|offering|making|meaning|which (?:gives|gave|means|meant))(?: (?!every"
        r"|each)[\w'-]+){0,4}?"
        r" {L:length}(?! (?:after|before|later|earlier|ago|in|to|for|with|without|off|free|of [\w-]+ and)\b)",
        r"(?<!after ){L:length} (?!pass|permit|subscription|average|incidence|forecast|trend|mean|high|low|deadline"
        r"|week|visa|ticket"
        r"|rule|limit|later|after|before"
        r"|earlier|ago)(?:\w[\w-]* ){1,4}?(?:(?:ran|runs|will run|lasted|lasts|took place|takes place|went on"
        r"|was held|is held"
        r"|stretched|continued|was open|is open|was closed|is closed|was on show),? )?{D:range}",
    ),
    begun_words=_COURSE_BEGAN,
    ended_words=_COURSE_ENDED,
    spoken_shapes=(
        rf"\b(?:{_COURSE_LASTS}) {_ADVERBS}{{L:length}}",
        r"\b[Aa]fter (?:just |only |nearly |almost |exactly |more than )?{L:length}"
        rf"(?=[,.;:]|\Z| (?:at|in|on|without|{_COURSE_ENDED})\b"
        r"| of (?:\w+ )?(?:fighting|war|construction|building|work|play|closure|repairs|renovation|service|captivity"
        r"|detention|competition|filming|shooting|hearings|testimony|voyage|strike|occupation|rule|operation|use)\b)",
        r"{L:length} later(?=[,.;:]|\Z)",
        r"\bfor (?:a total of |exactly |just |only |almost |nearly )?{L:length}(?=[,.;:]|\Z| (?:while|because)\b)",
        r"\b(?:strike|truce|ceasefire|closure|run|siege|search|trial|blockade|war|tour|voyage|occupation|sit-in"
        r"|walkout|outage|stay|term|period|break|ban|lockdown|total) of (?:just |exactly |only )?{L:length}",
        r"\b(?:,|-|\() ?(?:a total of )?{L:length}(?= in all\b| altogether\b| in total\b|[.)]|\Z)",
    ),
    apart_length_shapes=(
        r"^(?:They|He|She|The [\w-]+)\b[^\ue000.;]{0,40}\bspent {L:length} (?:in|at|on|under)\b",
        rf"\b(?:took|takes|lasted|lasts|will last|has lasted|had lasted|will take|ran for|runs for"
        rf"|went on for|goes on for|continued for|dragged on for) (?:them |it |her |him |us )?{_ADVERBS}{{L:length}}",
        r"^(?:It|They|He|She|Traffic|Drivers|Passengers|Residents)\b[^\ue000.;]{0,60}\bfor"
        r" (?:a total of |exactly |just |only |almost |nearly )?{L:length}(?=[.;:]|,? in all|\Z)",
        r"^(?:That|This) (?:is|was|makes|made|means|meant|gives|gave)\b[^\ue000.;]{0,30}{L:length}",
        r"^(?:In all|In total|Altogether|All in all),?[^\ue000.;]{0,60}{L:length}",
        r"\b(?:[Tt]hose|[Tt]hese|[Dd]uring the|[Oo]ver the|[Ii]n the) {L:length}(?=[,.;:]|\Z)",
        r"^After {L:length}(?=,| of)",
    ),
    length_traits=r"-(?:day|night|week|month|year|hour|minute)(?:-long)?\Z",
    definite=r"(?i:\b(?:the|that|this|its|their|his|her))(?: \w+)? \Z",
    other_length=(
        r"^ (?:longer|shorter|of (?:it|which|them)|to (?!the |complete|build|finish|construct|cross|reach|put"
        r" )[a-z]+|deal|lease|plan|programme|program"
        r"|career|marriage|partnership|relationship|wait|search"
        r"|investigation|probe|feud|late|early|behind schedule|ahead of|overtime|break|free|of (?:extra|stoppage"
        r"|added) time|for"
        r" lunch|off|delay"
        r"|earlier|ago|before|after|old|prison|jail|sentence|term|contract|deadline|visa|average|high|low"
        r"|record|of (?:talks|negotiations|debate|delay|delays|planning|preparation|preparations|mediation"
        r"|wrangling|dispute|protests)|in (?:prison|jail)|notice|warranty|history|veteran|boy|girl|mission)\b"
    ),
    other_leads=r"(?:,|\band) the [\w-]+ for \Z|\b(?:jailed|sentenced|imprisoned|banned|suspended|elected|appointed"
    r"|hired|supposed|due|meant)\b"
    r"(?:[^\ue000.;]|\ue000[a-z]\d+\ue001){0,30} for \Z"
    r"|\band (?:then )?spent \Z|^[A-Z]\w+ing\b[^\ue000.;]{0,60}\Z|\b(?:[Rr]econstruction|[Rr]ebuilding"
    r"|[Rr]ecovery)\b[^\ue000.;]{0,60}\Z"
    r"|\b(?:every|each|within|per|in|first|last|next|another|past|previous|further|under|every other) \Z"
    r"|\b(?:after|before|while|when|once|as) \w[^\ue000.;]{0,80} for \Z"
    r"|\b(?:[Tt]alks|[Nn]egotiations|[Dd]eliberations|[Dd]ebates?|[Pp]reparations|[Rr]ehearsals|[Ii]nvestigations?"
    r"|[Rr]epairs|[Cc]lean-?up|[Tt]ruce|[Cc]easefire|[Hh]earing|[Mm]eeting|[Ii]nterview|[Ff]ilming|[Mm]ediation"
    r"|[Ii]nterrogation|[Rr]escue|[Ss]earch|[Jj]ourney|[Dd]rive|[Ss]peech)\b[^\ue000.;]{0,60}\Z",
    joins_lengths=r" and ",
    clock_shapes=(
        r"\b[Ff]rom (?:about |around )?{T:start}[^\ue000.;]{0,40}? (?:to|until|till) [^\ue000.;]{0,40}?{T:end}",
        r"\b[Bb]etween (?:about |around )?{T:start} and (?:about |around )?{T:end}",
        r"\b(?:began|started|opened|took off|left|set off|went out|closed) at {T:start}[^\ue000.;]{0,60}? (?:ended"
        r"|finished|closed|landed|arrived|reopened"
        r"|came back|was over) [^\ue000.;]{0,20}?at {T:end}",
        r"\b(?:[Ff]rom|[Bb]etween) (?:about )?{T:both}",
    ),
    each_leads=r"\b(?:every|each|within|after|per|in|with|including|least|first|last) \Z",
    local_time=r"\b(?:local time|GMT|UTC|CET|EST|BST|time zone)\b",
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
    order_shapes=(
        rf"\b[Bb]orn {_SLOT}{_GAP}{{D:earlier}}{_GAP}\bdied {_GAP}{{D:later}}",
        rf"\b(?:opened|[Oo]pening|inaugurated|founded|built|(?:was|were) taken|set up|established|created|launched"
        rf"|built|completed"
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
        r"{D:date},? (?:exactly |just |only )?{O:offset}",
        r"{O:offset}(?: [a-z][\w'-]+){1,3}?, (?:on |in )?{D:date}",
        r"{L:length} (?P<later>later|afterwards|after that|on),? (?:on |in )?{D:date}",
        r"{L:length} (?P<earlier>earlier|before that|previously),? (?:on |in )?{D:date}",
    ),
    beside_shapes=(
        rf"{{D:date}}{_GAP}, (?:exactly |just |only )?{{L:length}}"
        rf" (?P<after>after)\b{_GAP}{{N}}{_CLOSE_BY}{{D:anchor}}",
        rf"\b(?:founded|opened|established|set up|launched|built)[^\ue000.;,]{{0,40}} (?:in|on) {{D:anchor}}{_GAP}"
        rf"\b(?:celebrat|mark)\w+ (?P<after>its|their|the) {{L:length}} (?:anniversary|jubilee){_GAP} (?:in|on)"
        rf" {{D:date}}",
        rf"{{D:date}}{_GAP}, (?:exactly |just |only )?{{L:length}} (?P<after>after)\b{_CLOSE_BY}{{D:anchor}}",
        rf"{{D:date}}{_GAP}, (?:exactly |just |only )?{{L:length}} (?P<before>before)\b{_CLOSE_BY}{{D:anchor}}",
        rf"(?:[Oo]n |[Ii]n ){{D:date}},? {{L:length}} (?P<after>after)\b{_CLOSE_BY}{{D:anchor}}",
        rf"(?:[Oo]n |[Ii]n ){{D:date}},? {{L:length}} (?P<before>before)\b{_CLOSE_BY}{{D:anchor}}",
        rf"{{L:length}} (?P<after>after)\b{_CLOSE_BY}{{D:anchor}},? (?:on |in ){{D:date}}",
        rf"{{L:length}} (?P<before>before)\b{_CLOSE_BY}{{D:anchor}},? (?:on |in ){{D:date}}",
    ),
    later_time_shapes=(
        r"{L:length} (?:later|afterwards|after that),? (?:at |just before |shortly after )?{T:time}",
        r"{T:time},? {L:length} later\b",
    ),
    later_words=("later", "after", "afterwards", "on", "next", "following"),
    earlier_words=("earlier", "before", "previously", "previous"),
    single_units=("day", "week", "month", "year", "decade", "fortnight"),
    present_ages=(
        r"[^\W\d_](?:, \(?| \(){A:age}(?=[,)])",
        r"\b(?:[Tt]he|[Aa]n?|[A-Z]\w+'s|now|[Ss]he|[Hh]e) {A:age}(?! (?:when|at the time|in \d))",
        r"\b(?:who|and|she|he) (?:is |now )*{A:age}(?! (?:when|at the time))",
        r"^(?:The |An? )?{A:age}(?! (?:when|at the time))",
        r"\b(?:[Nn]ow|[Tt]oday|[Tt]urns|[Tt]urned|[Aa]ged?) {A:age}(?! when)",
        r"{A:age}(?=,? (?:who|and) )",
        r"{N:age} birthday",
        r"\b(?:is|turns|turned|now) (?:now |just |only )?{Q:age}(?=[,.;:]| today| (?:this|last|next|on|in)\b| and"
        r" (?:an? |the |has |lives |still |comes )|\Z)",
        r"\b(?:would have|would now have) (?:turned|been|celebrated|reached) {Q:age}(?=[,.;:]| (?:this|on|in|today)\b)",
        r"\b(?:would have|would now have) (?:turned|been|celebrated|reached) {A:age}",
        r"^Now {Q:age},",
        r"[^\W\d_], now {Q:age}(?=[,.])",
    ),
    past_ages=(
        r"\b(?:died|dies|dead|killed|death|passed away|was|at the time|then|had turned"
        r"|first)\b[^\ue000.;]{0,50}?{A:age}",
        r"\b(?:[Aa]t|[Aa]t the|[Aa]t an) {A:age}",
        r"\b(?:[Aa]t|[Aa]t just|[Aa]t only|to be|to|was|was just|was only|were|had been) {Q:age}(?=[,.;:)]|"
        r" (?:when|and|on|in|at the time)\b)",
        r"{A:age} (?:when|at the time|years? ago)",
        r"{A:age} (?:in|on) {D}",
        r"\bwhen (?:she |he )?(?:was )?(?:just |only )?{A:age}",
        r"\b(?:lived|reached|living)\b[^\ue000.;]{0,20}?{A:age}",
    ),
    birth_shapes=(
        r"\b[Bb]orn,? (?:(?!and |but )[A-Za-z]+ ){0,3}?{D:birth}",
        r"\b[Bb]orn (?:[A-Za-z]+ ){0,2}?in [A-Z]\w+(?:,? (?:in|on))? {D:birth}",
        r"\b(?:[Bb]irthdate|(?:[Dd]ate|[Yy]ear) of birth)[^\ue000.;]{0,20}?{D:birth}",
        r"\(b(?:orn|\.) {D:birth}",
        r"\b(?:came into the world|saw the light of day) (?:on |in ){D:birth}",
    ),
    age_breaks=r"[;|]|\b(?:and|before|after|until|but|while|since)\b",
    past_in_age=r"\b(?:was|were|joined|left|started|then|when)\b|\b[Aa]t (?:the age of )?\d",
    same_aged=(r"^(?:The|At) {A}",),
    same_person=("He", "She", "His", "Her", "Born", "They", "At", "Now", "Then", "In", "On"),
    life_shapes=(rf"\({{D:life}}\){_GAP}(?:died|dead|aged|age|lived){_GAP}{{A:age}}",),
    other_person=(
        r"\b(?i:his|her|their|whose|\w's|the|an?|older|younger|elder) (?:[\w-]+ )?(?:brother|sister|sons?|daughters?"
        r"|mother|father|wife|husband|widow|widower|parents|partner|predecessor|successor|grandfather|grandmother"
        r"|uncle|aunt|cousin|nephew|niece|child|children|grandson|granddaughter|stepson|stepdaughter|twins?"
        r"|boyfriend|girlfriend)\b(?! of (?:\w+[ ,]|an? ))"
        r"|(?<!\b[Aa]s )\b[Aa]n? \Z|\b(?:by|with|to|against|beat|for|of) [A-Z][\w' -]{1,30}, (?:who was )?born (?:in"
        r"|on) \Z"
        r"|\b(?i:the|an?) (?:[\w-]+ )?(?:driver|suspect|gunman|attacker|assailant|victim|passenger)\b"
        r"|\b(?i:his|her|their|whose|\w's) (?:[\w-]+ )?(?:colleague|rival|team-?mate|deputy|coach|opponent"
        r"|co-founder|assistant|accomplice|lawyer|friend)\b"
    ),
    just_died=r"\b(?:has|have) (?:\w+ )?(?:died|passed away)\b|\bis dead\b",
    to_come=r"\bwill\b|\bis to\b|\bsteps? down\b",
    would_be=r"\bwould have (?:turned|been|celebrated|reached)\b",
    age_ties=r"^,? and (?:she |he )?(?:had )?(?:died|passed away)\b",
    whole_shapes=(
        (
            r"(?:^|[,:;(-] )[\"']?[Oo]f (?:the |its |their |those |these |all |all the |a total of |some |our |his"
            r" |her )?{Q:whole}"
        ),
        r"(?:^|[,:;(-] )[\"']?[Oo]f (?:the|its|their|those|these|all|all the|our|his|her)(?: [\w'-]+){1,2} {Q:whole}",
        r"(?:^|[,:;(-] )[\"']?[Oo]f {Q:whole}",
        r"{Q:whole}[^\ue000.;:]{0,60}?[,(:-] ?(?:of whom|of which|of them|of these)\b",
        (
            r"{Q:whole}[^\ue000.;:]{0,60}?[,(:-] ?(?P<open>including|among them|among whom|among those|{Q} of"
            r" (?:them|whom|which)\b)"
        ),
    ),
    list_shapes=(
        (
            r"(?:[Tt]he|'s|s'|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Aa]ll|[Tt]hese|[Tt]hose) {Q:whole}(?:"
            r" [\w'-]+){1,3},? (?:- |\()?{Q:list}"
        ),
        r"{Q:whole}(?: (?!on |in |at |for |by |with |from |to |of |under )[\w'-]+){1,3}, {Q:list}(?= (?:for"
        r"|with|by|from|in|at|on|under|to"
        r"|of|against|as|\w+ed (?:with|by|for|in|at|to)|held by) )",
        r"{Q:whole}(?: [\w'-]+){1,6},? (?:namely|that is|i\.e\.|made up of|consisting of|comprising):? {Q:list}",
        r"{Q:whole}(?: [\w'-]+){0,6}:(?: [\w'-]+){0,3}? {Q:list}",
        r"{Q:whole}(?: [\w'-]+){1,6} - {Q:list}",
        r"{Q:whole}, {Q:list} (?:[\w'-]+ ){1,3}and {Q} [\w'-]+,",
        r"{Q:whole} [\w'-]+, {Q:list}(?= \w+ing [\w'-]+, {Q})",
        r"{Q:whole}(?: [\w'-]+){1,5} \({Q:list}",
        r"{Q:whole}[^\ue000.;]{0,50}? (?:consists? of|consisted of|is made up of|are made up of|was made up of|will"
        r" be made up of|will consist of|would consist of"
        r"|were made up of|comprises?"
        r"|comprised|breaks down into|is split into|was split into|is divided into|was divided into)(?:"
        r" [\w'-]+){0,2}? {Q:list}",
    ),
    no_sharing=(
        "including",
        "among",
        "among them",
        "at least",
        "more than",
        "such as",
        "also",
        "as well as",
        "most",
        "won",
    ),
    list_starts=r"(?:[,:(]|[- ]-|\bwith|\bof which|\bof whom|\bnamely)(?: (?:the|about|some|just|only|another"
    r"|nearly))* ?\Z",
    list_joins=r",(?: (?:the|about|some|just|only|another|a further|nearly|[A-Z]\w+|to|for|in|on|from|\w+ed))* \Z",
    list_ends=(
        r"(?:\band|\bplus|, (?:the other|the remaining|the rest|while))(?: (?:the|about|some|just|only|another|a"
        r" further"
        r"|remaining|other|nearly|\w+ed|\w+ing|drew|lost|won))* \Z|, the [a-z]+ the remaining \Z"
    ),
    group_leads=r"\b(?:[Aa]mong|[Ii]n the (?:north|south|east|west|city|cities|country|countryside|capital))\b",
    undecided=r"[^\ue000.;]{0,20}\b(?:undecided|unsure|no opinion|not know|no answer|abstain|not decided|refused"
    r"|not say)",
    total_leads=(
        r"(?:\b[Aa]ll(?: the)?|\b(?:[Aa]ltogether|[Ii]n all|[Ii]n total|[Oo]verall)\b,?[^\ue000.;]{0,40}|[Tt]hat"
        r" makes(?: a total of)?"
        r"|[Tt]otal:?|[Ss]um:|a total of|[Tt]he total (?:is|was|comes to|came to)|[Tt]ogether[^\ue000.;]{0,40}) \Z"
    ),
    all_nouns=("people", "persons", "victims", "dead", "injured", "casualties", "passengers", "members", "occupants"),
    wide_nouns=(
        "people",
        "persons",
        "members",
        "passengers",
        "victims",
        "employees",
        "workers",
        "staff",
        "visitors",
        "vessels",
        "ships",
        "vehicles",
        "aircraft",
        "animals",
        "students",
        "pupils",
        "patients",
        "residents",
        "delegates",
        "medals",
        "seats",
        "arrests",
        "cases",
        "crew",
        "inhabitants",
        "participants",
        "candidates",
        "prisoners",
        "suspects",
        "applicants",
        "volunteers",
        "tickets",
        "homes",
        "buildings",
        "flats",
        "injured",
        "dead",
        "casualties",
        "soldiers",
        "deputies",
        "players",
        "jurors",
        "officers",
        "hostages",
        "migrants",
        "refugees",
        "guests",
        "teachers",
        "votes",
    ),
    bare_follows=(
        r" (?:paid|recorded|reported|earned|sold|made|spent|counted|registered|raised|go|went|came|come|were|was"
        r"|are|is|died|live|work|voted|reached|belong|fell|in|on|for|from|by|to|at|with"
        r"|against|slightly|seriously|abroad|under|aged|of (?:them|whom|which))\b"
    ),
    sum_shapes=(
        r"(?<!with )(?<!worth )(?:a total of|in all|altogether|together|for a total of|making|bringing the"
        r" total to|a combined|in total"
        r"|that makes|which makes|makes|you get|adds? up to|added up to|sums? to|totalling|[Tt]otal:) (?:of"
        r" )?{Q:whole}",
        r"bringing the (?:combined|joint) (?:[\w'-]+ ){1,3}?to {Q:whole}",
        r", (?:with )?all {Q:whole} (?:members|deputies|lawmakers|councillors|senators|delegates|judges)(?: were|"
        r" being)?"
        r" (?:present|taking part|voting|in attendance)\b",
        r"[,;:(-] {Q:whole}(?: \w[\w'-]*){0,3} (?:in all|in total|altogether|overall|together|all told)\b",
    ),
    part_shapes=(
        r"{Q:part}(?: [\w'-]+)? of (?:the|its|their|all|a|these|those|our|his|her)(?: (?!are |were |is |was |under "
        r"|over |aged |in |on |than |more |who )[\w'-]+){0,3}? {Q:whole}",
        r"{Q:part}(?: [\w'-]+)? out of (?:[\w'-]+ ){0,2}?{Q:whole}",
    ),
    divided=r"(?: [\w'-]+)? (?:of|out of)(?: (?:the|its|their|all|these|those|our|his|her))?(?: [\w'-]+){0,2} ",
    back_shapes=(
        r"^{Q}(?P<several>)(?: \w+)? (?:came from|come from|will come from|went to|will go to|are to come from|were"
        r" assigned to)\b",
        r"^(?:Of|Among) (?:these|those|them|whom)\b",
        r"^{Q} of (?P<open>them|these|those)\b",
        r"^{Q} of (?P<open>its|their) (?:residents|inhabitants|people|citizens|members|employees|workers|staff"
        r"|pupils|students)\b",
        r"^(?P<open>They|These) included? {Q}",
    ),
    part_units=(
        "km",
        "km/h",
        "m",
        "cm",
        "mm",
        "ha",
        "kg",
        "t",
        "centimetres",
        "centimeters",
        "kilograms",
        "kilogrammes",
        "kilos",
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
    last_leads=r"\b(?:and|or|plus) (?:the |only |just |some |about |another |a further |the other |the remaining )?\Z",
    part_leads=(
        r"(?:(?:^|[,:;(-]|\b(?:and|or|while|were|was|are|included|comprised|plus|as well as|of whom|of which"
        r"|of them|of these|including"
        r"|among them|namely|consists? of|consisted of|made up of|comprises?|another|a further|the other|the"
        r" remaining|the rest|some"
        r"|that|only|just|about|on board|aboard))"
        r" ?(?:the |only |just |some |about |another |other |remaining |further )*|^(?:Of|Among) (?:these"
        r"|those|them),?(?: [\w'-]+){0,3} )\Z"
    ),
    no_part=r" (?:of (?:them|whom|which|these|those)|(?:\w+ )?(?:more|fewer|less)\b|years?|months?|weeks?|days?"
    r"|hours?|minutes?|per|each)\b",
    rest_leads=r"\b(?:[Tt]he other|[Tt]he rest, |[Tt]he remaining|the other|the remaining|the rest|the"
    r" rest,) \Z",
    traits=(
        ("wom", "men", "man", "girl", "boy", "female", "male"),
        (
            "child",
            "adult",
            "minor",
            "teen",
            "pensioner",
            "toddler",
            "elderly",
            "pupil",
            "student",
            "retiree",
            "infant",
            "aged",
            "under",
            "older",
            "younger",
        ),
        ("foreign", "national", "citizen", "tourist", "resident", "local", "migrant", "immigrant", "abroad"),
        (
            "armed",
            "masked",
            "vaccinated",
            "pregnant",
            "serious",
            "critical",
            "slight",
            "light",
            "new",
            "disabled",
        ),
    ),
    placed=r"(?:(?:were|are|came|come|live|lived) )?(?:in|at|from|on) ",
    overlapping=("both", "multiple", "more than one", "at the same time", "at once", "as well"),
    states=(("have", "had", "has", "need", "needed", "own"), ("are", "were", "is", "was")),
    part_preps=(
        "from",
        "in",
        "at",
        "by",
        "for",
        "of",
        "to",
        "with",
        "on",
        "under",
        "against",
        "over",
        "aged",
        "without",
        "between",
        "because",
        "as",
        "through",
    ),
    part_copulas=(
        "were",
        "was",
        "are",
        "is",
        "have",
        "had",
        "has",
        "went",
        "go",
        "came",
        "come",
        "voted",
        "opted",
        "chose",
        "belong",
        "belonged",
        "remain",
        "remained",
    ),
    complements=(
        (("wom", "female"), ("men", "man", "male")),
        (("girl",), ("boy",)),
        (("soldier",), ("civilian",)),
        (("child", "minor"), ("adult",)),
        (("slight", "lightly", "minor"), ("serious", "severe", "critical")),
        (("abroad", "foreign", "export", "overseas"), ("domestic", "home", "national")),
        (("passenger",), ("crew",)),
        (("survive",), ("die", "dead", "kill")),
    ),
    step_shapes=(
        rf"\b[Ff]rom (?:an? |the |about |around |just |some |over |under |nearly |almost )*{{Q:from}}{_ACROSS} to"
        rf" (?:an? |the |about |around |just |some |over"
        rf" |nearly |almost |now )*{{Q:to}}",
        rf"\bto (?:an? |the |about |around |just |some |over |nearly |almost )*{{Q:to}}{_ACROSS},? (?:up |down"
        rf" )?(?:from|compared with|compared to"
        rf"|against) (?:the |an? |about )?{{Q:from}}",
        rf"\b[Ff]rom (?:about |just |over )*{{P:from}}{_ACROSS} to (?:about |just |over )*{{P:to}}",
        rf"\b[Ff]rom (?:about |just |over )*{{Q:from}}{_ACROSS} to (?:about |just |over )*{{P:to}}",
        rf"\bto {{P:to}}{_ACROSS},? (?:up |down )?from {{P:from}}",
        rf"\b[Ff]rom {{L:from}}{_ACROSS} to {{L:to}}",
        rf"\b[Ff]rom {{L:from}}{_ACROSS} to {{Q:to}}",
        rf"\b[Ff]rom {{Q:from}}{_ACROSS} to {{L:to}}",
        rf"{{Q:to}}{_ACROSS},? (?:up|down) (?:by )?(?:{{ANY}}(?: \w+)? )?from {{Q:from}}",
        rf"\b(?:had been|was|were|stood at|had|held|shared|previously|formerly|last year|before|once) (?:about "
        rf"|only |just )*{{Q:from}}{_ACROSS}"
        rf" (?:now|today|currently|down to|up to) (?:it is |there are |they are |has |have |only |just |at )*{{Q:to}}",
        rf"\bto (?:about |just )*{{Q:to}}{_ACROSS},? having (?:\w+ ){{1,3}}{{Q:from}}",
    ),
    turn_shapes=(
        rf"{{Q:to}}{_ACROSS},? (?:instead of|rather than) (?:the |about )?{{Q:from}}",
        rf"\b[Ii]nstead of (?:the |about )?{{Q:from}}{_ACROSS} {{Q:to}}",
        r"\b(?:[Bb]efore|[Pp]reviously|[Ff]ormerly|[Oo]nce|[Ll]ast"
        r" year)\b[^\ue000.;]{0,40}?{Q:from}[^\ue000.]{0,60}?[,;] ?[^\ue000.;]{0,20}?"
        r"\b(?:now|today)\b[^\ue000.;]{0,20}?{Q:to}",
    ),
    hypothetical=("would have", "could have", "without", "if"),
    step_told_shapes=(
        rf"^(?:The|That|This|A|An|\"An?|Those|Such an?) (?:\w+ ){{0,2}}?(?:of (?:about |around |some"
        rf" )?)?{{P:step}}(?= (?:{_CHANGES})\b)",
        rf"^(?:The|That|This|A|An|\"An?|Those|Such an?) (?:\w+ )?(?:{_CHANGES}) (?:of|by) (?:about |around |some "
        rf"|just )?{{P:step}}",
        rf"^(?:The|That|This|A|An|\"An?|Those|Such an?) (?:\w+ ){{0,2}}?{{Q:step}}(?= (?:\w+ ){{0,2}}?(?:lost"
        rf"|gained|added|saved|difference|{_CHANGES})\b)",
        rf"^(?:The|That|This|A|An|\"An?|Such an?) (?:\w+ )?(?:{_CHANGES}) (?:of|by) (?:about |around |some |just"
        rf" )?{{Q:step}}",
    ),
    onto=r" to (?:about |around |just |almost )?\Z",
    step_follows=r"^ (?:[\w-]+ ){0,2}?(?:more|fewer|less|higher|lower|extra|difference|below what|above what|lost"
    r"|reduction|increase)\b",
    hundredths=("cents", "cent", "pence", "p", "c", "centimetres", "centimeters", "cm", "basis points"),
    risen=(
        "went",
        "goes",
        "moved",
        "changed",
        "swung",
        "improved",
        "widened",
        "extended",
        "leapt",
        "soared",
        "rocketed",
        "hiked",
        "lifted",
        "advanced",
        "doubled",
        "boosted",
        "gone",
        "came",
        "comes",
        "tripled",
        "takes",
        "took",
        "lengthened",
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
        "slumped",
        "tumbled",
        "dwindled",
        "eased",
        "dipped",
        "plummeted",
        "halved",
        "narrowed",
        "trimmed",
        "slashed",
        "crashed",
        "shortened",
        "contracted",
        "sunk",
        "shed",
        "shrunk",
        "receded",
        "brought",
        "comes down",
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
        rf"(?:\bby|\b(?:{_CHANGES}) (?:is|was|comes to|came to|amounts to|amounted to)|\b(?:{_CHANGES}|plus|minus"
        rf"|that\"s|that is|rose|risen|grew|grown|fell|fallen|climbed|jumped"
        rf"|dropped|declined|increased|decreased|shrank"
        rf"|sank|surged|up|down|gained|lost|shed|added|adding|saving|took away|an extra)(?: of)?(?: about| around|"
        rf" some| roughly| almost| nearly| exactly| just"
        rf"| a| an| another| a further| no less than)*) \Z"
    ),
    weak_leads=r"(?:,|\(|-) ?\Z",
    factors={"doubled": "2", "tripled": "3", "trebled": "3", "quadrupled": "4", "halved": "0.5", "double": "2"},
    factor_shapes=(
        r"(?<!more than )(?<!almost )(?<!nearly )(?<!about )(?<!roughly )(?<!over )(?<!least )\b(?P<factor>doubled"
        r"|tripled|trebled|quadrupled|halved)\b"
        r"(?! (?:in value|its|their))(?:[^\ue000.;]|{L}|{D}){0,60}? from {Q:from}(?:[^\ue000.;,]|{D}){0,40}? to {Q:to}",
        r"(?<!more than )(?<!almost )(?<!nearly )(?<!about )(?<!roughly )(?<!over )(?<!least )\b(?P<factor>doubled"
        r"|tripled|trebled|quadrupled|halved)"
        r" to {Q:to}(?: [\w-]+)?,? from {Q:from}",
    ),
    share_of_other=r" of (?!the (?:total|year))",
    role_leads=r"\b(?:additional|extra|further) \Z",
    role_follows=r" (?:percentage |basis )?(?:points? )?(?:above|below|under|short of|ahead of|down|up)\b",
    than_then=r" (?:[\w-]+ ){0,2}(?:more|less|fewer|higher|lower) than (?:in |at |on )?(?:the )?(?:[\w-]+ )?\Z",
    other_thing=r"[|]|;(?! (?:at present|currently|until now|previously|so far|today|before|it)\b)|\b(?:and (?:the"
    r"|its|their|expects)|but|while|whereas|although|though)\b",
    same_change=(
        r"{O}|(?:(?:In|On|At|For|As of) )?(?:{D}|{O}),? (?:it|they|there|the figure|the number|the total)\b"
        r"|(?:(?:The|In the|On the|At the) (?:previous|preceding|same)|Compared|Up from|Down from|Until now|So far"
        r"|At present"
        r"|Currently|Today|Now|A (?:year|month|week) (?:earlier|before|ago)|Last (?:year|month|week|time)|It|They"
        r"|That|This|These|Its|Their|Previously|Before|The (?:number|figure|total|rate|price|value|sum|level"
        r"|tally|additional|extra|difference|\w+ (?:difference|increase|reduction)|rise|increase|drop|fall|decline|cut)"
        r"|(?:An?|\"An?) (?:\w+ )?(?:increase|rise|gain|drop|cut|jump|decline))\b"
    ),
    was_leads=(
        rf"\b(?:(?:[Ff]rom|than|against|(?:compared|comparison) (?:with|to)|[Ii]nstead of|[Aa]fter|[Pp]reviously"
        rf"|[Ff]ormerly"
        rf"|[Oo]riginally|[Uu]ntil now|[Ss]o far|[Ee]arlier|(?:below|above|over|under|on) (?:the|its|their)) {_H}"
        rf"|(?:(?<!and )had|having) (?!to )[^\ue000.;,]{{0,40}}?"
        rf"|(?:used to|previous|previously|once)\b[^\ue000.;,]{{0,30}}?"
        rf"|when (?:\w+ ){{1,3}}?(?:was|were|stood at|came to|had|counted|totalled|sold|recorded) {_H}"
        rf"|(?:than|with|against)(?: in| on| at| for)?(?: the [\w-]+)? {{D}}(?:,? (?:when|as)"
        rf" )?[^\ue000.;,]{{0,40}}? {_H})\Z"
        rf"|{{O}}(?:,? (?:when|as) )?[^\ue000.;,]{{0,40}}?\Z"
    ),
    was_follows=(
        r"(?: [\w'-]+){0,3}? (?:(?:in|at|on|for|of) (?:the )?)?(?:{O}|(?:same|previous|preceding|prior|outgoing|last"
        r"|corresponding|year-earlier)\b)"
        r"|(?: [\w'-]+){0,2} (?:a year|the year|a month|previously|before|earlier|at present|until now)\b"
    ),
    current_leads=(
        r"\b(?:[Cc]urrently|[Aa]t present|[Aa]t the moment|[Tt]oday|now|still|the present|the current|its current)"
        r"\b[^\ue000.;]{0,40}?\Z"
    ),
    now_leads=(
        rf"\b(?:to|now|at|reached|reach|reaching|totalled|hold|holds|has|have|is|are|stands at|came to|closed at"
        rf"|closing at|only|[Aa]t) {_H}\Z"
    ),
    past_times=r"\b(?:ago|previous|before|earlier)\b",
    portion_shapes=(
        rf"{{P:share}},? {_OF} {{Q:whole}}{_SOME}(?:,| \(| -) ?(?:or |that is |i\.e\. |equal to |equivalent to "
        rf"|which is |which means |that means )+"
        rf"(?:about |some |exactly |roughly |just |around )*{{Q:part}}",
        rf"{{P:share}},? {_OF} {{Q:whole}}{_SOME}(?:,| \(| -) ?(?:about |some |roughly |around"
        rf" )*{{Q:part}}(?=[,.;)]| in all| in total| of them|\Z)",
        rf"{{Q:part}}(?: [\w'-]+){{0,2}}? {_OF} {{Q:whole}}{_SOME}(?:,| \(| -|:) ?(?:(?!up |down |with |plus "
        rf"|including )[\w'-]+ ){{0,4}}?{{P:share}}"
        rf"(?! (?:of|more|less|fewer|higher|lower|up|down)\b)",
        rf"{{P:share}}[^\ue000.;]{{0,40}}?(?:,|:| \(| -) ?(?:or |that is |namely )?{{Q:part}}(?: [\w'-]+){{0,2}}?"
        rf" (?:out )?{_OF} {{Q:whole}}",
        rf"{{P:share}}: {_OF} {{Q:whole}}{_SOME}, {{Q:part}}",
        rf"{{Q:part}} \({{P:share}}\) {_OF} {{Q:whole}}",
        rf"{{Q:part}}(?: \w+){{0,2}}?,? or {{P:share}},? {_OF} {{Q:whole}}",
        rf"{{P:share}} \({{Q:part}}\) {_OF} {{Q:whole}}",
        rf"{{P:share}},? or {{Q:part}},? {_OF} {{Q:whole}}",
        rf"\b[Oo]f (?:(?!from |to |by |rose |fell )[\w'-]+ ){{0,3}}?{{Q:whole}}{_SOME},? {{Q:part}}{_SOME}(?:,|:|"
        rf" \(| -) ?(?:(?!up |down |with "
        rf"|plus )[\w'-]+ ){{0,4}}?{{P:share}}"
        rf"(?! (?:of|more|less|fewer|higher|lower|up|down)\b)",
        rf"\b[Oo]f (?:(?!from |to |by |rose |fell )[\w'-]+ ){{0,3}}?{{Q:whole}}{_SOME},? {{P:share}}{_SOME}(?:,|:|"
        rf" \(| -) ?(?:or |that is"
        rf" )?(?:about |some )*{{Q:part}}(?=[,.;)]| in all|\Z)",
    ),
    portion_pair_shapes=(
        rf"{{Q:whole}} (?!of )[\w'-]+[^\ue000.;]{{0,60}}\. (?:[^\ue000.;]|{{D}}){{0,40}}{{Q:part}}(?: of (?:them"
        rf"|these))?[^\ue000.;]{{0,40}}, a"
        rf" (?:turnout|share|rate|proportion) of {_H}{{P:share}}(?! (?:of|more|less|higher|lower))",
        rf"{{Q:part}}(?: [\w'-]+){{0,2}} (?:of|out of) (?:the )?{{Q:whole}}(?: [\w'-]+){{1,3}},? or"
        rf" {_H}{{P:share}}(?! (?:of|more|less|higher|lower))",
        rf"{{P:share}},? {_OF} {{Q:whole}}{_SOME}[.;,] (?:(?:In absolute terms|In figures|In numbers|In total),?"
        rf" )?(?:[Tt]hat|[Tt]his|[Ww]hich)"
        rf" (?:is|was|makes|means|would be|amounts to|comes to|corresponds to|equals) {_H}{{Q:part}}",
        r"[Oo]f (?:the|its|their|all)(?: [\w'-]+){0,3} {Q:whole}[^\ue000.;]{0,80}?,? {Q:part}[^\ue000;]{0,80}?\."
        r" (?:[Tt]hat|[Tt]his)"
        r" (?:is|was|makes|means|corresponds to|amounts to|equals|represents)[^\ue000.;]{0,40}? {P:share}(?!"
        r" (?:more|less|fewer|higher|lower))",
        r"\b[Tt]urnout (?:was|stood at|reached|came to)[^\ue000.;]{0,20} {P:share}[.,;] (?:[Oo]f|Out of) (?:the|its"
        r"|some|about)?(?: [\w'-]+){0,3}?"
        r" ?{Q:whole}[^\ue000.;]{0,60}? {Q:part}",
        r"{Q:whole}(?: (?!of )[\w'-]+){1,6}[^\ue000.;]{0,40}\. (?:Of (?:these|them|those),? )?{Q:part}(?: of them|"
        r" of these)?,? (?:or|that is|a"
        r" share of|-|\() ?{P:share}(?! (?:more|less|fewer|higher|lower))",
        r"{P:share} of (?:its|the|their|all)(?: [\w'-]+){0,3} {Q:whole}(?: [\w'-]+){0,4}, {Q:part} (?:in number|in"
        r" all|[a-z]+), ",
        r"{P:share} of (?:its|the|their|all)(?: [\w'-]+){0,3} {Q:whole}(?: [\w'-]+){0,4} (?:-|\() ?{Q:part} ?(?:-|\))",
        r"{Q:part}(?: [\w'-]+){1,3}(?:,| -| \(|: that is) ?(?:or |about |some |that is )?{P:share} of (?:its|the"
        r"|their|all)(?:"
        r" [\w'\"-]+){0,3} {Q:whole}",
        r"{Q:whole}(?: [\w'-]+){1,4} (?:and|but)[^\ue000.;]{0,40} {P:share} of them\. (?:The|These|Those) {Q:part}",
        r"{P:share} of [^\ue000.;]{1,60}(?:,|:| \(| -) ?(?:or )?{Q:part} (?:out )?of (?:the |its )?(?:[\w'-]+"
        r" )?{Q:whole}",
    ),
    portion_back_shapes=(
        rf"^(?:Of (?:them|these|those),? )?{{Q:part}}{_SOME}(?:,| \(| -) ?(?:or |that is |an? )?(?:[\w-]+ (?:rate"
        rf"|share|proportion) of |[\w-]+ of )?"
        rf"{{P:share}}(?! (?:of|more|less|fewer|higher|lower|up|down)\b)",
    ),
    share_told_shapes=(rf"{{P:share}},? {_OF} {{Q:whole}}",),
    that_is_shapes=(
        r"^(?:That is|That was|That makes|That means|This means|That would be|In all,) (?:about |some "
        r"|exactly )?{Q:part}",
    ),
    doubting=(
        "forged",
        "forger*",
        "wrongly",
        "wrong date",
        "wrong weekday",
        "wrong year",
        "wrong number",
        "was wrong",
        "is wrong",
        "be wrong",
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
        "Julian*",
        "Gregorian",
        "Old Style",
        "old style",
        "old-style",
        "old calendar",
        "new calendar",
        "Orthodox calendar",
        "church calendar",
        "Russian calendar",
        "miscounted",
        "double-count*",
        "counted twice",
        "more than once",
        "multiple answers",
    ),
    definite_counts=(
        r"\b(?:[Tt]he|[Tt]hese|[Tt]hose) {Q:count}(?! (?:who|that|which|in|of whom) )",
        r"^[Aa]ll {Q:count}\b",
    ),
    same_counted=(
        ("people", "persons", "dead", "victims", "bodies", "fatalities"),
        ("people", "persons", "injured", "wounded", "patients"),
        ("people", "suspects", "detainees", "arrested"),
        ("prisoners", "inmates", "fugitives", "escapees", "men", "convicts"),
        ("sailors", "seamen", "crew", "members", "crewmen"),
        ("climbers", "mountaineers", "hikers"),
        ("workers", "employees", "jobs", "staff"),
    ),
    no_recount=(
        "other",
        "others",
        "another",
        "more",
        "further",
        "additional",
        "including",
        "among",
        "rose",
        "rising",
        "increased",
        "increase",
        "fell",
        "not",
        "instead",
        "of them",
        "remaining",
        "so far",
        "only",
        "each",
        "former",
        "than",
        "between",
    ),
    second_counts=(
        r"\b[Aa]ll (?:the |of the )?{Q:count} [a-z]+\b(?: (?:in|of|on|from|at) (?:the |its )?(?P<narrowed>[\w-]+))?",
        r"\b(?:[Ee]ach|[Ee]very one|[Nn]one|[Nn]ot one) of (?:the |its )?(?:(?P<of>\w+)'s )?{Q:count} [a-z]+\b",
    ),
)
