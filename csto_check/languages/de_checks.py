"""How German texts tell figures and dates that hang together."""

from csto_check.languages.check_tables import CheckTables

_GAP = r"[^\ue000.;]{0,60}?"  # some words without a mark
_BEGAN = (
    r"(?:begann|begannen|beginnt|begonnen|startete|starteten|startet|gestartet|öffnete|eröffnete|eröffnet"
    r"|brach|los|Beginn|Start|Auftakt"
    r"|angefangen|fing|fängt|trat|gedauert)"
)


_ENDED = (
    r"(?:endete|endeten|endet|beendet|zu Ende|schloss|schließt|aufgehört|hörte|Ende|vorbei|abgeschlossen|ging zu Ende"
    r"|geschlossen)"
)
_LASTS = (
    r"(?:dauerte|dauerten|dauert|gedauert|währte|ging über|lief über|erstreckte sich über|zog sich über|hielt|über"
    r"|verbrachte|brauchte|für)"
)
_DEN = r"(?:(?:am|im|vom|zum|seit|ab|den|dem|der|in|auf|den|des|Jahr|Jahre) ){0,3}"

CHECKS = CheckTables(
    breaks=r"[;|]|\b(?:während|wohingegen|aber|doch|obwohl|als|wobei|und die|und der|und das|welche)\b",
    length_breaks=r"[;,:|]|\b(?:und|oder|während|aber|die|der|das|wo|als|später|nach|vor)\b(?! (?:lief|ging|dauerte))",
    weekday_shapes=(
        (
            r"{D:date},? (?:das |der |was )?(?:war|ist|fiel auf|fällt auf|wird) (?:ein|einen|damals ein)"
            r" (?P<weekday>\w+(?:tag|woch|abend))\b"
        ),
        r"{D:date} \((?:ein )?(?P<weekday>\w+(?:tag|woch|abend))\)",
        r"(?P<weekday>\w+(?:tag|woch|abend)),? (?:dem |den |der )?{D:date}",
    ),
    right_weekdays=(
        (
            r"\b(?:war|ist|fiel auf|fällt auf) (?:in Wahrheit |eigentlich )?(?:ein|einen) (?P<weekday>\w+(?:tag"
            r"|woch|abend))\b"
        ),
    ),
    stretch_shapes=(
        rf"{_BEGAN} {_GAP}{{D:start}}{_GAP}(?:und|,|bis) ?{_GAP}{_ENDED}?{_GAP}{{D:end}}{_GAP}{_ENDED}?(?=[ .,;)])",
        r"[Vv]om {D:start},? bis (?:zum )?{D:end}",
        r"[Vv]on {D:start},? bis {D:end}",
        r"[Zz]wischen (?:dem )?{D:start} und (?:dem )?{D:end}",
    ),
    lasting_shapes=(
        rf"{_LASTS} (?:genau |insgesamt |fast |rund |etwa )?{{L:length}}(?! (?:nach|vor|später|zuvor|länger|Haft|her))",
        r"{L:length} (?:lang|gedauert|gewährt|angehalten)\b",
        (
            r"nach (?:genau |insgesamt )?{L:length} (?=(?:\w+ ){0,3}(?:endete|endeten|zu Ende|beendet|Ende|am"
            r"|wieder))"
        ),
    ),
    length_shapes=(
        r"{L:length}(?: lang)?(?:,| \(| -|:)? ?(?:und zwar |nämlich |also )?{D:range}",
        r"{L:length}(?: lang)?(?:,| \(| -|:)? ?(?:vom|von) {D:start},? bis (?:zum )?{D:end}",
        (
            r"{D:range}(?:,| \(| -|:)? ?(?:also |das sind |das heißt |insgesamt |mithin |somit |für |über |über"
            r" einen Zeitraum von |d\. h\. |und damit )?{L:length}"
        ),
        r"(?<!nach ){L:length} (?!Inzidenz|Schnitt|Durchschnitt|Mittel|Frist|Prognose|Trend|Hoch|Tief|später"
        r"|zuvor|nach|vor|her)"
        r"(?:[\w-]+ ){1,4}?(?:(?:lief|läuft|dauerte|dauert|fand|findet|ging|geht|war|ist) )?{D:range}",
    ),
    length_units={
        "tage": "day",
        "tagen": "day",
        "tag": "day",
        "tages": "day",
        "nächte": "day",
        "nächten": "day",
        "woche": "week",
        "wochen": "week",
        "monat": "month",
        "monate": "month",
        "monaten": "month",
        "monats": "month",
        "jahr": "year",
        "jahre": "year",
        "jahren": "year",
        "jahres": "year",
        "jahrzehnt": "decade",
        "jahrzehnte": "decade",
        "jahrzehnten": "decade",
        "stunde": "hour",
        "stunden": "hour",
        "minute": "minute",
        "minuten": "minute",
        "tägig": "day",
        "wöchig": "week",
        "monatig": "month",
        "jährig": "year",
        "stündig": "hour",
        "minütig": "minute",
    },
    backward_shapes=(r"\b(?P<start>\d{1,2})\. (?:bis (?:zum )?|und (?:dem )?|-)(?P<end>\d{1,2})\. (?=\w)",),
    order_shapes=(
        rf"\b(?:geboren|Geboren) {_DEN}{{D:earlier}}{_GAP}\b(?:starb|gestorben|verstarb)\b{_GAP}{{D:later}}",
        rf"{{D:earlier}} geboren{_GAP}\b(?:starb|verstarb)\b{_GAP}{{D:later}}",
        rf"{{D:earlier}} (?:in \w+ )?(?:eröffnet|gegründet|gebaut|errichtet|eingeführt|eingeweiht|geschaffen"
        rf"|fertiggestellt|erbaut|verhaftet"
        rf"|festgenommen|entführt|gewählt|ernannt|eingestellt|geheiratet|unterzeichnet){_GAP}{{D:later}} (?:in"
        rf" \w+ )?(?:wieder )?(?:geschlossen"
        r"|aufgelöst|abgerissen|zerstört|abgeschafft|stillgelegt|freigelassen|entlassen|abgewählt|geschieden"
        r"|gekündigt|verkauft)",
        rf"\b(?:[Ee]röffnet|[Gg]egründet|[Gg]ebaut|[Ee]rrichtet|[Ee]ingeführt|[Ee]ingeweiht"
        rf"|[Gg]eöffnet){_GAP}{{D:earlier}}{_GAP}"
        rf"\b(?:geschlossen|aufgelöst|abgerissen|zerstört|abgeschafft|stillgelegt){_GAP}{{D:later}}",
    ),
    offset_shapes=(
        r"{O:offset},? (?:also |nämlich |und zwar )?(?:am |im |im Jahr |in )?{D:date}",
        r"{D:date},? (?:also |nur |genau )?{O:offset}",
        r"{L:length} (?P<later>später|danach|darauf),? (?:also |nämlich )?(?:am |im |im Jahr )?{D:date}",
        r"{L:length} (?P<earlier>zuvor|vorher|früher|davor),? (?:also |nämlich )?(?:am |im |im Jahr )?{D:date}",
    ),
    beside_shapes=(
        (
            rf"(?:[Aa]m |[Ii]m |[Ii]m Jahr ){{D:date}},? (?:also |genau |nur )?{{L:length}}"
            rf" (?P<after>nach)\b{_GAP}{{D:anchor}}"
        ),
        (
            rf"(?:[Aa]m |[Ii]m |[Ii]m Jahr ){{D:date}},? (?:also |genau |nur )?{{L:length}}"
            rf" (?P<before>vor)\b{_GAP}{{D:anchor}}"
        ),
        rf"{{L:length}} (?P<after>nach)\b{_GAP}{{D:anchor}},? (?:also )?(?:am |im |im Jahr ){{D:date}}",
        rf"{{L:length}} (?P<before>vor)\b{_GAP}{{D:anchor}},? (?:also )?(?:am |im |im Jahr ){{D:date}}",
    ),
    later_words=("später", "danach", "darauf"),
    earlier_words=("zuvor", "vorher", "früher", "davor"),
    present_ages=(
        r"[^\W\d_],? \(?{A:age}(?=[,)])",
        (
            r"\b(?:[Dd]er|[Dd]ie|[Dd]es|[Dd]em|[Dd]en|[Ee]in|[Ee]ine|[Ee]inen|[Ee]iner|heute|inzwischen"
            r"|mittlerweile|jetzt) {A:age}(?! (?:als|damals))"
        ),
        r"\b(?:ist|wird|und|sei|sie|er) (?:heute |inzwischen |jetzt |mittlerweile )?{A:age}",
        r"^(?:Der |Die |Ein |Eine )?{A:age}",
        r"\b(?:ist|wird|sei) (?:heute |inzwischen |jetzt |mittlerweile )?{Q:age}(?=[,.;]| (?:und|geworden)\b)",
        r"{A:age}(?=[ ,.])",
        r"{N:age} Geburtstag",
        r"\bmit {L:age}",
    ),
    past_ages=(
        r"\b(?:starb|gestorben|verstarb|Tod|tot|damals|war|wurde|hatte|erst|erlag)\b[^\ue000.;]{0,50}?{A:age}",
        r"\b(?:starb|gestorben|verstarb|damals|war|wurde|hatte|erst|erlag)\b[^\ue000.;]{0,50}?mit {L:age}",
        r"{A:age},? als",
        r"\bmit {L:age}",
    ),
    birth_shapes=(
        r"{D:birth} (?:in (?:\w+ ){1,3}?)?(?:geboren|zur Welt)",
        r"\b(?:[Gg]eboren|zur Welt)(?: \w+){0,5}? {D:birth}",
        r"\b(?:[Gg]eburtsjahr|[Gg]eburtstag|[Gg]eburtsdatum|Jahrgang|[Gg]eburt)[^\ue000.;]{0,20}?{D:birth}",
        r"\bJahrgang (?P<year>\d{4})",
        r"\(\*? ?{D:birth}\)",
        r"\bkam (?:am |im |im Jahr )?{D:birth}[^\ue000.;]{0,30}?zur Welt",
    ),
    same_person=("Er", "Sie", "Sein", "Seine", "Ihr", "Ihre", "Geboren"),
    life_shapes=(
        rf"\({{D:life}}\){_GAP}(?:starb|gestorben|wurde|verstarb|Alter){_GAP}{{A:age}}",
        rf"\({{D:life}}\){_GAP}(?:starb|gestorben|verstarb){_GAP}mit {{L:age}}",
    ),
    kin=(
        "ihr",
        "sein",
        "ihre",
        "seine",
        "ihren",
        "seinen",
        "deren",
        "dessen",
        "Bruder",
        "Schwester",
        "Sohn",
        "Tochter",
        "Mutter",
        "Vater",
    ),
    whole_shapes=(
        (
            r"(?:^|[,:;(-] )[\"']?[Vv]on (?:den |diesen |ihren |seinen |allen |insgesamt |den insgesamt |unseren "
            r"|rund )?(?:\w+en )?{Q:whole}"
        ),
        r"\b[Vv]on (?:den|diesen|ihren|seinen|den insgesamt|insgesamt) (?:\w+en )?{Q:whole}",
        r"\b(?:[Uu]nter|[Bb]ei) den (?:insgesamt )?{Q:whole}(?P<open>)",
        r"{Q:whole}[^\ue000.;:]{0,60}?[,(:-] ?(?:davon|wovon|von denen|von ihnen|hiervon)\b",
        r"{Q:whole}[^\ue000.;:]{0,60}?[,(:-] ?(?P<open>darunter|unter ihnen|unter denen|einschließlich|inklusive)\b",
        r"{Q:whole}(?: \w[\w'-]*){1,7}:(?= (?P<list>{Q}))",
        r"{Q:whole}(?: \w[\w'-]*){1,7} - (?P<list>{Q})",
        r"{Q:whole}(?: \w[\w'-]*){1,5} \((?P<list>{Q})",
        r"\b[Dd]ie {Q:whole}(?: \w[\w'-]*){1,3}, (?P<list>{Q})",
    ),
    sum_shapes=(
        (
            r"(?<!mit )(?:zusammen|insgesamt|in Summe|alles in allem|macht|ergibt|ergeben|zusammengenommen)(?:"
            r" also| sind das| waren es| machte das)? {Q:whole}"
        ),
        r"{Q:whole}(?: \w+){0,3} (?:zusammen|insgesamt)\b",
    ),
    sum_ends=r" (?:zusammen|insgesamt|Menschen|Personen|waren|wurden|nahmen|kamen|sind|Stimmen|Leute)\b",
    part_units=(
        "km",
        "m",
        "cm",
        "mm",
        "ha",
        "kg",
        "t",
        "Kilometer",
        "Kilometern",
        "Meter",
        "Metern",
        "Meilen",
        "Hektar",
        "Tonnen",
        "Liter",
        "Litern",
        "Grad",
        "Punkte",
        "Punkten",
        "Sekunden",
        "Euro",
        "Dollar",
        "Franken",
        "Mark",
        "Pfund",
        "Cent",
        "$",
        "€",
        "£",
        "Kilo",
        "Kilogramm",
        "Quadratmeter",
        "Quadratmetern",
        "Kubikmeter",
    ),
    sub_leads=r"\b(?:davon|darunter|von ihnen|von denen|unter ihnen)(?: (?:die|nur|allein|rund|etwa))? \Z",
    part_leads=(
        r"(?:^|[,:;(–-]|\b(?:und|oder|während|sowie|waren|sind|wurden|gehören|gehörten|kamen|stimmten|davon"
        r"|darunter|plus|weitere|die übrigen"
        r"|die restlichen|die anderen|noch|stammen|stammten|starben|entfielen|entfallen))"
        r" ?(?:die |nur |weitere |anderen |übrigen |restlichen )*\Z"
    ),
    no_part=r" (?:von ihnen|davon|von denen|Jahren?|Monaten?|Wochen?|Tagen?|Stunden?|Minuten?|Uhr|je|pro)\b",
    rest_leads=r"\b(?:übrigen|restlichen|anderen|der Rest,|Rest) \Z",
    traits=(
        ("frau", "männ", "mann", "mädchen", "jung", "weiblich", "männlich"),
        ("kind", "erwachsen", "minderjähr", "jugendlich", "rentner", "senior", "schüler", "student", "säugling"),
        ("ausländ", "staatsbürger", "staatsangehörig", "tourist", "einheimisch", "migrant", "geflüchtet"),
        ("bewaffnet", "maskiert", "geimpft", "schwanger", "schwer", "leicht", "neu", "erstmals"),
    ),
    complements=(
        (("frau", "weiblich"), ("mann", "männ", "männlich")),
        (("mädchen",), ("junge",)),
        (("soldat",), ("zivilist",)),
        (("kind", "minderjähr"), ("erwachsen",)),
        (("überleb",), ("tot", "gestorben", "starb")),
    ),
    step_shapes=(
        (
            r"\bvon (?:zuvor |bisher |vormals |zuletzt |ehemals |derzeit |rund |einst |knapp )?{Q:from}(?:"
            r" [^\ue000.;]{0,40}?)? auf (?:nun |jetzt |heute |zuletzt |aktuell |künftig )?{Q:to}"
        ),
        (
            r"\bauf {Q:to}(?: [^\ue000.;]{0,40}?)?,? (?:nach|von|gegenüber|verglichen mit|statt) (?:zuvor |bisher "
            r"|vorher |zuletzt )?{Q:from}"
        ),
        r"\bvon (?:zuvor |bisher )?{P:from}(?: [^\ue000.;]{0,40}?)? auf (?:nun )?{P:to}",
        r"\bauf {P:to}(?: [^\ue000.;]{0,40}?)?,? (?:nach|von|gegenüber) (?:zuvor )?{P:from}",
        r"{Q:to}(?: [^\ue000.;,]{0,40}?)?,? nach (?:zuvor |bisher |vorher |zuletzt )?{Q:from}",
    ),
    risen=(
        "stieg",
        "stiegen",
        "gestiegen",
        "steigen",
        "steigt",
        "Anstieg",
        "wuchs",
        "wuchsen",
        "gewachsen",
        "wachsen",
        "wächst",
        "erhöhte",
        "erhöhten",
        "erhöht",
        "Erhöhung",
        "zugenommen",
        "nahm",
        "Zunahme",
        "Plus",
        "Zuwachs",
        "kletterte",
        "kletterten",
        "legte",
        "legten",
        "zulegen",
        "mehr",
        "Steigerung",
        "schnellte",
        "gesteigert",
        "aufgestockt",
    ),
    fallen=(
        "fiel",
        "fielen",
        "gefallen",
        "fallen",
        "fällt",
        "sank",
        "sanken",
        "gesunken",
        "sinken",
        "sinkt",
        "Rückgang",
        "ging",
        "gingen",
        "Minus",
        "Abnahme",
        "schrumpfte",
        "geschrumpft",
        "verringerte",
        "verringert",
        "gekürzt",
        "Kürzung",
        "reduziert",
        "reduzierte",
        "weniger",
        "Verlust",
        "abgebaut",
        "Senkung",
        "gesenkt",
        "senkte",
        "brach",
        "nahm",
        "abgenommen",
    ),
    step_leads=(
        r"(?:\b(?:um|plus|minus|also|von|Plus von|Minus von|Anstieg von|Zuwachs von|Rückgang von|Steigerung"
        r" von|Zunahme von|entspricht|macht)|,|\(|-)"
        r" ?(?:genau |exakt |weitere |ein |eine |einem |einer )?\Z"
    ),
    share_of_other=r" (?:der|des|aller|von) ",
    portion_shapes=(
        (
            r"{P:share}(?:,)? (?:der|von|von den|aller|ihrer|seiner|dieser|der insgesamt|der rund|unter den)"
            r" (?:\w+en )?{Q:whole}(?: [^\ue000.;]{0,50}?)?(?:,| \(| -) ?(?:also |das sind |oder |das entspricht "
            r"|das heißt |nämlich |mithin |rund |das waren |genau |sprich |insgesamt )?{Q:part}"
        ),
        (
            r"{Q:part}(?: \w+)? (?:der|von|von den|aller|ihrer|seiner|dieser|aus|der insgesamt|von insgesamt|unter"
            r" den) (?:\w+en )?{Q:whole}(?: [^\ue000.;]{0,50}?)?(?:,| \(| -) ?(?:also |das sind |oder |das"
            r" entspricht |das heißt |nämlich |mithin |rund |das waren |genau |sprich |und damit |ein Anteil von "
            r"|eine Quote von |das entspricht einem Anteil von |das entspricht einer Quote von )?{P:share}"
        ),
        r"{Q:part} \({P:share}\) (?:der|von|von den|aller|ihrer) (?:\w+en )?{Q:whole}",
        r"{Q:part}(?: \w+){0,2},? oder {P:share},? (?:der|von|von den|aller) {Q:whole}",
        r"{P:share} \({Q:part}\) (?:der|von|von den|aller|ihrer) {Q:whole}",
        (
            r"\b[Vv]on (?:den |ihren |seinen |allen |insgesamt |den insgesamt )?{Q:whole}(?: [^\ue000.;]{0,40}?)?"
            r" {Q:part}(?: [^\ue000.;,]{0,30}?)?(?:,| \(| -) ?(?:also |das sind |oder |das entspricht |mithin"
            r" )?{P:share}"
        ),
        (
            r"\b[Vv]on (?:den |ihren |seinen |allen |insgesamt |den insgesamt )?{Q:whole}(?: [^\ue000.;]{0,40}?)?"
            r" {P:share}(?: [^\ue000.;,]{0,30}?)?(?:,| \(| -) ?(?:also |das sind |oder |das entspricht |mithin"
            r" )?{Q:part}"
        ),
    ),
    doubting=(
        "falsch*",
        "fälschlich*",
        "irrtümlich*",
        "Fehler",
        "Fälschung",
        "gefälscht*",
        "Irrtum",
        "verzählt",
        "verrechnet",
        "korrigiert*",
        "Korrektur",
        "tatsächlich",
        "widersprüchlich*",
        "stimmt nicht",
        "nicht stimmen",
        "doppelt gezählt",
        "Mehrfachnennung*",
        "julianisch*",
        "alten Stils",
        "Druckfehler",
        "Schreibfehler",
        "Tippfehler",
        "Rechenfehler",
        "widerspricht",
    ),
    first_counts=(
        (
            r"\b(?:hat|hatte|haben|hatten|mit|zählt|zählte|umfasst|umfasste|besteht aus|bestand aus) (?:genau |nur"
            r" )?{Q:count} (?P<noun>[A-ZÄÖÜ]\w+)\b"
        ),
    ),
    second_counts=(
        (
            r"\b(?:[Aa]lle|[Aa]ller|[Aa]llen|[Dd]iese|[Dd]ieser|[Dd]iesen|[Dd]ie|[Jj]eder der|[Dd]er|[Dd]en)"
            r" {Q:count} (?P<noun>[A-ZÄÖÜ]\w+)\b"
        ),
    ),
)
