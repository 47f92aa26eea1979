"""Which verdict a sentence gets, from which claims and with which reason."""

from pathlib import Path

import pytest

from tests.reviewing.bases import DAYS, FLOOD, HEADS, SIEGE, STRIKE, hinted, one, reviewed, told, unchecked

# Each line of a table: a sentence, and all that is found in it.
SAID = (
    (FLOOD, "en", (
        ("In all, 900 helpers came to Veld.", ["helpers = 900: supported"]),
        ("Altogether some 900 volunteers came to Veld.", ["helpers = about 900: supported"]),
        ("In all, 700 helpers came to Veld.", ["helpers = 700: contradicted"]),
        ("Osta sent 300 volunteers.", ["helpers.osta = 300: supported"]),
        ("Osta sent three hundred volunteers.", ["helpers.osta = 300: supported"]),
        ("Osta sent about 290 volunteers.", ["helpers.osta = about 290: supported"]),
        ("Osta sent between 280 and 320 helpers.", ["helpers.osta = 280..320: supported"]),
        ("Osta sent 500 helpers to Veld.", ["helpers.osta = 500: contradicted"]),
        ("Osta sent more than 400 helpers.", ["helpers.osta = over 400: contradicted"]),
        ("Marn sent 200 helpers.", ["helpers.marn = 200: disputed"]),
        ("Marn sent 250 helpers.", ["helpers.marn = 250: disputed"]),
        ("Marn sent 600 helpers.", ["helpers.marn = 600: contradicted"]),
        ("The flood began on 14 July.", ["start = 2021-07-14: supported"]),
        ("The flood began in July 2021.", ["start = 2021-07: supported"]),
        ("The flood began on July 16.", ["start = 2021-07-16: contradicted"]),
        ("The helpers stayed for ten days.", ["stay = 10: supported"]),
        ("The helpers stayed for 20 days.", ["stay = 20: contradicted"]),
        ("The ten-day stay of the helpers ended.", ["stay = 10: supported"]),
        ("The dam is open.", ["dam = yes: disputed"]),
        ("The dam at Veld was shut.", ["dam = no: disputed"]),
        ("Anna Berg is mayor of Veld.", ["mayor = Anna Berg: supported"]),
        ("The mayor of Veld, Jon Falk, spoke.", ["mayor = Jon Falk: contradicted"]),
        ("There were helpers from Osta and Marn.", ["senders = {some: [Osta, Marn]}: supported"]),
        ("There were helpers from Osta, Marn and Lund.", ["senders = {some: [Osta, Marn, Lund]}: contradicted"]),
        ("Water stood in Veld for six days.", ["gauge = 6: new"]),
    )),
    (FLOOD, "de", (
        ("Insgesamt kamen 900 Helfer nach Veld.", ["helpers = 900: supported"]),
        ("Insgesamt kamen 700 Freiwillige nach Veld.", ["helpers = 700: contradicted"]),
        ("Osta schickte rund 300 Helferinnen und Helfer.", ["helpers.osta = about 300: supported"]),
        ("Osta schickte fünfhundert Freiwillige.", ["helpers.osta = 500: contradicted"]),
        ("Aus Marn kamen 200 Helfer.", ["helpers.marn = 200: disputed"]),
        ("Die Flut begann am 14. Juli.", ["start = 2021-07-14: supported"]),
        ("Die Flut begann am 16. Juli.", ["start = 2021-07-16: contradicted"]),
        ("Die Helfer blieben zehn Tage.", ["stay = 10: supported"]),
        ("Die Helfer blieben 20 Tage.", ["stay = 20: contradicted"]),
        ("Der Damm ist offen.", ["dam = yes: disputed"]),
        ("Es kamen Helfer aus Osta, Marn und Lund.", ["senders = {some: [Osta, Marn, Lund]}: contradicted"]),
    )),
    (SIEGE, "de", (
        ("4.000 Soldaten belagerten Karst.", ["besiegers = 4000: disputed"]),
        ("Vor der Burg lagen 6000 Mann.", ["besiegers = 6000: disputed"]),
        ("Ein Heer von 9.000 Mann belagerte Karst.", ["besiegers = 9000: contradicted"]),
        ("Vor der Burg lagen rund 4.100 Mann.", ["besiegers = about 4100: disputed"]),
        ("In der Burg standen 310 Verteidiger.", ["garrison = 310: supported"]),
        ("In der Burg standen 500 Verteidiger.", ["garrison = 500: contradicted"]),
        ("Die Belagerer brachten zwölf Kanonen vor Karst.", ["guns = 12: supported"]),
        ("Die Burg ergab sich am 3. August.", ["end = 1648-08-03: supported"]),
        ("Karst fiel im August 1648.", ["end = 1648-08: supported"]),
        ("Karst fiel am 5. August 1648.", ["end = 1648-08-05: contradicted"]),
    )),
    (SIEGE, "en", (
        ("The garrison numbered 290 soldiers.", ["garrison = 290: supported"]),
        ("The castle surrendered on 3 August.", ["end = 1648-08-03: supported"]),
    )),
    (STRIKE, "en", (
        ("By then 20 vessels lay idle.", ["idle = 20: new"]),
        ("By then at least 14 ships lay idle.", ["idle = at least 14: supported"]),
        ("By then 10 vessels lay idle.", ["idle = 10: contradicted"]),
        ("The Dockers' Union has called a strike.", ["called = Dockers' Union: supported"]),
        ("The HB had called the strike.", ["called = Harbour Board: contradicted"]),
        ("They asked for a rise of five per cent.", ["pay = five: supported"]),
        ("They asked for a rise of ten per cent.", ["pay = ten: contradicted"]),
        ("800 dockers struck on 3 May 1926.", ["strikers = 800: supported"]),
    )),
)  # fmt: skip
LINES = [(base, lang, text, found) for base, lang, lines in SAID for text, found in lines]


@pytest.mark.parametrize(("base", "lang", "text", "found"), LINES, ids=[line[2][:50] for line in LINES])
def test_a_sentence_gets_the_verdict_of_the_base(
    base: str, lang: str, text: str, found: list[str], tmp_path: Path
) -> None:
    head = HEADS[lang] if base == FLOOD else ""
    assert told(reviewed(tmp_path, head + text, "--lang", lang, "--date", DAYS[base], base=base)) == found


# A running count holds for its time: (sentence, --date, verdict). The base has 800 as of 3 May.
COUNTED = (
    # as of a day, or said on one
    ("900 dockers were on strike as of 4 May 1926.", "1926-05-05", "ahead"),
    ("600 dockers were on strike as of 4 May 1926.", "1926-05-05", "contradicted"),
    ("By 1 May 1926 600 dockers were on strike.", "1926-05-05", "behind"),
    ("By 1 May 1926 900 dockers were on strike.", "1926-05-05", "contradicted"),
    ("900 dockers were on strike, the union said on 4 May 1926.", "1926-05-05", "ahead"),
    ("600 dockers were on strike, the union said on 4 May 1926.", "1926-05-05", "contradicted"),
    ("600 dockers were on strike, the union said on 1 May 1926.", "1926-05-05", "behind"),
    ("900 dockers were on strike, the union said on 1 May 1926.", "1926-05-05", "contradicted"),
    # the day of an event is none of a count: it may be of any time up to the text's
    ("900 dockers struck on 4 May 1926.", "1926-05-05", "ahead"),
    ("600 dockers struck on 4 May 1926.", "1926-05-05", "behind"),
    ("600 dockers were on strike on 1 May 1926.", "1926-05-05", "behind"),
    ("900 dockers were on strike on 1 May 1926.", "1926-05-05", "ahead"),
    ("900 dockers were striking on Tuesday.", "1926-05-05", "ahead"),
    ("600 dockers were striking yesterday.", "1926-05-05", "behind"),
    ("600 dockers were striking yesterday.", "1926-05-20", "behind"),
    # without any, of the text's own day or the two before
    ("700 dockers were striking.", "1926-05-05", "behind"),
    ("700 dockers were striking.", "1926-05-06", "contradicted"),
    ("900 dockers were striking.", "1926-05-06", "ahead"),
    ("900 dockers were striking.", "1926-05-02", "contradicted"),
    ("700 dockers were striking.", "1926-05-02", "behind"),
    ("800 dockers were striking.", None, "supported"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "date", "verdict"), COUNTED)
def test_a_count_that_grows_is_held_against_the_base_by_its_time(
    text: str, date: str | None, verdict: str, tmp_path: Path
) -> None:
    options = ["--lang", "en", *(["--date", date] if date else [])]
    assert one(tmp_path, text, *options, base=STRIKE)["verdict"] == verdict


@pytest.mark.parametrize("text", ["700 dockers were striking.", "900 dockers were striking."])
def test_without_any_day_a_count_that_grows_is_neither_behind_nor_ahead(text: str, tmp_path: Path) -> None:
    document = reviewed(tmp_path, text, "--lang", "en", base=STRIKE)
    assert (told(document), hinted(document)) == ([], [f"strikers = {text[:3]}: differs"])
    assert document["hints"][0]["why"].startswith("no day of the text or of its figure is known")


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_date_line_above_a_sentence_is_no_day_of_its_count(gap: str, tmp_path: Path) -> None:
    text = gap.join(["The flood in Veld", "20 July 2021", "In Veld 20 people had died."])  # 40 had died by 15 July
    assert one(tmp_path, text, "--lang", "en")["verdict"] == "contradicted"


def test_the_day_of_a_count_tells_which_is_older_in_a_text_without_a_day(tmp_path: Path) -> None:
    assert one(tmp_path, "By 2 May 1926 700 dockers were striking.", "--lang", "en", base=STRIKE)["verdict"] == "behind"


def test_a_count_without_a_day_is_of_the_text_s_own_day_or_the_two_before(tmp_path: Path) -> None:
    text = "In Veld 20 people died."  # 40 had died by 15 July
    found = [one(tmp_path, text, "--date", day, "--lang", "en") for day in ("2021-07-16", "2021-07-17", "2021-07-18")]
    assert [each["verdict"] for each in found] == ["behind", "behind", "contradicted"]
    assert one(tmp_path, text, "--date", "2022-03-01", "--lang", "en")["verdict"] == "contradicted"


# A plan is not held against an outcome.
PLANS = (
    ("en", "The helpers will leave by 30 July.", ["departure = ..2021-07-30: supported"]),
    ("en", "The helpers will leave on 5 August.", ["departure = 2021-08-05: contradicted"]),
    ("en", "The helpers left on 2 August.", ["departure = 2021-08-02: new"]),
    ("en", "Osta will send 500 helpers.", ["helpers.osta = 500: new"]),
    ("de", "Die Helfer sollen bis zum 30. Juli abziehen.", ["departure = ..2021-07-30: supported"]),
    ("de", "Die Helfer sollen am 5. August abziehen.", ["departure = 2021-08-05: contradicted"]),
    ("de", "Die Helfer zogen ab am 2. August.", ["departure = 2021-08-02: new"]),
    ("de", "Osta wird 500 Helfer schicken.", ["helpers.osta = 500: new"]),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "found"), PLANS)
def test_plans_are_compared_with_plans(lang: str, text: str, found: list[str], tmp_path: Path) -> None:
    assert told(reviewed(tmp_path, HEADS[lang] + text, "--lang", lang, "--date", "2021-07-20")) == found


# What cannot be known to be said is not judged: the number is left as not checked.
NOT_JUDGED = (
    ("en", ("Osta did not send 500 helpers.", "Osta never sent 500 helpers.", "Osta sent no 500 helpers.",
            "Did Osta send 500 helpers?", "“Osta sent 500 helpers?”", "If Osta sends 500 helpers, Veld can hope.",
            "Osta could send 500 helpers.", "Osta denied sending 500 helpers.",
            "Reports that Osta sent 500 helpers are false.", "Another 500 helpers were sent from Osta.",
            "Osta sent an additional 500 helpers.", "Osta sent 500 of them.", "Osta sent 500 boats.",
            "Osta sent 500% of the helpers.", "Every week Osta sent each 500 helpers.")),
    ("de", ("Osta schickte nicht 500 Helfer.", "Schickte Osta 500 Helfer?",
            "Osta könnte 500 Helfer schicken.", "Falls Osta 500 Helfer schickt, hofft Veld.",
            "Osta schickte weitere 500 Helfer.",
            "Osta schickte zusätzlich 500 Helfer.", "Osta schickte 500 davon.", "Osta schickte 500 Boote.",
            "Osta und Marn schickten 550 Helfer.", "Osta schickte jeweils 500 Helfer.")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "text"), [(lang, text) for lang, texts in NOT_JUDGED for text in texts], ids=lambda said: said[:50]
)
def test_what_is_denied_asked_supposed_or_a_part_is_not_judged(lang: str, text: str, tmp_path: Path) -> None:
    document = reviewed(tmp_path, HEADS[lang] + text, "--lang", lang, "--date", "2021-07-20")
    assert (told(document), document["hints"]) == ([], [])
    assert unchecked(document)


def test_a_bare_year_is_listed_only_where_all_is_asked_for(tmp_path: Path) -> None:
    text = HEADS["en"] + "The Osta house burnt 500 years ago."
    options = ["--lang", "en", "--date", "2021-07-20"]
    found = reviewed(tmp_path, text, *options)
    assert (told(found), found["hints"], unchecked(found)) == ([], [], [])
    assert unchecked(reviewed(tmp_path, text, *options, "--all")) == ["500 years ago"]


# An open bound tells a figure up to its double or down to its half: what leaves open more takes no side.
# (sentence, findings): Osta sent 300, and the flood began on 14 July.
VAGUE = (
    ("Osta sent more than 100 helpers.", []),
    ("Osta sent at least 100 helpers.", []),
    ("Osta sent up to 1,000 helpers.", []),
    ("Osta sent more than 200 helpers.", ["helpers.osta = over 200: supported"]),
    ("Osta sent at least 200 helpers.", ["helpers.osta = at least 200: supported"]),
    ("Osta sent up to 500 helpers.", ["helpers.osta = at most 500: supported"]),
    ("Osta sent up to 200 helpers.", ["helpers.osta = at most 200: contradicted"]),
    ("The flood began last week.", []),
    ("The flood began on 26 July.", ["start = 2021-07-26: contradicted"]),
)


@pytest.mark.parametrize(("text", "found"), VAGUE)
def test_a_loose_bound_or_week_says_nothing_of_one_figure_or_day(text: str, found: list[str], tmp_path: Path) -> None:
    document = reviewed(tmp_path, HEADS["en"] + text, "--lang", "en", "--date", "2021-07-27")
    assert (told(document), document["hints"]) == (found, [])


# "keine 500" is fewer than 500.
FEWER = (
    ("Osta schickte keine 500 Helfer.", ["helpers.osta = under 500: supported"]),
    ("Osta schickte keine 200 Helfer.", ["helpers.osta = under 200: contradicted"]),
    ("Osta schickte keine 5000 Helfer.", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "found"), FEWER)
def test_a_german_number_that_was_not_reached_is_a_bound(text: str, found: list[str], tmp_path: Path) -> None:
    assert told(reviewed(tmp_path, HEADS["de"] + text, "--lang", "de", "--date", "2021-07-20")) == found


# What lacks something to be a finding is a hint: (language, sentence, hints, a word of the reason).
HINTS = (
    ("en", "Osta and Marn sent 550 helpers.", ["helpers.osta = 550: differs"], "but the figure does not"),
    ("en", "The 900 helpers were sent from Osta, Marn and Lund.", ["helpers = 900: the same"], "is not conclusive"),
    ("en", "Then Marn sent 900.", ["helpers.marn = 900: differs"], "does not say what the number counts"),
    ("en", "The remaining 100 helpers were sent from Osta.", ["helpers.osta = 100: differs"], "may make it a part"),
    ("en", "The first 100 helpers were sent from Osta.", ["helpers.osta = 100: differs"], "may make it a part"),
    ("en", "Osta sent 500 helpers to Sweden.", ["helpers.osta = 500: differs"], "it is about Sweden"),
    ("en", "Osta sent 5,000 helpers.", ["helpers.osta = 5000: differs"], "so large that it may be misread"),
    ("en", "The flood began on 30 August 2021.", ["start = 2021-08-30: differs"], "so large that it may be misread"),
    ("en", "After the flood began, the council met on 16 July.", ["start = 2021-07-16: differs"], "to the event"),
    ("de", "Dann schickte Marn 900.", ["helpers.marn = 900: differs"], "does not say what the number counts"),
    ("de", "Osta schickte 5.000 Helfer.", ["helpers.osta = 5000: differs"], "so large that it may be misread"),
    ("de", "Die ersten 100 Helfer schickte Osta.", ["helpers.osta = 100: differs"], "may make it a part"),
    ("de", "Osta schickte 500 Helfer nach Schweden.", ["helpers.osta = 500: differs"], "it is about Schweden"),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "hints", "why"), HINTS, ids=[line[1] for line in HINTS])
def test_what_lacks_something_to_be_a_finding_is_a_hint(
    lang: str, text: str, hints: list[str], why: str, tmp_path: Path
) -> None:
    document = reviewed(tmp_path, HEADS[lang] + text, "--lang", lang, "--date", "2021-07-20")
    assert (told(document), hinted(document)) == ([], hints)
    assert why in document["hints"][0]["why"]
    assert document["summary"]["hints"] == 1


# The same in which nothing is lacking.
WHOLE = (
    ("en", "The number of helpers that Marn sent was 900.", ["helpers.marn = 900: contradicted"]),
    ("en", "Osta sent 300 helpers, Marn 900.", ["helpers.osta = 300: supported", "helpers.marn = 900: contradicted"]),
    ("en", "Osta sent 500 helpers to Veld.", ["helpers.osta = 500: contradicted"]),
    ("en", "Only 100 helpers were sent from Osta.", ["helpers.osta = 100: contradicted"]),  # says how few, and no part
    ("en", "Osta sent 3,000 helpers.", ["helpers.osta = 3000: contradicted"]),  # tenfold
    ("en", "The flood began on 28 August 2021.", ["start = 2021-08-28: contradicted"]),  # 45 days
    ("de", "Osta schickte 300 Helfer, Marn 900.",
     ["helpers.osta = 300: supported", "helpers.marn = 900: contradicted"]),
    ("de", "Osta schickte 3.000 Helfer.", ["helpers.osta = 3000: contradicted"]),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "found"), WHOLE, ids=[line[1] for line in WHOLE])
def test_a_contradiction_needs_all_that_a_hint_lacks(lang: str, text: str, found: list[str], tmp_path: Path) -> None:
    document = reviewed(tmp_path, HEADS[lang] + text, "--lang", lang, "--date", "2021-07-20")
    assert (told(document), document["hints"]) == (found, [])


# How a statement is tied to its topic.
TIED = (
    ("In all, 900 helpers came to Veld.", "helpers", "cues"),
    ("Osta sent 500 helpers to Veld.", "helpers.osta", "cues"),
    ("Veld saw 900 helpers come.", "helpers", "agreement"),
    ("The dam is open.", "dam", "phrase"),
    ("The mayor of Veld, Jon Falk, spoke.", "mayor", "phrase"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "topic", "tied"), TIED)
def test_a_finding_tells_how_it_is_tied_to_its_topic(text: str, topic: str, tied: str, tmp_path: Path) -> None:
    finding = one(tmp_path, HEADS["en"] + text, "--lang", "en", "--date", "2021-07-20")
    assert (finding["topic"], finding["tied"]) == (topic, tied)


def test_a_name_that_claims_give_is_tied_by_agreement(tmp_path: Path) -> None:
    document = reviewed(tmp_path, HEADS["en"] + "Marn sent 250 helpers.", "--lang", "en", "--date", "2021-07-20")
    found = [finding for sentence in document["sentences"] for finding in sentence["findings"]]
    assert [(each["topic"], each["value"], each["verdict"], each["tied"]) for each in found] == [
        ("senders", "{some: [Marn]}", "supported", "agreement"),
        ("helpers.marn", "250", "disputed", "cues"),
    ]  # fmt: skip


def test_a_finding_has_the_shortest_quote_of_its_claims(tmp_path: Path) -> None:
    assert one(tmp_path, "Osta sent 300 helpers.", "--lang", "en")["quote"] == "Osta sent 300 helpers"
    assert one(tmp_path, "Marn sent 200 helpers.", "--lang", "en")["quote"] == "200 from Marn"


NOTHING_SAID = (
    "Is the dam open?", "Is Jon Falk mayor of Veld?", "If the dam is open, Veld is lost.",
    "Neither Anna Berg nor Jon Falk is mayor of Veld.", "No helpers from Lund came to Veld.",
)  # fmt: skip


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_a_phrase_that_is_asked_denied_or_supposed_says_nothing(text: str, tmp_path: Path) -> None:
    assert told(reviewed(tmp_path, HEADS["en"] + text, "--lang", "en")) == []


REASONS = (
    (FLOOD, "Osta sent 500 helpers.", {
        "verdict": "contradicted", "claims": ["courier:helpers.osta", "herald:helpers.osta"], "against": [],
        "witnesses": ["Interior Ministry", "courier"], "question": "How many helpers did Osta send?", "value": "500",
        "gap": {"amount": 200, "relative": 0.666667, "unit": "helpers", "bound": "", "text": "200 helpers, 67 %",
                "sentence": "200 helpers (67 %) apart"},
    }, ("300", "“Osta sent 300 helpers”", "Interior Ministry", "2 reports, 2 witnesses", "200")),
    (FLOOD, "Osta sent 300 helpers.", {
        "verdict": "supported", "claims": ["courier:helpers.osta", "herald:helpers.osta"], "against": [], "gap": None,
        "witnesses": ["Interior Ministry", "courier"],
    }, ("“Osta sent 300 volunteers”", "2 reports, 2 witnesses")),
    (FLOOD, "Marn sent 200 helpers.", {
        "verdict": "disputed", "claims": ["herald:helpers.marn"], "against": ["courier:helpers.marn"], "gap": None,
        "witnesses": ["herald"],
    }, ("divided", "For 200", "“200 from Marn”", "Against it", "“250 from Marn”")),
    (FLOOD, "In Veld 45 people died on 17 July.", {
        "verdict": "ahead", "claims": ["herald:deaths"], "against": [], "gap": None,
    }, ("The base is older than the text; update deaths", "15 July 2021", "at least 40 people died by 15 July")),
    (FLOOD, "By 13 July 20 people had died in Veld.", {
        "verdict": "behind", "claims": ["herald:deaths"], "against": [], "gap": None,
    }, ("The text is older than the base", "15 July 2021", "at least 40 people died by 15 July")),
    (FLOOD, "Water stood in Veld for six days.", {
        "verdict": "new", "claims": ["bote:gauge"], "against": [], "gap": None,
    }, ("Bote", "not known")),
    (STRIKE, "By then 20 vessels lay idle.", {
        "verdict": "new", "claims": ["gazette:idle"], "gap": None,
    }, ("No source says 20", "none rules it out", "“14 ships lay idle”")),
    (STRIKE, "By then 10 vessels lay idle.", {
        "verdict": "contradicted", "claims": ["gazette:idle"],
        "gap": {"amount": 4, "relative": 0.4, "unit": "ships", "bound": "more than", "text": "more than 4 ships, 40 %",
                "sentence": "more than 4 ships (40 %) apart"},
    }, ("more than 4",)),
)  # fmt: skip


@pytest.mark.parametrize(("base", "text", "fields", "words"), REASONS, ids=[line[1] for line in REASONS])
def test_a_verdict_names_its_claims_and_says_why(
    base: str, text: str, fields: dict[str, object], words: tuple[str, ...], tmp_path: Path
) -> None:
    head = HEADS["en"] if base == FLOOD else ""
    finding = one(tmp_path, head + text, "--lang", "en", "--date", DAYS[base], base=base)
    assert {key: finding[key] for key in fields} == fields
    assert [word for word in words if word not in finding["reason"]] == []
    assert finding["reason"].endswith(".")


def test_a_value_that_only_follows_from_a_rule_is_disputed_against_the_claims(tmp_path: Path) -> None:
    base = STRIKE + "    - {quote: night 400, says: {strikers.night: 400}}\n"
    text = "The 300 workers of the night shift went home."
    finding = one(tmp_path, text, "--lang", "en", base=base.replace("changes: grows,", ""))
    assert (finding["topic"], finding["verdict"]) == ("strikers.night", "disputed")
    assert "800 − 500 = 300" in finding["reason"]
    assert finding["against"] == ["gazette:strikers.night"]
    finding = one(tmp_path, text, "--lang", "en", "--date", "1926-05-05", base=base)
    assert (finding["topic"], finding["verdict"]) == ("strikers.night", "behind")


def test_a_withdrawn_claim_supports_nothing(tmp_path: Path) -> None:
    said = "{helpers.osta: {value: 300, withdrawn: {on: 2021-07-23, because: wrong}}}"
    base = FLOOD.replace("says: {helpers.osta: 300}, according_to: Interior Ministry", f"says: {said}")
    base = base.replace("quote: Osta sent 300 volunteers, says: {helpers.osta: 300}", "quote: x, says: {helpers: 900}")
    assert told(reviewed(tmp_path, "Osta sent 300 helpers.", "--lang", "en", base=base)) == []


def test_a_figure_that_its_source_took_back_is_told(tmp_path: Path) -> None:
    said = "{helpers.osta: {value: 500, withdrawn: {on: 2021-07-23, because: a slip of the pen}}}"
    base = FLOOD.replace(
        "    - {quote: 200 from Marn,",
        f"    - {{quote: Osta sent 500, says: {said}, id: slip}}\n    - {{quote: 200 from Marn,",
    )
    finding = one(tmp_path, "Osta sent 500 helpers.", "--lang", "en", base=base)
    assert finding["verdict"] == "contradicted"
    assert finding["reason"].endswith(" Herald took that back on 23 July 2021: a slip of the pen.")
