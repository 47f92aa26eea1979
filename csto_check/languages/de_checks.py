"""How German texts tell figures and dates that hang together."""

from csto_check.languages.check_tables import CheckTables

_GAP = r"[^\ue000.;]{0,60}?"  # some words without a mark
_BEGAN = (
    r"(?:begann|begannen|beginnt|begonnen|startete|starteten|startet|gestartet|öffnete|eröffnete|eröffnet"
    r"|brach|los|Beginn|Start|Auftakt"
    r"|angefangen|fing|fängt|trat|eingerichtet|aufgenommen|besetzt|übernahm|wird|war|werden)"
)


_ENDED = (
    r"(?:endete|endeten|endet|beendet|zu Ende|schloss|schließt|aufgehört|hörte|Ende|vorbei|abgeschlossen|ging zu Ende"
    r"|geschlossen|geräumt|niedergeschlagen|gestürzt|abgeschlossen|verlassen|aufgegeben|läuft aus|lief aus)"
)
_LASTS = (
    r"(?:dauerte|dauerten|dauert|gedauert|währte|ging über|lief über|erstreckte sich über|zog sich über|hielt|über"
    r"|verbrachte|brauchte|für)"
)
_DEN = r"(?:(?:am|im|vom|zum|seit|ab|den|dem|der|in|auf|den|des|Jahr|Jahre) ){0,3}"

_ACROSS = r"(?: (?:[^\ue000.;]|\ue000[a-z]\d+\ue001){0,60}?)??"  # some words, and marks among them
_CHANGES = (
    r"Anstieg|Zuwachs|Zunahme|Plus|Minus|Rückgang|Steigerung|Erhöhung|Kürzung|Senkung|Abnahme|Verlust|Schwund"
    r"|Aufschlag|Preissprung|Sprung|Anhebung"
    r"|Verkürzung|Verlängerung|Reduzierung|Verringerung|Einbuße|Unterschied"
)
_CHANGED = (
    r"zugenommen|abgenommen|gestiegen|gesunken|gefallen|gewachsen|geschrumpft|herabgesetzt|heraufgesetzt|erhöht"
    r"|gesenkt|gekürzt|verringert|verkürzt"
    r"|verlängert|vergrößert|verkleinert|zurückgegangen|reduziert|angehoben|gesteigert|höher|niedriger|zu|ab"
)

_COURSE_BEGAN = (
    r"\b(?:begann|begannen|beginnt|beginnen|begonnen|[Bb]eginn|startet\w*|gestartet|[Ss]tart|[Aa]uftakt"
    r"|(?:er)?öffnete\w*"
    r"|(?:er)?öffnet|brach aus|brachen aus|ausgebrochen|angefangen|fing|fängt|tr[ai]tt?\b(?![^,;.]{0,60}\b(?:zurück"
    r"|ab)\b)|antrat|antritt|angetreten|eingerichtet"
    r"|eingeführt|aufgenommen|besetzt|übernahm|übernommen|gegründet|verhängt|vollzogen|inhaftiert|verhaftet"
    r"|festgenommen|entführt|lief aus|legte ab|hob ab|abgehoben|abgeflogen|abgefahren|fuhr ab|ging der Notruf"
    r"|fuhr\b[^,;.]{0,60}\bab|flog\b[^,;.]{0,60}\bab|Notruf|Alarm|alarmiert|gerufen|gewählt|zog ein|von"
    r" \ue000t\d+\ue001 an|ab \ue000[td]\d+\ue001|ausgefallen"
    r"|fiel der Strom"
    r"|fiel aus|seit|angelaufen|lief an|verschwand|verschwunden)\b"
)
_COURSE_ENDED = (
    r"\b(?:dauerte(?= (?:bis )?\ue000[dt])|endete\w*|endet|enden|beendet\w*|zu Ende|schloss|schlossen|schließt"
    r"|aufgehört|hörte|[Ee]nde|vorbei"
    r"|abgeschlossen|geräumt|niedergeschlagen|gestürzt|aufgegeben|läuft aus|lief aus|aufgelöst|abgerissen|abgeschafft"
    r"|stillgelegt|freigelassen|frei|freigegeben|entlassen|befreit|behoben|gelöscht|unter Kontrolle|aufgehoben|landete"
    r"|landeten|gelandet|eintraf|traf ein|trafen ein|kam\b[^,;.]{0,60}\ban|angekommen|erreichte\w*|Trennung"
    r"|getrennt|zurückgetreten"
    r"|trat\b[^,;.]{0,60}\b(?:zurück|ab)|abgetreten|schied\b[^,;.]{0,60}\baus|zurücktrat|verließ|wiedereröffnet"
    r"|wieder geöffnet|fertiggestellt|fertig|eingeweiht"
    r"|geborgen|gefunden|gerettet|war da|waren da|wieder da|abgelaufen|ausgelaufen|abgebrochen)\b"
)
_COURSE_LASTS = (
    r"dauerte|dauerten|dauert|dauern|gedauert|währte|währten|zog sich|zogen sich|erstreckte sich|erstreckt sich"
    r"|hielt|hielten"
    r"|verbrachte|verbrachten|brauchte|brauchten|benötigte|benötigten|saß|saßen"
)

_OF = r"(?:der|von|von den|von insgesamt|aller|ihrer|seiner|dieser|unserer|aus|unter|bei|unter den)(?: [\w'-]+){0,3}?"
_H = (
    r"(?:den |die |der |dem |einem |einen |rund |gut |knapp |fast |etwa |nur |noch |zuletzt |bisher |zuvor "
    r"|insgesamt )*"
)
_SOME = r"[^\ue000.;]{0,80}?"
_CLOSE_BY = r"(?:(?! and | but | before | und | aber |,)[^\ue000.;]){0,60}?"  # some words of one clause

CHECKS = CheckTables(
    breaks=r"[;|]|\b(?:während|wohingegen|aber|doch|obwohl|als|wobei|und die|und der|und das|welche)\b",
    length_breaks=r"[;,:|]|\b(?:und|oder|während|aber|die|der|das|wo|als|später|nach|vor)\b(?! (?:lief|ging|dauerte))",
    near_hedges=(
        "gut",
        "knapp",
        "etwas mehr als",
        "etwas über",
        "etwas weniger als",
        "etwas unter",
        "fast",
        "beinahe",
        "nahezu",
        "annähernd",
    ),
    percent_points=("Punkte", "Punkten", "Prozentpunkte", "Prozentpunkten", "Prozentpunkt"),
    weekday_shapes=(
        r"{D:date},? (?:das |der |was )?(?:war|ist|fiel auf|fällt auf|wird) (?:damals )?(?:ein|einen)"
        r" (?P<weekday>\w+(?:tag|woch|abend))\b",
        r"{D:date} \((?:ein )?(?P<weekday>\w+(?:tag|woch|abend))\)",
        r"{D:date}(?:,| -) (?:also |und zwar |es (?:war|ist) |das (?:war|ist) |damals |wieder )?(?:ein|einem|einen"
        r"|eines)"
        r" (?P<weekday>\w+(?:tag|woch|abend))s?\b",
        r"(?P<weekday>\w+(?:tag|woch|abend)),? (?:dem |den |der )?{D:date}",
        r"(?:fällt|fiel) auf einen (?P<weekday>\w+(?:tag|woch|abend)): (?:Am |Der )?{D:date}",
        r"{D:weekday} \({D:date}",
        r"{D:weekday},? (?:dem |den |der )?{D:date}",
    ),
    that_weekday_shapes=(r"^(?:An jenem|Jener) {D:weekday}",),
    weekday_tails=r"(?:abend|morgen|vormittag|nachmittag|mittag|nacht|früh)?s?",
    right_weekdays=(
        (
            r"\b(?:war|ist|fiel auf|fällt auf) (?:in Wahrheit |eigentlich )?(?:ein|einen) (?P<weekday>\w+(?:tag"
            r"|woch|abend))\b"
        ),
    ),
    stretch_shapes=(
        rf"\b{_BEGAN} {_GAP}{{D:start}}{_GAP}\b{_ENDED} {_GAP}{{D:end}}",
        rf"\b{_BEGAN} {_GAP}{{D:start}}{_GAP}(?:und|,) {_GAP}{{D:end}}{_GAP}\b{_ENDED}\b",
        r"[Vv]om {D:start},? bis (?:zum )?{D:end}",
        r"[Vv]on {D:start},? bis {D:end}",
        r"\b[Vv]on {D:start},? {D:end}",
        r"[Zz]wischen (?:dem )?{D:start} und (?:dem )?{D:end}",
    ),
    lasting_shapes=(
        rf"{_LASTS} (?:genau |insgesamt |fast |rund |etwa )?{{L:length}}(?! (?:nach|vor|später|zuvor|länger|Haft|her))",
        r"{L:length} (?:lang|gedauert|gewährt|angehalten)\b",
        r"\b[Nn]ach {L:length}(?=[,.;]| endete| war| ging|\Z)",
        (
            r"nach (?:genau |insgesamt )?{L:length} (?=(?:\w+ ){0,3}(?:endete|endeten|zu Ende|beendet|Ende|am"
            r"|wieder))"
        ),
    ),
    those_shapes=(
        r"\b(?:[Ii]n|[Ww]ährend) (?:seine[nr]|ihre[nr]) {L:length}(?= (?:im Amt|an der Macht|als|an der Spitze)\b)",
        r"\b(?:[Ii]n|[Aa]n|[Ww]ährend) (?:den|der|diesen|dieser) {Q:length}(?= (?:Festival|Kriegs|Messe|Fest|Haft|Amts"
        r"|Regierungs|Besatzungs|Belagerungs|Ausstellungs)(?:tagen?|wochen|monaten?|jahren?)\b)",
        r"\b[Ii]n {L:length} (?:Krieg|Bürgerkrieg|Besatzung|Herrschaft|Haft|Gefangenschaft|Belagerung)\b",
        r"\b(?:[Dd]iese|[Dd]iesen|[Jj]enen|[Dd]ie|[Ii]n den) {L:length}(?! (?:später|zuvor|nach|vor|bis"
        r"|seit|danach))",
    ),
    length_shapes=(
        r"{D:range}, eine?[nmr]? {L:length}(?= (?:Sperrung|Schließung|Reise|Streik|Besuch|Tournee|Feuerpause"
        r"|Waffenruhe)\b)",
        r"{L:length}(?: lang)?(?:,| \(| -|:)? ?(?:und zwar |nämlich |also )?{D:range}",
        r"{L:length}(?: (?!und |oder |später|zuvor|nach |vor |der |die |das )[\w-]+){1,6}, (?:in Kraft |verbüßt "
        r"|abgehalten |geöffnet |und zwar |gültig )?{D:range}",
        r"{D:range}(?: (?!und |oder |der |die |das )[\w-]+){0,6}, {L:length}(?=,? (?:in|während|der|des) )(?! in"
        r" [A-Z]\w+ und )",
        r"{L:length}(?: lang)?(?:,| \(| -|:)? ?(?:vom|von) {D:start},? bis (?:zum )?{D:end}",
        (
            r"{D:range}(?:,| \(| -|:)? ?(?:also |das sind |das heißt |insgesamt |mithin |somit |für |über |über"
            r" einen Zeitraum von |d\. h\. |und damit )?{L:length}(?! (?:davon|mit|als|vor|nach|in [A-ZÄÖÜ]\w+ und"
            r"|länger|kürzer|später|früher|zuvor)\b)"
        ),
        r"(?<!nach ){L:length} (?!Inzidenz|Schnitt|Durchschnitt|Mittel|Frist|Prognose|Trend|Hoch|Tief|später"
        r"|zuvor|nach|vor|her)"
        r"(?:[\w-]+ ){1,4}?(?:(?:lief|läuft|dauerte|dauert|fand|findet|ging|geht|war|ist) )?{D:range}",
    ),
    begun_words=_COURSE_BEGAN,
    ended_words=_COURSE_ENDED,
    spoken_shapes=(
        rf"\b(?:{_COURSE_LASTS})\b[^\ue000.;]{{0,30}}? {{L:length}}",
        rf"\b(?:{_COURSE_LASTS})\b[^\ue000.;]{{0,30}} {{D}} {{L:length}}",
        r"\b[Nn]ach (?:genau |nur |fast |rund |insgesamt |knapp |gut |mehr als )?{L:length}(?! (?:der|des|dem|den"
        r"|seit)\b)",
        r"{L:length} (?:lang|später|gedauert|gewährt|angehalten|hindurch)\b",
        r"\b(?:für|über) (?:genau |insgesamt |rund |fast )?{L:length}",
        r"\b(?:Fahrzeit|Flugzeit|Reisezeit|Gesamtdauer|Dauer|Spielzeit|Amtszeit|Bauzeit|Sperrzeit) von {L:length}",
        r"(?:,|-|\() ?(?:also |insgesamt |mithin |somit )?{L:length}(?= (?:insgesamt|lang)\b|[.)]|\Z)",
        r"\b(?:[Aa]lso|[Ii]nsgesamt|[Dd]amit|[Ss]omit|[Mm]ithin) {L:length}",
    ),
    apart_length_shapes=(
        r"\b(?:dauerte|dauerten|dauert|dauern|gedauert|währte|währten|zog sich|zogen sich|erstreckte sich|brauchte"
        r"|brauchten|benötigte|benötigten|hielt|hielten)\b[^\ue000.;]{0,30}? {L:length}",
        r"\b(?:dauerte|dauerten|dauert|dauern)\b[^\ue000.;]{0,20} {D} {L:length}",
        r"{L:length} lang\b",
        r"\b(?:[Dd]iesen|[Dd]en|[Ww]ährend der|[Ii]n den|[Ii]n diesen|[Ww]ährend dieser|[Dd]ie|[Dd]iese)"
        r" {L:length}(?! (?:zuvor|vor|nach|seit|bis|danach|später))",
        r"^{L:length} (?:sind|waren|ist|war|hat|hatte|hatten|haben|dauerte(?= (?:[dD]iese\w?|er|sie|es|der (?:Streik"
        r"|Krieg|Ausstand|Flug)|die (?:Sperrung|Belagerung|Fahrt|Reise))\b))\b",
        r"^[Nn]ach (?:genau |nur |fast |rund |insgesamt )?{L:length}(?! (?:der|des|dem|den|seit|voller|voll|mit"
        r"|von)\b)",
        r"\b(?:[Aa]lso|[Ii]nsgesamt|[Dd]amit|[Ss]omit|[Mm]ithin|[Dd]as (?:sind|waren)|[Mm]acht) {L:length}",
        r"{L:length} (?:gedauert|gewährt|angehalten|in Kraft|im Amt|geöffnet|geschlossen|gesperrt|in Haft|ohne"
        r" Strom)\b",
    ),
    length_traits=r"(?:tägige|wöchige|monatige|jährige|stündige|minütige)[mnrs]?\Z",
    definite=r"(?i:\b(?:der|die|das|des|dem|den|dieser|diese|dieses|diesem|diesen|ihr\w*|sein\w*|zum|zur|beim"
    r"|im))(?: \w+)? \Z",
    other_length=(
        r"^ (?:davon|länger|kürzer|inhaftiert|verurteilt|gewählt|Strafe\w*|Ehe|Mandat|Laufzeit|Karriere"
        r"|Zusammenarbeit|Abwesenheit|Suche|Forschung\w*|zuvor"
        r"|vorher|vor|her|alt|Haft(?!zeit)|Freiheitsstrafe|Gefängnis|Haftstrafe|Vertrag|Frist|Vorsprung"
        r"|Verspätung|zu spät|früher als|Nachspielzeit|Verlängerung|Rückstand|Mittagspause|Überstunden"
        r"|Vorbereitung\w*|Verhandlung\w*|Gespräche\w*|Pause|Planung\w*|Streit|Debatte|Durchschnitt"
        r"|Schnitt|Mittel|Visum|Junge|Mädchen|Sohn|Tochter|Bewährung)\b"
    ),
    other_leads=(
        r"\b(?:alle|jede|je|pro|innerhalb von|binnen|in|ersten|letzten|nächsten|weitere|weiteren|vergangenen|kommenden"
        r"|vor|unter|zuvor|davor|danach|anschließend|später) \Z"
        r"|, (?:der|die|das) [\w-]+ (?:für )?\Z"
        r"|, (?:der|die|das) [\w-]+ (?:dauerte|hielt|währte|brauchte)[^\ue000,;.]{0,20}\Z"
        r"|\b(?:Wiederaufbau|Aufarbeitung|Sanierung|\w*[Gg]espräche|\w*[Vv]erhandlungen|Beratungen|\w*[Dd]ebatte"
        r"|\w*[Vv]orbereitungen|Proben|Ermittlungen"
        r"|Reparatur\w*|Aufräum\w+|Waffenruhe|Waffenstillstand|Anhörung|Treffen|Sitzung|Dreharbeiten|Vermittlung"
        r"|Vernehmung|Rettung\w*|Suche|Löscharbeiten|Bergung\w*|Anreise|Rede)\b[^\ue000.;]{0,60}\Z"
    ),
    joins_lengths=r" und ",
    clock_shapes=(
        r"\b[Vv]on (?:etwa |rund )?{T:start}[^\ue000.;]{0,40}? bis (?:gegen |etwa )?{T:end}",
        r"\b[Zz]wischen (?:etwa )?{T:start} und (?:etwa )?{T:end}",
        r"\b(?:begann|startete|öffnete|fiel|ging|schloss)\b[^\ue000.;]{0,40}?um {T:start}[^\ue000.;]{0,60}?(?:und"
        r"|,)[^\ue000.;]{0,60}?(?:endete|landete|kam|war|schloss)"
        r"\b[^\ue000.;]{0,30}?um {T:end}",
        r"\b(?:[Vv]on|[Zz]wischen) {T:both}",
    ),
    each_leads=r"\b(?:alle|jede|je|pro|innerhalb von|binnen|in|mit|einschließlich|inklusive|mindestens) \Z",
    local_time=r"\b(?:Ortszeit|MEZ|MESZ|GMT|UTC|Zeitzone)\b",
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
        r"{O:offset},? (?:also |nämlich |und zwar )?(?:am |im |im Jahr |in |dem |den )?{D:date}",
        r"{D:date},? (?:also |nur |genau )?{O:offset}",
        r"{L:length} (?P<later>später|danach|darauf),? (?:also |nämlich )?(?:am |im |im Jahr )?{D:date}",
        r"{L:length} (?P<earlier>zuvor|vorher|früher|davor),? (?:also |nämlich )?(?:am |im |im Jahr )?{D:date}",
    ),
    beside_shapes=(
        rf"^{{L:length}} (?P<after>nach) (?:dem|der|den)\b{_CLOSE_BY}{{D:anchor}} (?:hat|haben|ist|sind|wurden?|kam"
        rf"|gedach)"
        rf"{_GAP} (?:am |im |im Jahr ){{D:date}}",
        r"{D:anchor} (?:in [\w-]+ |von [\w ]{1,30} )?(?:gegründet|eröffnet|errichtet"
        r"|eingeweiht)[^\ue000.;]{0,30}"
        r" (?:feier|beg|begeh)\w* (?:im Jahr |im )?{D:date} (?P<after>ihr|sein)e?n? {L:length}(?= (?:Bestehen"
        r"|Jubiläum))",
        rf"{{D:date}}{_GAP}, (?:also |genau |nur )?{{L:length}} (?P<after>nach)\b{_CLOSE_BY}{{D:anchor}}",
        rf"{{D:date}}{_GAP}, (?:also |genau |nur )?{{L:length}} (?P<before>vor)\b{_CLOSE_BY}{{D:anchor}}",
        (
            rf"(?:[Aa]m |[Ii]m |[Ii]m Jahr ){{D:date}},? (?:also |genau |nur )?{{L:length}}"
            rf" (?P<after>nach)\b{_CLOSE_BY}{{D:anchor}}"
        ),
        (
            rf"(?:[Aa]m |[Ii]m |[Ii]m Jahr ){{D:date}},? (?:also |genau |nur )?{{L:length}}"
            rf" (?P<before>vor)\b{_CLOSE_BY}{{D:anchor}}"
        ),
        rf"{{L:length}} (?P<after>nach)\b{_CLOSE_BY}{{D:anchor}},? (?:also )?(?:am |im |im Jahr ){{D:date}}",
        rf"{{L:length}} (?P<before>vor)\b{_CLOSE_BY}{{D:anchor}},? (?:also )?(?:am |im |im Jahr ){{D:date}}",
    ),
    later_time_shapes=(
        r"{L:length} (?:später|danach|darauf),? (?:also |nämlich )?(?:um |gegen |kurz vor |kurz nach )?{T:time}",
        r"{T:time},? (?:also |genau |nur )?{L:length} (?:später|danach)\b",
    ),
    later_words=("später", "danach", "darauf", "nächsten", "folgenden", "darauffolgenden"),
    earlier_words=("zuvor", "vorher", "früher", "davor"),
    single_units=("tag", "tags", "woche", "monat", "jahr", "jahrzehnt"),
    present_ages=(
        r"[^\W\d_](?:, \(?| \(){A:age}(?=[,)])",
        r"\b(?:[Dd]er|[Dd]ie|[Dd]es|[Dd]em|[Dd]en|[Ee]in|[Ee]ine|[Ee]inen|[Ee]iner|heute|inzwischen|mittlerweile"
        r"|jetzt) {A:age}(?!,? (?:als|damals))",
        r"\b(?:ist|wird|und|sei|sie|er) (?:heute |inzwischen |jetzt |mittlerweile )?{A:age}(?!,? (?:als|damals))",
        r"^(?:Der |Die |Ein |Eine )?{A:age}",
        r"\b(?:ist|wird|sei) (?:heute |inzwischen |jetzt |mittlerweile )?{Q:age}(?=[,.;]| (?:und|geworden)\b)",
        r"{N:age} Geburtstag",
        r"\bwären?\b[^\ue000.;]{0,40}(?:{D} )?[^\ue000.;]{0,20}{A:age}",
        r"^Mit {L:age} (?:ist|gehört|zählt|steht|führt|übernimmt|tritt|wird|kehrt|gibt|geht|hört|wechselt|"
        r"verlässt|beendet|spielt|gilt|bleibt|hat|will)\b",
    ),
    past_ages=(
        r"\b(?:starb|gestorben|verstarb|Tod|tot|damals|war|wurde|hatte|erst|erlag)\b[^\ue000.;]{0,50}?{A:age}",
        r"\b(?:starb|gestorben|verstarb|damals|war|wurde|hatte|stand|kam|ging|zog|gewann|erhielt|erlag|übernahm"
        r"|bestieg|gründete)\b(?:[^\ue000.;]|{ANY}){0,50}?mit {L:age}",
        r"\bmit {Q:age}(?= (?:auf|in|zum|zur|den|die|das|an|als|von|nach|aus|im|am)\b|[,.;])",
        r"\b(?:war|wurde) (?:erst |gerade |schon |bereits |damals )*{Q:age}(?=[,.;]| (?:und|als)\b)",
        r"{A:age},? als",
        r"\bmit {L:age}",
    ),
    birth_shapes=(
        r", {Q:birth} in [A-ZÄÖÜ][\w-]+ geboren\b",
        r"{D:birth} (?:(?:in|im|zu|auf|bei|als) (?:[\w-]+ ){1,4}?)?(?:geboren\w*|zur Welt)\b",
        r"\b(?:[Gg]eboren|zur Welt)(?: (?!und |sowie |aber )\w+){0,5}? {D:birth}",
        r"\b(?:[Gg]eburtsjahr|[Gg]eburtsdatum|Jahrgang)[^\ue000.,;\d]{0,20}?{D:birth}",
        r"\bJahrgang (?P<year>\d{4})",
        r"\((?:\* ?|geb\. ?){D:birth}\)",
        r"\bkam (?:am |im |im Jahr )?{D:birth}[^\ue000.;]{0,30}?zur Welt",
    ),
    just_died=r"\bist\b.{0,200}\b(?:gestorben|verstorben)\b|\bist tot\b|\bist\b.{0,100}\berlegen\b",
    to_come=r"\bwird\b|\bwerde\b|\btritt\b",
    would_be=r"\bwären?\b.{0,100}\b(?:alt|Jahre|geworden|Geburtstag)|\bhätten?\b.{0,60}\bGeburtstag\b",
    age_ties=r"^ (?:alt )?und (?:sie |er )?(?:starb|verstarb)\b",
    age_breaks=r"[;|]|\b(?:und|bevor|nachdem|bis|aber|während|seit|ehe)\b",
    past_in_age=r"\b(?:war|waren|wurde|[Mm]it|damals|als)\b",
    same_aged=(r"^(?:Der|Die|Mit) {A}",),
    same_person=("Er", "Sie", "Sein", "Seine", "Ihr", "Ihre", "Geboren", "Damals", "Heute", "Dabei", "Da", "Mit"),
    life_shapes=(
        rf"\({{D:life}}\){_GAP}(?:starb|gestorben|wurde|verstarb|Alter){_GAP}{{A:age}}",
        rf"\({{D:life}}\){_GAP}(?:starb|gestorben|verstarb){_GAP}mit {{L:age}}",
    ),
    other_person=(
        r"\b(?:[Ss]ein|[Ii]hr|[Dd]essen|[Dd]eren|[Dd]er|[Dd]ie|[Dd]as|[Ee]in|[Ee]ine)(?:e|er|em|en|es)? (?:[\w-]+ )?"
        r"(?:Söhne|Töchter|Kind|Kinder|Zwilling\w*|Stiefsohn|Stieftochter|Fahrer|Fahrerin|Beifahrer\w*"
        r"|(?:Tatv|V)erdächtige|Täter|Täterin|Angreifer|Schütze|Bruder|Schwester|Sohn|Tochter|Mutter|Vater|Frau|Mann"
        r"|Ehefrau|Ehemann|Eltern|Witwe|Witwer|Enkel"
        r"|Enkelin|Partner|Partnerin|Lebensgefährt\w+|Vorgänger\w*|Nachfolger\w*|Großvater|Großmutter|Onkel"
        r"|Tante|Cousin|Cousine)\b(?! (?:von|zweier|dreier|eines|einer) )"
        r"|(?<!\b[Aa]ls )\b[Ee]in(?:e|er|em|en|es)? \Z"
        r"|\b(?:[Ss]ein|[Ii]hr|[Dd]essen|[Dd]eren)(?:e|er|em|en|es)? (?:[\w-]+ )?(?:Freund|Freundin|Kolleg\w+|Rival\w+"
        r"|Stellvertreter\w*|Trainer\w*|Gegner\w*|Komplizen?|Mitspieler\w*|Anw[aä]lt\w*|Nachbar\w*)\b"
    ),
    whole_shapes=(
        (
            r"(?:^|[,:;(-] )[\"']?[Vv]on (?:den |diesen |ihren |seinen |allen |insgesamt |den insgesamt |unseren "
            r"|rund )?(?:\w+en )?{Q:whole}"
        ),
        r"\b[Vv]on (?:den|diesen|ihren|seinen|den insgesamt|insgesamt) (?:\w+en )?{Q:whole}",
        r"\b(?:[Uu]nter|[Bb]ei) den (?:insgesamt )?{Q:whole}(?P<open>)",
        r"{Q:whole}[^\ue000.;:]{0,60}?[,(:-] ?(?:davon|wovon|von denen|von ihnen|hiervon)\b",
        (
            r"{Q:whole}[^\ue000.;:]{0,60}?[,(:-] ?(?P<open>darunter|unter ihnen|unter denen|einschließlich|{Q} von"
            r" (?:ihnen|diesen)"
            r"|inklusive|{Q} davon)\b"
        ),
    ),
    list_shapes=(
        r"(?:[Dd]ie|[Dd]er|[Dd]en|[Ss]eine\w?|[Ii]hre\w?|[Uu]nsere\w?|deren|dessen|[Aa]lle\w?|[Dd]iese\w?)(?:"
        r" insgesamt| rund| knapp)?"
        r" {Q:whole}(?: [\w'-]+){1,3},? (?:- |\()?{Q:list}",
        r"{Q:whole}(?: (?!am |an |auf |im |in |aus |von |mit |durch |unter |bei |für |zu |nach )[\w'-]+){1,3},"
        r" {Q:list}(?= (?:im|in|aus|von|mit"
        r"|durch|unter|auf|bei|für|am|an|zu|wegen|per|gegen|vom|zum|zur) )",
        r"(?:[Vv]on|[Aa]us|[Bb]ei) {Q:whole}(?: [\w'-]+){1,4} {Q:list}(?=, {Q})",
        r"{Q:whole}(?: [\w'-]+){1,6},? (?:nämlich|und zwar|bestehend aus|zusammengesetzt aus):? {Q:list}",
        r"{Q:whole}(?: [\w'-]+){0,6}:(?: [\w'-]+){0,5}? {Q:list}",
        r"{Q:whole}(?: [\w'-]+){1,6} - {Q:list}",
        r"{Q:whole}, {Q:list} (?:[\w'-]+ ){1,3}und {Q} [\w'-]+,",
        r"{Q:whole}(?: [\w'-]+){1,5} \({Q:list}",
        r"{Q:whole}[^\ue000.;]{0,50}? (?:besteht aus|bestand aus|bestehen aus|bestanden aus|setzt sich"
        r" zusammen aus|setzt sich aus"
        r"|setzte sich zusammen aus|setzte sich aus|verteilt sich auf|verteilen sich auf|gliedert sich in)(?:"
        r" [\w'-]+){0,2}? {Q:list}",
    ),
    no_sharing=("darunter", "unter ihnen", "mindestens", "mehr als", "auch", "etwa", "beispielsweise", "vor allem"),
    list_starts=r"(?:[,:(]|[- ]-|\bmit|\bdavon|\bsich aus|\bsich auf|\bverlaufen|\bverliefen|\bdavon entfallen"
    r"|\bund zwar|\bnämlich"
    r"|\bdie \w+ (?:hält|hat|stellt))(?: (?:die|rund|nur|etwa|knapp|gut|jeweils))* ?\Z",
    list_joins=r",(?: (?:die|der|das|rund|nur|etwa|knapp|gut|weitere|[A-ZÄÖÜ][\w-]+|auf|an|für|in|aus|davon|den"
    r"|dem))* \Z",
    list_ends=(
        r"(?:\bund|\bsowie|\bplus|, die (?:anderen|übrigen|restlichen|weiteren|verbleibenden))(?: (?:die|der|das"
        r"|den|dem|rund"
        r"|nur|etwa|weitere|knapp|gut|anderen|übrigen|restlichen|[A-ZÄÖÜ][\w-]+|auf|an|für|in|aus|mit|von))* \Z"
    ),
    group_leads=r"\b(?:[Bb]ei|[Uu]nter|[Ii]n|[Ii]m|[Aa]uf)\b",
    undecided=r"[^\ue000.;]{0,30}\b(?:unentschlossen|unentschieden|keine (?:Angabe|Meinung|Antwort)|enthielten"
    r"|nicht geäußert"
    r"|unschlüssig|weiß nicht|wussten es nicht)",
    total_leads=(
        r"(?:\b[Aa]lle[rn]?|\b(?:[Ii]nsgesamt|[Zz]usammen|[Ii]n Summe|[Aa]lles in allem)\b[^\ue000.;]{0,40}|[Dd]as"
        r" (?:macht|ergibt)"
        r"(?: zusammen| insgesamt)?|[Ss]umme:?|[Dd]ie (?:Summe|Gesamtzahl) (?:beträgt|betrug|liegt bei)) \Z"
    ),
    all_nouns=(
        "menschen",
        "personen",
        "opfer",
        "tote",
        "toten",
        "verletzte",
        "verletzten",
        "insassen",
        "mitglieder",
        "leute",
    ),
    wide_nouns=(
        "menschen",
        "personen",
        "mitglieder",
        "passagiere",
        "opfer",
        "beschäftigte",
        "mitarbeiter",
        "besucher",
        "schiffe",
        "fahrzeuge",
        "flugzeuge",
        "tiere",
        "studierende",
        "schüler",
        "patienten",
        "bewohner",
        "delegierte",
        "medaillen",
        "sitze",
        "festnahmen",
        "fälle",
        "einwohner",
        "teilnehmer",
        "kandidaten",
        "häftlinge",
        "verdächtige",
        "bewerber",
        "helfer",
        "karten",
        "wohnungen",
        "gebäude",
        "verletzte",
        "verletzten",
        "tote",
        "toten",
        "soldaten",
        "abgeordnete",
        "spieler",
        "geschworene",
        "beamte",
        "geiseln",
        "migranten",
        "flüchtlinge",
        "gäste",
        "lehrer",
        "stimmen",
        "redner",
        "insassen",
        "leute",
        "betriebe",
        "arbeitsplätze",
    ),
    bare_follows=(
        r" (?:stammen|stammten|haben|hatten|sitzen|wohnen|gehen|gingen|kamen|kommen|waren|sind|starben|leben"
        r"|arbeiten|stimmten|entfielen|entfallen|im|in|auf|für|aus|von"
        r"|durch|zu|bei|mit|gegen|schwer|leicht|unter|davon|votierten|goldene|silberne|bronzene)\b"
    ),
    sum_shapes=(
        r"(?<!mit )(?<!für )(?:zusammen|insgesamt|in Summe|[Ss]umme:?|alles in allem|macht|ergibt|ergeben"
        r"|zusammengenommen|zusammengerechnet"
        r"|macht zusammen|macht insgesamt)(?: also| sind das| waren es| waren das| machte das| genau)? {Q:whole}",
        r"[,;:(-] {Q:whole}(?: \w[\w'-]*){0,3} (?:zusammen|insgesamt)\b",
        r"(?:aus|bei) (?:insgesamt ){Q:whole}",
    ),
    part_shapes=(
        r"{Q:part}(?: [A-ZÄÖÜ][\w-]+)? (?:der|von den|ihrer|seiner|dieser|aller|unserer)(?: insgesamt| rund|"
        r" [\w-]+en)? {Q:whole}",
        r"{Q:part}(?: [A-ZÄÖÜ][\w-]+)? von insgesamt {Q:whole}",
    ),
    divided=r"(?: [\w-]+)? (?:der|von den|von|aus|aller|dieser|ihrer|seiner)(?: [\w-]+){0,2} ",
    back_shapes=(
        r"^{Q}(?P<several>)(?: [A-ZÄÖÜ]\w+)? (?:entfielen|entfallen|stammen|stammten|kommen (?:vom|von|aus)|kamen"
        r" (?:vom|von|aus)"
        r"|gehen an|gingen an|fließen in|flossen in|trägt|zahlt)\b",
        r"^(?:Davon|Von ihnen|Von diesen|Hiervon)\b",
        r"^{Q} (?P<open>davon|von ihnen|von diesen)\b",
        r"^{Q} (?P<open>ihrer|seiner) (?:Einwohner|Bewohner|Mitglieder|Beschäftigten|Mitarbeiter|Schüler|Bürger)\b",
        r"^(?P<open>Darunter|Unter ihnen)\b",
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
        "Zentimeter",
        "Zentimetern",
        "Prozent",
        "Quadratmeter",
        "Quadratmetern",
        "Kubikmeter",
    ),
    sub_leads=r"\b(?:davon|darunter|von ihnen|von denen|unter ihnen)(?: (?:die|nur|allein|rund|etwa))? \Z",
    last_leads=(
        r"\b(?:und|oder|sowie|plus) (?:die |nur |weitere |rund |etwa |die übrigen |die restlichen |die anderen"
        r" )?(?:(?:auf|an|von|aus|mit) (?:die |den |das |der |dem )?\w+ )?\Z"
    ),
    part_leads=(
        r"(?:(?:^|[,:;(-]|\b(?:und|oder|während|sowie|waren|sind|wurden|gehören|gehörten|kamen|stimmten|davon"
        r"|darunter|von denen|von ihnen"
        r"|unter ihnen|unter denen|plus|weitere|die übrigen|die restlichen|die anderen|noch|stammen|stammten"
        r"|starben|entfielen|entfallen|verlaufen|verliefen|liegen|lagen|fahren|gehen|gingen|leben|arbeiten"
        r"|erhielten|fielen|fließen|blieben|hatten|haben|erlitten|wiesen|galten|nahmen|machten|wollen|mussten"
        r"|konnten"
        r"|stellten|stellen|sollen|können|müssen|dürfen|werden|starben|verloren|bekamen|gaben|stehen|standen|meldeten"
        r"|bestanden|schafften|traten|zogen|verließen|kehrten|fehlten|fehlen|stimmen"
        r"|besteht aus|bestand aus|bestehen aus|bestanden aus|zusammen aus|nämlich|verteilt sich auf|verteilen"
        r" sich auf|gliedert sich in|nur))"
        r" ?(?:die |nur |rund |etwa |weitere |anderen |übrigen |restlichen )*"
        r"|(?:, |\b(?:und|sowie) |: ?|^)(?:[Aa]uf|[Aa]n|[Aa]us|[Vv]on|[Aa]m) (?:die |den |das |der |dem )?\w+"
        r" (?:entfallen |entfielen |kamen |kommen )?"
        r"|^(?:Davon|Darunter|Von ihnen|Von diesen|Unter ihnen)(?: [\w'-]+){0,3} )(?<!, die )\Z"
    ),
    no_part=r" (?:(?:\w+ )?(?:mehr|weniger)\b|zu je|von ihnen|davon|von denen|Jahren?|Monaten?|Wochen?|Tagen?"
    r"|Stunden?|Minuten?|Uhr|je|pro)\b",
    rest_leads=r"\b(?:verbleibenden|übrige|restliche|übrigen|restlichen|anderen|der Rest,|Rest) \Z",
    traits=(
        ("frau", "männ", "mann", "mädchen", "jung", "weiblich", "männlich"),
        (
            "kind",
            "erwachsen",
            "minderjähr",
            "jugendlich",
            "rentner",
            "senior",
            "schüler",
            "student",
            "säugling",
            "unter",
            "älter",
            "jünger",
        ),
        ("ausländ", "staatsbürger", "staatsangehörig", "tourist", "einheimisch", "migrant", "geflüchtet"),
        ("bewaffnet", "maskiert", "geimpft", "schwanger", "schwer", "leicht", "neu", "erstmals"),
    ),
    placed=r"(?:(?:waren|sind|stehen|standen|liegen|lagen|leben|wohnen|kamen) )?(?:in|im|aus|am|an|bei) ",
    overlapping=("beides", "zugleich", "gleichzeitig", "mehrere", "Mehrfach*", "außerdem", "zudem"),
    states=(("haben", "hatten", "hat", "brauchen"), ("sind", "waren", "werden", "wurden")),
    part_preps=(
        "aus",
        "im",
        "in",
        "an",
        "am",
        "auf",
        "bei",
        "für",
        "von",
        "vom",
        "mit",
        "unter",
        "gegen",
        "über",
        "ohne",
        "durch",
        "zu",
        "zum",
        "zur",
        "wegen",
        "nach",
        "dafür",
        "dagegen",
        "per",
    ),
    part_copulas=(
        "waren",
        "war",
        "sind",
        "ist",
        "haben",
        "hatten",
        "wurden",
        "werden",
        "gehen",
        "gingen",
        "kommen",
        "kamen",
        "stimmten",
        "stammen",
        "stammten",
        "entfallen",
        "entfielen",
        "gehören",
        "gehörten",
        "blieben",
        "bleiben",
    ),
    complements=(
        (("frau", "weiblich"), ("mann", "männ", "männlich")),
        (("mädchen",), ("junge",)),
        (("soldat",), ("zivilist",)),
        (("kind", "minderjähr"), ("erwachsen",)),
        (("leicht",), ("schwer", "lebensgefährlich")),
        (("ausland",), ("inland",)),
        (("passagier", "fahrgäst"), ("besatzung", "crew")),
        (("überleb",), ("tot", "gestorben", "starb")),
    ),
    step_shapes=(
        rf"\b[Vv]on (?:zuvor |bisher |vormals |zuletzt |ehemals |derzeit |rund |gut |knapp |einst |etwa |noch"
        rf" )*{{Q:from}}{_ACROSS} auf (?:nun |jetzt"
        rf" |heute |zuletzt |aktuell |künftig |rund |knapp |gut |etwa |nur noch |mehr als |über )*{{Q:to}}",
        rf"\bauf (?:nun |jetzt |nur noch |rund |knapp |gut )*{{Q:to}}{_ACROSS},? (?:nach|von|gegenüber|verglichen"
        rf" mit|statt) (?:zuvor |bisher |vorher"
        rf" |zuletzt |rund |noch )*{{Q:from}}",
        rf"\b[Vv]on (?:zuvor |bisher |rund |knapp )*{{P:from}}{_ACROSS} auf (?:nun |rund |knapp )*{{P:to}}",
        rf"\b[Vv]on (?:zuvor |bisher |rund |knapp )*{{Q:from}}{_ACROSS} auf (?:nun |rund |knapp )*{{P:to}}",
        rf"\bauf {{P:to}}{_ACROSS},? (?:nach|von|gegenüber) (?:zuvor )?{{P:from}}",
        rf"\b[Vv]on {{L:from}}{_ACROSS} auf (?:nur noch |nun )?{{L:to}}",
        rf"\b[Vv]on {{L:from}}{_ACROSS} auf (?:nur noch |nun )?{{Q:to}}",
        rf"\b[Vv]on {{Q:from}}{_ACROSS} auf (?:nur noch |nun )?{{L:to}}",
        r"{Q:to}(?: [^\ue000.;,]{0,40}?)?,? nach (?:zuvor |bisher |vorher |zuletzt ){Q:from}",
    ),
    turn_shapes=(
        rf"{{Q:to}}{_ACROSS},? (?:statt|anstelle von|anstatt) (?:der |bisher |bislang |zuvor |wie bisher |den "
        rf"|bisherigen )*{{Q:from}}",
        rf"\b(?:[Ss]tatt|[Aa]nstatt) (?:der |wie bisher |bisher |bislang |den |zuvor |bisherigen"
        rf" )*{{Q:from}}{_ACROSS} {{Q:to}}",
        r"\bnicht mehr {Q:from}, sondern (?:nur noch |nun )?{Q:to}",
        rf"\b(?:[Zz]uvor|[Bb]isher|[Bb]islang|[Vv]orher|[Ff]rüher|noch|einst|damals|[Ii]m Vorjahr) (?:\w+"
        rf" )?{{Q:from}}{_ACROSS} (?:jetzt|nun|heute"
        rf"|künftig|nur noch|inzwischen|mittlerweile) (?:\w+ ){{0,2}}?{{Q:to}}",
    ),
    hypothetical=("wäre", "wären", "würde", "würden", "hätte", "hätten", "ohne"),
    step_told_shapes=(
        rf"^(?:Die|Der|Das|Diese|Dieser|Dieses|Ein|Eine|Einen|\"Ein|\"Eine) (?:\w+ )?(?:{_CHANGES}) (?:um|von)"
        rf" (?:rund |gut |knapp |fast )?{{P:step}}",
        rf"^(?:Die|Der|Das|Diese|Dieser|Dieses|Ein|Eine|Einen|\"Ein|\"Eine) (?:\w+ )?(?:{_CHANGES}) (?:um|von)"
        rf" (?:rund |gut |knapp |fast )?{{Q:step}}",
        rf"^(?:Sie|Er|Es|Ihre?|Seine?|Damit|Diese[rs]?)\b[^\ue000.;]{{0,40}}? um (?:rund |gut |knapp |fast"
        rf" )?{{P:step}} (?:\w+ ){{0,2}}?(?:{_CHANGED})\b",
        rf"^(?:Sie|Er|Es|Ihre?|Seine?|Damit|Diese[rs]?)\b[^\ue000.;]{{0,40}}? um (?:rund |gut |knapp |fast"
        rf" )?{{Q:step}} (?:\w+ ){{0,2}}?(?:{_CHANGED})\b",
        r"^(?:Damit|Dadurch|So|Somit) (?:fallen|gehen|entfallen|verschwinden|kommen) (?:rund |gut |knapp )?{Q:step}"
        r"(?= (?:weg|verloren|hinzu)\.?\Z)",
        r"^{P:step}(?= [^\ue000.;]{0,40}?(?:verschwunden|weggefallen|verloren|hinzugekommen|aufgegeben|mehr"
        r"|weniger))",
        r"^{Q:step}(?= [^\ue000.;]{0,40}?(?:verschwunden|weggefallen|verloren|hinzugekommen|hinzu|aufgegeben"
        r"|Unterschied|Differenz))",
    ),
    onto=r" auf (?:rund |gut |knapp |fast |nun )?\Z",
    step_follows=r"^ (?:[\w-]+ ){0,4}?(?:(?:mehr|weniger)(?! [A-ZÄÖÜ])|höher|niedriger|Unterschied|Differenz|hinzu"
    r"|weggefallen"
    r"|verschwunden)\b",
    hundredths=(
        "Cent",
        "Zentimeter",
        "Zentimetern",
        "cm",
        "Basispunkte",
        "Basispunkten",
        "Pfennig",
        "Rappen",
        "Groschen",
        "Kopeken",
    ),
    risen=(
        "hebt",
        "hob",
        "an",
        "belebt",
        "verbesserte",
        "verbessert",
        "verlängert",
        "verlängerte",
        "vergrößert",
        "vergrößerte",
        "ausgebaut",
        "klettert",
        "klettern",
        "verdoppelte",
        "verdoppelt",
        "sprang",
        "springt",
        "wuchs",
        "zu",
        "aufgestockt",
        "angehoben",
        "verteuerte",
        "verteuert",
        "ausgeweitet",
        "wandelte",
        "änderte",
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
        "kühlte",
        "ab",
        "senkt",
        "halbierte",
        "halbiert",
        "verkürzt",
        "verkürzte",
        "zurück",
        "zurückgegangen",
        "gedrückt",
        "drückte",
        "verkleinert",
        "rutschte",
        "stürzte",
        "herabgesetzt",
        "sackte",
        "verbilligte",
        "verbilligt",
        "schmolz",
        "geschmolzen",
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
        rf"(?:\b(?:um|plus|minus)|\b(?:{_CHANGES}|macht) (?:von|um|beträgt|betrug|liegt bei|lag bei)|\b(?:Plus"
        rf"|Minus|Zuwachs|Rückgang),? (?:von"
        rf" )?)(?: genau| exakt| weitere| rund| gut| knapp"
        rf"| fast| etwa| mehr als| ganze| satte)* \Z"
    ),
    weak_leads=r"(?:,|\(|-) ?\Z",
    factors={
        "verdoppelt": "2",
        "verdreifacht": "3",
        "vervierfacht": "4",
        "halbiert": "0.5",
        "verdoppelte": "2",
        "verdreifachte": "3",
        "vervierfachte": "4",
        "halbierte": "0.5",
    },
    factor_shapes=(
        r"\b[Vv]on {Q:from}(?:[^\ue000.;,]|{D}){0,40}? auf {Q:to}(?: [\w-]+){0,3}? (?<!mehr als )(?<!fast )(?<!nahezu"
        r" )(?<!beinahe )(?<!gut )(?<!knapp )"
        r"(?P<factor>verdoppelt|verdreifacht|vervierfacht|halbiert)\b",
        r"\b(?P<factor>verdoppelte|verdreifachte|vervierfachte|halbierte) sich(?! (?:fast|mehr als|nahezu|beinahe"
        r"|gut|knapp))(?:[^\ue000.;]|{L}|{D}){0,60}? von"
        r" {Q:from}(?:[^\ue000.;,]|{D}){0,40}? auf {Q:to}",
    ),
    share_of_other=r" (?:der|des|aller|von) (?!\Z)",
    role_leads=r"\b(?:zusätzlichen|zusätzliche|weitere|weiteren|verlor|verloren|gewann|gewannen|büßte|legte) \Z",
    role_follows=r" (?:Prozentpunkte |Punkte |[A-ZÄÖÜ]\w+ )?(?:fallen weg|gehen verloren|unter|über|höher|niedriger"
    r"|teurer|billiger|(?:mehr|weniger)(?! [A-ZÄÖÜ])|stärker|kleiner|größer|zusätzlich)\b",
    than_then=r" (?:[\w-]+ ){0,2}(?:mehr|weniger|höher|niedriger) als (?:im |am |vor |in )?(?:[\w-]+ )?\Z",
    other_thing=r"[|]|;(?! (?:bisher|derzeit|zuvor|zuletzt|damals|bislang)\b)|\b(?:und (?:die|der|das)|doch|aber"
    r"|während|obwohl|dagegen|hingegen)\b",
    same_change=(
        r"(?:(?:Im|Am|In der|Gegenüber(?: dem)?|[Nn]ach) )?(?:{O}|{D})|(?:Gegenüber|Nach|Im Vergleich|Künftig|Jetzt"
        r"|Nun|Derzeit"
        r"|Aktuell|Heute|Noch|Vorher|Früher|Im Jahr davor|Im Jahr zuvor|Bislang|Zuletzt|Vor einem Jahr|Sie|Er|Es"
        r"|Das|Dies|Damit|Bisher|Zuvor|Damals|Die (?:Zahl|Summe|Quote|zusätzlichen|Differenz|Erhöhung|Steigerung)"
        r"|Der (?:Wert|Preis|Anstieg|Zuwachs|Rückgang|Unterschied)|Ihre Zahl|Seine|Ihre|(?:Das|Ein) (?:Plus|Minus))\b"
    ),
    was_leads=(
        rf"\b(?:(?:[Nn]ach|[Gg]egenüber|[Vv]erglichen mit|[Ii]m Vergleich zu|[Ss]tatt|[Aa]nstatt|[Aa]nstelle von"
        rf"|als) {_H}"
        rf"|von (?:zuvor|bisher|vorher|vormals|ehemals|einst|ursprünglich|damals|noch) {_H}"
        rf"|(?:[Bb]isher|[Bb]islang|[Zz]uvor|[Vv]orher|[Dd]amals|[Ff]rüher|[Dd]avor|[Uu]rsprünglich|[Ee]inst"
        rf"|[Vv]orjahr\w*"
        rf"|[Vv]ortag\w*|[Vv]ormonat\w*|[Vv]orquartal\w*|[Vv]orwoche)\b[^\ue000.;]{{0,60}}?"
        rf"|[Hh]atten?\b(?:[^\ue000.;]|{{D}}|{{O}}){{0,50}}?"
        rf"|als (?!auch )[^\ue000.;,]{{0,40}}?"
        rf"|(?:war|waren|lag|lagen|gab|betrug)\b[^\ue000.;,]{{0,30}} noch {_H}"
        rf"|(?:vorig|letzt|vergangen|früher|Vor)\w*(?: \w+){{0,2}} \({_H}"
        rf"|als (?:im |am |in )?{{D}}(?:,? (?:als|da) )?[^\ue000.;,]{{0,40}}?)\Z"
        rf"|{{O}}(?:,? als )?[^\ue000.;,]{{0,60}}?\Z"
    ),
    was_follows=(
        r"(?: [\w'-]+){0,3}? (?:(?:im|am|vom|des|in der) )?(?:{O}|(?:zuvor|davor|bisher|vorher|[Vv]orjahr\w*"
        r"|[Vv]ortag\w*"
        r"|[Vv]ormonat\w*|[Vv]orquartal\w*|vorigen|vorangegangenen)\b)"
        r"|[^\ue000.;,]{0,30} (?:hatte\w* [^\ue000.;,]{0,30}(?:{O}|{D})|betragen|gewesen|gezählt worden waren"
        r"|(?:betragen|gezählt|verkauft|verdient|gelegen) hatten?)\b"
    ),
    current_leads=(
        r"\b(?:[Dd]erzeit|[Aa]ktuell|[Zz]urzeit|[Mm]omentan|[Gg]egenwärtig|[Jj]etzt|[Hh]eute|[Zz]uletzt|derzeitigen"
        r"|jetzigen|heutigen|aktuellen)\b[^\ue000.;]{0,50}?\Z"
    ),
    now_leads=rf"\b(?:[Aa]uf|nun|jetzt|heute|bei|sind|es|nur noch|betrug|beträgt|erreichte|[Mm]it|von|künftig"
    rf"|insgesamt) {_H}\Z",
    past_times=r"[Vv]orjahr|[Vv]ortag|[Vv]ormonat|[Vv]orquartal|\b(?:davor|zuvor)\b",
    portion_shapes=(
        rf"{{P:share}},? {_OF} {{Q:whole}}{_SOME}(?:,| \(| -) ?(?:also |das sind |oder |das entspricht |das heißt "
        rf"|nämlich |mithin |das waren |sprich"
        rf" |somit )+(?:rund |genau |insgesamt |etwa |gut |knapp )*{{Q:part}}",
        rf"{{P:share}},? {_OF} {{Q:whole}}{_SOME}(?:,| \(| -) ?(?:in |rund |etwa |insgesamt |gut |knapp"
        rf" )*{{Q:part}}(?=(?: [A-ZÄÖÜ]\w+)?[,.;)]| nämlich| insgesamt|\Z)",
        rf"{{Q:part}}(?: [\w'-]+){{0,2}}? {_OF} {{Q:whole}}{_SOME}(?:,| \(| -|:) ?(?:(?!plus |minus |um |mit |davon"
        rf" )[\w'-]+ ){{0,5}}?{{P:share}}"
        rf"(?! (?:der|des|aller|von|mehr|weniger|höher|niedriger)\b)",
        rf"{{P:share}}[^\ue000.;]{{0,40}}?(?:,|:| \(| -) ?(?:oder |also |nämlich |das sind )?{{Q:part}}(?:"
        rf" [\w'-]+){{0,2}}? {_OF} {{Q:whole}}",
        rf"{{P:share}}: [Vv]on (?:[\w'-]+ ){{0,2}}?{{Q:whole}}{_SOME}(?<! auf)(?<! bis) {{Q:part}}",
        r"{Q:part}(?: [A-ZÄÖÜ]\w+)? von (?:den |insgesamt |rund )*{Q:whole}(?: [\w-]+){1,3},? und damit (?:rund"
        r" |etwa |genau )*{P:share}(?! (?:der|des|aller|von|mehr|weniger|höher|niedriger)\b)",
        rf"{{Q:part}} \({{P:share}}\) {_OF} {{Q:whole}}",
        rf"{{Q:part}}(?: \w+){{0,2}}?,? (?:oder|also) {{P:share}},? {_OF} {{Q:whole}}",
        rf"{{P:share}} \({{Q:part}}\) {_OF} {{Q:whole}}",
        rf"{{P:share}},? oder {{Q:part}},? {_OF} {{Q:whole}}",
        rf"\b[Vv]on (?:[\w'-]+ ){{0,2}}?{{Q:whole}}{_SOME}(?<! auf)(?<! bis) {{Q:part}}{_SOME}(?:,|:| \(| -)"
        rf" ?(?:(?!plus |minus |um "
        rf"|mit |davon )[\w'-]+ ){{0,5}}?{{P:share}}"
        rf"(?! (?:der|des|aller|von|mehr|weniger|höher|niedriger)\b)",
        rf"\b[Vv]on (?:[\w'-]+ ){{0,2}}?{{Q:whole}}{_SOME}(?<! auf)(?<! um) {{P:share}}{_SOME}(?:,|:| \(| -)"
        rf" ?(?:also |das sind "
        rf"|oder |mithin |nämlich )?(?:rund |etwa )?{{Q:part}}"
        rf"(?=(?: [A-ZÄÖÜ]\w+)?[,.;)]|\Z)",
    ),
    portion_pair_shapes=(
        rf"{{Q:whole}} [A-ZÄÖÜ][\w-]+[^\ue000.;]{{0,60}}\. (?:[^\ue000.;]|{{D}}){{0,40}}{{Q:part}}(?:[^\ue000.;]"
        rf"|{{D}}){{0,60}}, (?:die|eine) (?:\w+)?(?:[Bb]eteiligung"
        rf"|[Qq]uote)(?: \w+){{0,3}} {_H}{{P:share}}",
        rf"{{Q:part}}(?: [A-ZÄÖÜ]\w+)? (?:von|der) {{Q:whole}}(?: [\w-]+){{1,3}},? oder {_H}{{P:share}}(?! (?:der"
        rf"|des|von|mehr|weniger))",
        rf"{{P:share}},? {_OF} {{Q:whole}}(?: [\w-]+){{1,3}} (?:-|\() ?{{Q:part}} ?(?:-|\))",
        rf"{{P:share}},? {_OF} {{Q:whole}}{_SOME}[.;,] (?:[Dd]as|[Dd]ies) (?:sind|waren|entspricht|entsprechen"
        rf"|macht|heißt) {_H}{{Q:part}}",
        r"{Q:part} [A-ZÄÖÜ€$]\w*[^\ue000.;]{0,40}[.;,] (?:[Dd]as|[Dd]ies) (?:sind|waren|entspricht|entsprach|ist"
        r"|macht)[^\ue000.;]{0,30}"
        r" {P:share} (?:der|des|aller|von)(?: [\w-]+){0,3} {Q:whole}",
        r"[Vv]on (?:den |insgesamt |rund )*(?:[\w-]+en )?{Q:whole}(?: [\w'-]+){1,6} {Q:part}(?: [A-ZÄÖÜ]\w+)?,?"
        r" (?:oder|also|das sind|und damit|\()"
        r" ?(?:rund |etwa |gut |knapp )?{P:share}(?! (?:mehr|weniger|der|des))",
        rf"{{P:share}} (?:der|des|aller) [\w-]+[^\ue000.;]{{0,80}}[.;,] (?:[Bb]ei|[Vv]on)(?: [\w-]+){{0,2}}?"
        rf" {{Q:whole}}(?: [\w-]+){{1,4}} (?:sind das|waren das"
        rf"|wären das|ergibt das|macht das) {_H}{{Q:part}}",
        r"{P:share} der Stimmen[^\ue000.;]{0,80}[.;,] [Vv]on(?: den)?(?: [\w-]+)? {Q:whole}(?: [\w-]+){1,4} {Q:part}",
        rf"[Aa]uf (?:einen|eine|ein|den|die) [\w-]+ von {{Q:whole}} [A-Z€$]\w*[^\ue000.;]{{0,40}}"
        rf" {{P:share}}[^\ue000.;]{{0,40}}, (?:das sind|also) {_H}{{Q:part}}",
        rf"{{Q:whole}} [A-ZÄÖÜ][\w-]+[^\ue000.;]{{0,60}}\. (?:Davon )?{{Q:part}} (?:von ihnen|davon)?,? ?(?:und"
        rf" damit|also|oder|das sind|das entspricht) {_H}{{P:share}}",
        r"\b(?:Beteiligung|Wahlbeteiligung) (?:lag|betrug|liegt|erreichte)[^\ue000.;]{0,20} {P:share}[.,;]"
        r" [Vv]on(?: den)?(?: [\w-]+)? {Q:whole}"
        r"[^\ue000.;]{0,60}? {Q:part}",
    ),
    portion_back_shapes=(
        rf"^(?:Davon )?{{Q:part}}{_SOME}(?:,| \(| -) ?(?:also |das sind |das entspricht |oder |mithin )?(?:(?:eine"
        rf"|einer|ein|einem) \w+ von )?{{P:share}}"
        rf"(?! (?:der|des|aller|von|mehr|weniger|höher|niedriger)\b)",
    ),
    share_told_shapes=(rf"{{P:share}},? {_OF} {{Q:whole}}",),
    that_is_shapes=(
        r"^Betroffen (?:sind|seien|wären|waren) (?:also |damit |somit )?(?:rund |etwa |genau |gut |knapp )?{Q:part}"
        r"(?= (?:Beschäftigte|Mitarbeiter|Menschen|Stellen|Personen|Leute)\w*\.?\Z)",
        r"^(?:Das sind|Das waren|Das entspricht|Das wären|Das macht|Das heißt:?|Also) (?:rund |etwa "
        r"|genau |gut |knapp )?{Q:part}",
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
        "gregorianisch*",
        "alten Stils",
        "alter Stil",
        "alten Kalender",
        "altem Kalender",
        "alte Kalender",
        "neuen Kalender",
        "neuem Kalender",
        "russischen Kalender",
        "orthodoxen Kalender",
        "Kirchenkalender",
        "Druckfehler",
        "Schreibfehler",
        "Tippfehler",
        "Rechenfehler",
        "widerspricht",
    ),
    definite_counts=(
        r"\b(?:[Dd]ie|[Dd]er|[Dd]en|[Dd]iese) {Q:count}(?! (?:von|der|die) )",
        r"^(?:Die|Der) \w+ der {Q:count}",
        r"^[Aa]lle {Q:count}\b",
    ),
    same_counted=(
        ("menschen", "personen", "tote", "toten", "todesopfer", "opfer", "leichen"),
        ("menschen", "personen", "verletzte", "verletzten", "leute"),
        ("menschen", "verdächtige", "verdächtigen", "festgenommenen", "personen"),
        ("häftlinge", "gefangene", "gefangenen", "ausbrecher", "flüchtigen", "männer"),
        ("seeleute", "matrosen", "besatzungsmitglieder"),
        ("bergsteiger", "alpinisten", "wanderer"),
        ("arbeiter", "beschäftigte", "mitarbeiter", "stellen", "arbeitsplätze", "jobs"),
    ),
    no_recount=(
        "andere",
        "anderen",
        "weitere",
        "weiteren",
        "mehr",
        "zusätzlich",
        "zusätzlichen",
        "darunter",
        "davon",
        "stieg",
        "erhöhte",
        "sank",
        "statt",
        "nicht",
        "übrigen",
        "restlichen",
        "bisher",
        "nur",
        "jeweils",
        "je",
        "zwischen",
        "als",
        "früheren",
        "ehemaligen",
    ),
    second_counts=(
        r"\b(?:[Aa]lle|[Aa]ller|[Aa]llen|[Ss]ämtliche|[Ss]ämtlicher|[Ss]ämtlichen) {Q:count} (?:[a-zäöüß][\w-]+"
        r" ){0,4}?[A-ZÄÖÜ]\w+\b"
        r"(?: (?:in|auf|an|aus|im|am|des|der|von) (?:der |dem |den )?(?P<narrowed>[\w-]+))?",
        r"\b(?:[Jj]ede[rs]?|[Kk]eine[rs]?|[Ee]inzige[rs]?) der {Q:count} [A-ZÄÖÜ]\w+\b",
    ),
)
