"""The page: what stands on it, that it says what the commands say, and that everything leads to everything."""

import json
import os
import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from csto_check import diff, load, report, timeline, topics
from csto_check.views.versus import versus_line
from tests.cli.helpers import ASCII, BASE, ROOT, SHIPPED, document, write_base
from tests.report.reading import Element, Reading, of_base, page, shipped
from tests.sessions import in_this_process, run

MOST_BYTES = 600_000


@cache
def reading() -> Reading:
    return Reading(shipped())


def test_the_page_of_the_shipped_base_is_small_enough_to_be_sent() -> None:
    assert len(shipped().encode("utf-8")) <= MOST_BYTES


@pytest.mark.skipif("SHIPPED_TEXTS" not in os.environ, reason="the articles are not at hand")
def test_it_is_no_larger_where_the_texts_are_at_hand_and_holds_none_of_them() -> None:
    found = page("--facts", str(SHIPPED), "--texts", os.environ["SHIPPED_TEXTS"])
    assert len(found.encode("utf-8")) <= MOST_BYTES
    assert not Reading(found).all("div", "prose")
    assert "255 found in the texts of their sources" in found


def test_every_id_stands_once_and_every_link_within_the_page_lands() -> None:
    ids = [each.get("id") for each in reading().elements if "id" in each.attributes]
    assert len(ids) == len(set(ids))
    links = [each.get("href") for each in reading().all("a")]
    assert len(links) > 1500
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)


def test_topics_claims_and_sources_can_be_cited_by_their_ids() -> None:
    base = load(str(SHIPPED))
    ids = reading().by_id()
    assert ids.keys() >= {*base.topics, *base.sources, *base.by_id, "troops", "novastan:troops", "dispute-troops"}
    assert ids["troops"].tag == "article"
    assert "How many soldiers did the CSTO send" in ids["troops"].text
    assert "“mit einem Kontingent von 2500 „Friedenswächtern“”" in ids["novastan:troops"].text


def test_a_claim_leads_to_its_topic_and_its_source_and_both_lead_back() -> None:
    links = [(each.get("href"), {up.get("id") for up in each.within}) for each in reading().all("a")]
    assert any(to == "#novastan" and "novastan:troops" in within for to, within in links)
    assert any(to == "#novastan:troops" and "novastan" in within for to, within in links)
    assert any(to == "#troops" and "dispute-troops" in within for to, within in links)
    assert any(to == "#dispute-troops" and "troops" in within for to, within in links)
    assert {up.get("id") for up in reading().by_id()["novastan:troops"].within} >= {"troops"}


def test_the_disputes_come_first_each_as_a_card_with_its_sides() -> None:
    disputed = [row["id"] for row in topics(load(str(SHIPPED)), disputed=True)["topics"]]
    parts = [each.get("id") for each in reading().all("section")]
    assert parts[:4] == ["the-disputes", "the-matrix", "the-timeline", "the-topics"]
    cards = reading().all("article", "dispute")
    assert [card.get("id") for card in cards] == [f"dispute-{id_}" for id_ in disputed]
    card = reading().by_id()["dispute-troops"].text
    alone = "Kaktus.media (reported) alone"
    for words in ("2,500", alone, "Novastan according to Kaktus.media", "over 3,000", "“Über 3.000"):
        assert words in card
    assert "more than 500 soldiers (20 %) apart" in card


def test_a_dispute_by_rule_shows_its_arithmetic_and_what_it_rests_on() -> None:
    card = reading().by_id()["dispute-troops.russia"]
    assert "2,500 − (200 + 150 + about 100 + 70) = 1,970 to 1,990 soldiers" in card.text
    assert "disputed by rule" in card.text
    links = [each.get("href") for each in reading().all("a") if card in each.within]
    assert "#novastan:troops.belarus" in links


def _badges() -> list[Element]:
    return [each for each in reading().all("span", "badge") if each.is_in("h3")]


def test_every_verdict_is_that_of_the_other_commands_in_words() -> None:
    base, ids = load(str(SHIPPED)), reading().by_id()
    badges = {each.within[-2 if each.within[-1].tag == "h3" else -3].get("id"): each for each in _badges()}
    for row in topics(base)["topics"]:
        article, badge = ids[row["id"]], badges[row["id"]]
        words = f"{row['verdict']} by rule" if row["by_rule"] else row["verdict"]
        assert badge.text.endswith(words)
        assert article.get("data-verdict") == row["verdict"]
    rows = [each for each in reading().all("tr") if each.get("data-topics")]
    assert [row.get("data-topics") for row in rows] == list(base.topics)
    for row, topic in zip(rows, topics(base)["topics"], strict=True):
        assert f" {topic['verdict']}" in row.text


def test_the_reason_of_every_topic_stands_on_its_page() -> None:
    ids = reading().by_id()
    for topic in report(load(str(SHIPPED)))["topics"]:
        assert " ".join(topic["reason"].split()).removeprefix("what ") in ids[topic["id"]].text


def test_every_event_of_the_timeline_is_drawn() -> None:
    events = timeline(load(str(SHIPPED)))["events"]
    (drawn,) = reading().all("ul", "events")
    items = [each for each in reading().all("li") if drawn in each.within and each.get("data-topics")]
    links = {each.get("href") for each in reading().all("a") if drawn in each.within}
    assert links >= {f"#{id_}" for event in events for id_ in event["claims"]}
    assert len([each for each in reading().all("svg", "mark") if drawn in each.within]) == len(items)


def test_every_source_has_its_record_and_what_was_verified() -> None:
    for source in report(load(str(SHIPPED)))["sources"]:
        article = reading().by_id()[source["id"]].text
        assert source["title"] in article
        assert source["sha256"] in article
        assert f"{source['n_claims']} recorded" in article


def test_every_drawing_says_in_words_what_it_shows() -> None:
    marks = reading().all("svg", "mark")
    assert len(marks) > 80
    assert all(
        mark.get("role") == "img" and ": a" in mark.get("aria-label").replace(": beyond", ": a") for mark in marks
    )
    drawn = {mark.get("aria-label") for mark in marks}
    assert "over 3,000 soldiers: a hollow bar with an arrow to the right" in drawn
    assert "about 100 soldiers: a hatched bar" in drawn


def test_every_quote_has_its_language_and_direction() -> None:
    quotes = [each for each in reading().elements if each.is_in("blockquote") and each.tag == "bdi"]
    assert len(quotes) > 500
    # A bdi finds its own direction where it has no dir (HTML, 4.5.25).
    assert {(quote.get("lang"), quote.get("dir")) for quote in quotes} == {("de", "")}


def test_a_source_without_a_language_says_so_of_its_quotes(tmp_path: Path) -> None:
    quotes = [each for each in of_base(tmp_path, BASE).all("bdi") if each.is_in("blockquote")]
    assert {quote.attributes["lang"] for quote in quotes} == {"en", ""}


def test_without_a_script_all_is_there_but_the_filter() -> None:
    hidden = [each for each in reading().elements if "hidden" in each.attributes]
    assert [each.get("id") for each in hidden] == ["the-filter"]
    assert not [each for each in reading().elements if any(name.startswith("on") for name in each.attributes)]


def test_the_page_fetches_nothing_and_forbids_it() -> None:
    (policy,) = [each.get("content") for each in reading().all("meta") if "http-equiv" in each.attributes]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert not [each for each in reading().elements if each.tag in ("img", "link", "iframe", "object", "embed", "base")]
    assert not [each for each in reading().elements if "src" in each.attributes or "style" in each.attributes]
    assert "url(" not in re.sub(r"url\(#the-hatching\)", "", shipped())
    assert "@import" not in shipped()


def test_headings_and_landmarks_are_in_order() -> None:
    levels = [int(each.tag[1]) for each in reading().elements if re.fullmatch("h[1-6]", each.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= level + 1 for level, later in pairwise(levels))
    assert [len(reading().all(tag)) for tag in ("header", "nav", "main", "footer")] == [1, 1, 1, 1]


def test_the_surroundings_change_no_byte() -> None:
    odd = {**ASCII, "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1", "COLUMNS": "20", "NO_COLOR": "1"}
    assert run(["report", "--facts", str(SHIPPED)], **odd)[1] == shipped()


def test_a_page_of_some_topics_holds_them_and_leads_to_no_other() -> None:
    found = Reading(page("troops", "--facts", str(SHIPPED)))
    ids = found.by_id()
    assert {"troops", "troops.russia", "rt"} <= ids.keys()
    assert "founded" not in ids
    (header,) = found.all("header")
    assert "an excerpt: troops: 12 of 191 questions" in header.text
    assert {each.get("href")[1:] for each in found.all("a") if each.get("href").startswith("#")} <= ids.keys()


def test_a_page_of_some_sources_has_the_verdicts_that_they_alone_leave() -> None:
    found = Reading(page("--source", "rt", "--source", "popow", "--facts", str(SHIPPED)))
    assert {"rt", "popow"} == {each.get("id") for each in found.all("article", "source")}
    rows = document("topics", "--source", "rt", "--source", "popow", "--facts", str(SHIPPED))["topics"]
    assert {each.get("id") for each in found.all("article", "topic")} == {row["id"] for row in rows}
    assert len(found.all("article", "dispute")) == sum(row["verdict"] == "disputed" for row in rows)
    (header,) = found.all("header")
    only = "an excerpt: heinrich-popow.com and RT DE only, of 5 sources; in the whole base 11 topics are disputed."
    assert f"{only} What others say, and where they contradict these, is left out" in header.text


def test_a_page_of_some_sources_says_of_every_topic_what_the_whole_base_comes_to_where_that_is_otherwise() -> None:
    found = Reading(page("--source", "nd", "--facts", str(SHIPPED)))
    whole = {row["id"]: row["verdict"] for row in topics(load(str(SHIPPED)))["topics"]}
    rows = {each.get("data-topics"): each.text for each in found.all("tr") if each.get("data-topics")}
    for article in found.all("article", "topic"):
        id_, verdict = article.get("id"), article.get("data-verdict")
        told = f"{verdict} ({whole[id_]} in the whole base)"
        for text in (article.text, rows[id_]):
            assert (told in text) is (verdict != whole[id_])
    assert "1 question disputed among these sources" in found.by_id()["the-disputes"].text
    (drawn,) = found.all("ul", "events")
    events = [each.text for each in found.all("li") if drawn in each.within]
    assert any("1992" in event and "disputed in the whole base" in event for event in events)


def test_a_page_of_all_says_nothing_of_a_whole_base() -> None:
    assert "in the whole base" not in reading().by_id()["the-topics"].text


def test_a_card_begins_with_who_stands_against_whom() -> None:
    for topic in diff(load(str(SHIPPED)))["topics"]:
        card = reading().by_id()[f"dispute-{topic['id']}"]
        first = next(each for each in reading().all("p") if card in each.within)
        assert first.text == " ".join(versus_line(topic).split())
    assert "1992 (nd) vs October 2002 (Novastan, nex24): 10 years apart" in reading().by_id()["dispute-founded"].text


def test_the_figures_of_a_card_are_printed_with_their_unit() -> None:
    card = reading().by_id()["dispute-troops"]
    strong = [each.text for each in reading().all("b") if card in each.within]
    assert {"2,500 soldiers", "over 3,000 soldiers"} <= set(strong)
    assert "2500 " not in card.text.replace("Kontingent von 2500 ", "")


def test_no_claim_that_is_not_asserted_stands_without_its_manner() -> None:
    for topic in report(load(str(SHIPPED)))["topics"]:
        for claim in topic["claims"]:
            words = ("asserted", reading().by_id()[claim["id"]].text)
            assert any(claim["modality"] in each for each in words)


def test_a_translated_quote_has_its_english_below_it_wherever_it_stands() -> None:
    translated = [
        claim
        for topic in report(load(str(SHIPPED)))["topics"]
        for claim in topic["claims"]
        if claim["translation"] is not None
    ]
    assert len(translated) > 20
    english, by_id = reading().all("q"), reading().by_id()
    assert {each.get("lang") for each in english} == {"en"}
    for claim in translated:
        entry = by_id[claim["id"]]
        (below, *_) = [each for each in english if entry in each.within]
        assert below.text == " ".join((claim["translation"] or "").split())
        assert sum(each.text == below.text for each in english) > 1


def test_what_a_desk_keeps_beside_is_told_where_it_is_given_and_nowhere_else() -> None:
    case = ROOT / "tests/cases/field/grades_decide_nothing/facts.yaml"
    by_id = Reading(page("--facts", str(case))).by_id()
    beside = "at 00:12:31; credibility 5 (improbable)"
    assert all(beside in by_id[id_].text for id_ in ("channel:dead", "dispute-dead", "channel"))
    assert "at page 3; credibility 1 (confirmed by other sources)" in by_id["agency:dead"].text
    assert all(told in by_id["agency"].text for told in ("accessed6 May 2031", "reliabilityA (completely reliable)"))
    for id_ in ("letter", "letter:arson"):
        assert not any(word in by_id[id_].text for word in ("at ", "archived", "accessed", "reliability"))
    assert not re.search("credibility|reliability|archived copy", shipped())


def test_a_base_without_a_dispute_says_on_what_that_rests(tmp_path: Path) -> None:
    text = of_base(tmp_path, "csto-check: 1\n").by_id()["the-disputes"].text
    assert text == "DisputesContents No dispute; 0 topics checked, 0 with at least two witnesses."


def test_many_sources_are_named_row_by_row(tmp_path: Path) -> None:
    sources = "".join(f"  s{n}: {{title: T{n}}}\n" for n in range(30))
    claims = "".join(f"  s{n}:\n    - {{quote: q, says: {{dead: {n}}}}}\n" for n in range(30))
    topics = "  dead: {question: How many?, unit: people}\n"
    text = f"csto-check: 1\nunits: {{people: {{}}}}\nsources:\n{sources}topics:\n{topics}claims:\n{claims}"
    found = of_base(tmp_path, text)
    (table,) = found.all("table")
    assert len([each for each in found.all("th") if table in each.within and each.get("scope") == "col"]) == 3
    assert "s29 29 people" in table.text
    assert "further positions" in found.by_id()["dispute-dead"].text


def test_json_is_the_document_that_the_page_is_made_from() -> None:
    found = document("report", "troops.belarus", "--facts", str(SHIPPED))
    assert found == json.loads(json.dumps(report(load(str(SHIPPED)), ["troops.belarus"])))


@pytest.mark.parametrize(
    "arguments", [["report", "trops"], ["report", "--source", "nobody"], ["report", "--facts", "no"]]
)
def test_what_cannot_be_shown_is_said_in_one_line(arguments: list[str]) -> None:
    code, out, err = in_this_process([*arguments, *([] if "no" in arguments else ["--facts", str(SHIPPED)])])
    assert (code, out, err.count("\n")) == (2, "", 1)


def test_a_base_with_problems_gives_no_page(tmp_path: Path) -> None:
    broken = write_base(tmp_path, BASE.replace("about 100", "some 100"))
    code, out, err = in_this_process(["report", "--facts", broken, "-o", str(tmp_path / "page.html")])
    assert (code, out) == (2, "")
    assert "base.yaml" in err
    assert not (tmp_path / "page.html").exists()


COUNT = """\
csto-check: 1
units: {people: {}}
sources: {herald: {title: H}, courier: {title: C}, mail: {title: M}}
topics: {hurt: {question: How many were hurt?, unit: people, changes: grows}}
claims:
  herald:
    - {quote: a, says: {hurt: 20}, as_of: 2031-05-02}
    - {quote: b, says: {hurt: {value: 10, id: first}}, as_of: 2031-05-01}
  courier: [{quote: c, says: {hurt: 15}, as_of: 2031-05-03}]
  mail: [{quote: d, says: {hurt: 30}, as_of: 2031-05-04}]
"""


def test_a_count_that_fell_is_drawn_by_time_and_only_what_fell_is_a_side(tmp_path: Path) -> None:
    found = of_base(tmp_path, COUNT)
    (drawing,) = found.all("ul", "drawing")
    marks = [each.get("aria-label") for each in found.all("svg", "mark") if drawing in each.within]
    assert marks == [f"{number} people: a point" for number in (10, 20, 15, 30)]
    assert "as of 2 May 2031" in drawing.text
    sides = [each.text for each in found.all("div", "side")]
    assert [side.split()[0] for side in sides] == ["15", "20"]
    assert "2 further positions" in found.by_id()["dispute-hurt"].text


def test_of_many_claims_those_of_the_reason_and_the_outermost_are_drawn(tmp_path: Path) -> None:
    sources = "".join(f"  s{n:02}: {{title: T}}\n" for n in range(40))
    claims = "".join(f"  s{n:02}:\n    - {{quote: q, says: {{dead: {1000 - n}}}}}\n" for n in range(40))
    topics = "topics:\n  dead: {question: How many?, unit: people}\n"
    found = of_base(tmp_path, f"csto-check: 1\nunits: {{people: {{}}}}\nsources:\n{sources}{topics}claims:\n{claims}")
    (drawing,) = found.all("ul", "drawing")
    marks = [each.get("aria-label") for each in found.all("svg", "mark") if drawing in each.within]
    assert (len(marks), marks[0], marks[-1]) == (12, "961 people: a point", "1,000 people: a point")
    card = found.by_id()["dispute-dead"].text
    assert "28 further claims not drawn" in card
    assert "34 further positions" in card
    assert {"961", "1,000"} <= {each.text.split()[0] for each in found.all("div", "side")}


def test_a_decision_stands_right_under_the_reason_and_in_the_verdict(tmp_path: Path) -> None:
    decided = "resolution: {holds: 20, because: it was counted twice, by: A. Editor, on: 2031-06-01}"
    text = COUNT.replace("changes: grows", f"changes: grows, {decided}")
    card = of_base(tmp_path, text).by_id()["dispute-hurt"].text
    assert "disputed; resolved" in card
    assert card.index("resolution: 20 people, because it was counted twice") < card.index("15 people courier alone")


def test_the_two_sides_of_a_broken_order_are_drawn_on_one_line(tmp_path: Path) -> None:
    text = """\
csto-check: 1
sources: {herald: {title: H}, courier: {title: C}}
topics:
  call: {question: When was the call made?, kind: date}
  answer: {question: When was it answered?, kind: date}
rules: [call <= answer]
claims:
  herald: [{quote: a, says: {call: 2031-05-04}}]
  courier: [{quote: b, says: {answer: 2031-05-02}}]
"""
    found = of_base(tmp_path, text)
    for topic in ("call", "answer"):
        card = found.by_id()[f"dispute-{topic}"]
        marks = [each.get("aria-label") for each in found.all("svg", "mark") if card in each.within]
        assert marks == ["4 May 2031: a full bar", "2 May 2031: a full bar"]


def test_the_timeline_names_what_a_source_says_otherwise() -> None:
    (drawn,) = reading().all("ul", "events")
    assert "nex24: 2002; Novastan" in drawn.text
    assert "nd (start); Stanislav Zas (in heinrich-popow.com; end)" in drawn.text


def test_a_span_that_goes_on_beyond_the_line_ends_in_an_arrow(tmp_path: Path) -> None:
    days = "".join(f"  d{n}: {{question: When was {n}?, kind: date}}\n" for n in range(1, 9))
    said = "".join(f"    - {{quote: q, says: {{d{n}: 2031-05-0{n}}}}}\n" for n in range(1, 9))
    text = f"csto-check: 1\nsources: {{herald: {{title: H}}}}\ntopics:\n{days}  long: {{question: When?, kind: date}}\n"
    text += f"claims:\n  herald:\n{said}    - {{quote: q, says: {{long: 2031-05-04..2033-01-01}}}}\n"
    marks = {each.get("aria-label") for each in of_base(tmp_path, text).all("svg", "mark")}
    assert "Sun 4 May 2031 to Sat 1 January 2033: a hollow bar with an arrow to the right" in marks
    assert "Sun 4 May 2031: a full bar" in marks


def test_an_excerpt_carries_what_its_arithmetic_rests_on() -> None:
    found = Reading(page("troops.russia", "--facts", str(SHIPPED)))
    derived = found.by_id()["novastan:troops.russia:derived"]
    links = [each.get("href") for each in found.all("a") if derived in each.within]
    assert {"#novastan:troops", "#novastan:troops.belarus"} <= set(links)
    (header,) = found.all("header")
    topics_here = report(load(str(SHIPPED)), ["troops.russia"])["topics"]
    quotes = [claim for topic in topics_here for claim in topic["claims"] if not claim["derived"]]
    assert f"{len(quotes)} claims; " in header.text
    assert f"{len(quotes)} quotes: " in header.text


def test_the_table_says_whose_word_it_is_and_what_is_only_planned() -> None:
    rows = {each.get("data-topics"): each.text for each in reading().all("tr")}
    assert "14 January 2022 (Liveuamap; planned)" in rows["withdrawal.end.armenia"]
    assert "1,970 to 1,990 soldiers (Kaktus.media; by rule)" in rows["troops.russia"]


def test_the_page_says_what_its_words_mean() -> None:
    words = reading().by_id()["the-words"].text
    for verdict in ("disputed", "evolving", "agreed", "compatible", "single", "uncompared", "open", "witness"):
        assert verdict in words


def test_a_base_of_questions_alone_has_a_page(tmp_path: Path) -> None:
    found = of_base(tmp_path, "csto-check: 1\ntopics: {why: {question: Why?, kind: words}}\n")
    assert "open" in found.by_id()["why"].text
    assert len(found.all("tr")) == 2


def test_who_speaks_in_two_manners_is_named_on_each_side_with_its_own(tmp_path: Path) -> None:
    text = COUNT.replace("as_of: 2031-05-02}", "as_of: 2031-05-02, modality: unconfirmed}")
    heads = [each.text for each in of_base(tmp_path, text).all("p", "head")]
    assert {"15 people courier alone", "20 people herald (unconfirmed) alone"} <= set(heads)


def test_who_fits_several_positions_is_named_as_sentences_name_him(tmp_path: Path) -> None:
    text = """\
csto-check: 1
units: {people: {}}
sources: {a: {title: A, publisher: The Annals}, b: {title: B, publisher: The Bell}, c: {title: C, publisher: The Crier}}
topics: {aboard: {question: How many?, unit: people}}
claims:
  a: [{quote: one, says: {aboard: 10}}]
  b: [{quote: two, says: {aboard: 20}}]
  c: [{quote: three, says: {aboard: 5..25}}]
"""
    told = of_base(tmp_path, text).by_id()["aboard"].text
    assert "The Crier fits more than one group of values and supports none" in told


def test_what_held_for_a_time_is_drawn_below_the_timeline(tmp_path: Path) -> None:
    text = """\
csto-check: 1
sources: {a: {title: A, publisher: The Annals}, b: {title: B, publisher: The Bell}}
topics: {mayor: {question: Who was mayor?, kind: name}, judge: {question: Who was judge?, kind: name}}
claims:
  a:
    - {quote: one, says: {mayor: Brandt, judge: Lind}, holds: {from: 1870, to: 1890}}
  b:
    - {quote: two, says: {mayor: Holm}, holds: {from: 1885}}
    - {quote: three, says: {judge: Voss}, holds: {from: 1891}}
"""
    found = of_base(tmp_path, text)
    marks = [each.get("aria-label") for each in found.all("svg", "mark") if each.is_in("ul", "events")]
    assert marks[0].startswith("from 1870 to 1890: ") and marks[2].startswith("from 1870 to 1890; disputed: ")
    rows = [each.text for each in found.all("li") if each.is_in("ul", "events") and "axis" not in each.get("class")]
    assert "from 1885 on disputed" in rows[3]
    assert rows[3].endswith("HolmWho was mayor?The Bell")
    assert "No dated event." not in found.by_id()["the-timeline"].text


def test_nobody_stands_alone_where_not_all_sources_were_looked_at() -> None:
    arguments = ("--source", "novastan", "--source", "popow", "--facts", str(SHIPPED))
    card = Reading(page(*arguments)).by_id()["dispute-troops"].text
    assert "Kaktus.media (reported)" in card
    assert " alone" not in card
    assert "Kaktus.media (reported) alone" in reading().by_id()["dispute-troops"].text


def test_the_lines_of_an_axis_are_drawn_once_and_used_by_the_marks_of_its_list_alone() -> None:
    used = [each for each in reading().all("use") if each.is_in("svg", "mark")]
    assert len(used) > 80
    for each in used:
        (this_list,) = [up for up in each.within if up.tag == "ul"]
        assert this_list in reading().by_id()[each.get("href")[1:]].within


def test_a_growing_count_in_an_excerpt_says_whose_figures_it_holds(tmp_path: Path) -> None:
    whole = of_base(tmp_path, COUNT).by_id()["hurt"].text
    part = of_base(tmp_path, COUNT, "--source", "herald").by_id()["hurt"].text
    assert "how it grew: 4 figures, by the day of the count" in whole
    assert "how it grew: 2 figures, by the day of the count (of the sources in this excerpt)" in part
    assert "in this excerpt" not in whole
