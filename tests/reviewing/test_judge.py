"""What the base says of a value on one of its topics: each way of docs/review.md, with its claims."""

from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from csto_check.facts.loader import load
from csto_check.facts.model import Base
from csto_check.reasoning.findings import Findings
from csto_check.reviewing.judge import Judge, Judgement, Statement
from csto_check.reviewing.statement_reasons import statement_reason
from csto_check.values.base import Setting
from csto_check.values.date import Date
from csto_check.values.date import read as read_date

BASE = """\
csto-check: 1
names: {Osta: [Ostha], Marn: [], Lund: [], Anna Berg: [Berg], Jon Falk: []}
kinds: {state: [Osta, Marn, Lund], person: [Anna Berg, Jon Falk]}
units: {things: {}, people: {}}
sources:
  a: {title: A, published: 2022-01-10}
  b: {title: B, published: 2022-01-20}
  c: {title: C}
  month: {title: Of some day in January, published: 2022-01}
  since: {title: Of a day that is not over, published: 2022-01-20..}
topics:
  tents: {question: How many tents?, unit: things}
  huts: {question: How many huts?, unit: things}
  beds: {question: How many beds?, unit: things}
  sheds: {question: How many sheds?, unit: things}
  pens: {question: How many pens?, unit: things}
  lamps: {question: How many lamps?, unit: things}
  cows: {question: How many cows?, unit: things}
  cost: {question: What did it cost?, unit: things}
  spent: {question: What was spent so far?, unit: things, changes: grows}
  gauge: {question: How high?, unit: things}
  boats: {question: How many boats?, unit: things}
  carts: {question: How many carts?, unit: things}
  sheep: {question: How many sheep?, unit: things}
  helpers: {question: How many helpers?, unit: people}
  helpers.osta: {question: How many did Osta send?}
  crew: {question: How many sailors?, unit: people}
  crew.osta: {question: How many of Osta?}
  fleet: {question: How many ships?, unit: things}
  fleet.osta: {question: How many of Osta?}
  seats: {question: How many seats?, unit: people}
  adults: {question: How many adults?, unit: people}
  children: {question: How many children?, unit: people}
  men: {question: How many men?, unit: people}
  women: {question: How many women?, unit: people}
  dead: {question: How many died?, unit: people, changes: grows}
  hurt: {question: How many were hurt?, unit: people, changes: grows}
  missing: {question: How many are missing?, unit: people, changes: freely}
  most: {question: How many at most?, unit: people, changes: grows}
  undated: {question: How many?, unit: people, changes: freely}
  ancient: {question: How many died?, unit: people, changes: grows}
  absent: {question: How many are absent?, unit: people, changes: freely}
  ruler: {question: Who rules?, kind: name, changes: freely}
  judge: {question: Who judges?, kind: name, changes: freely}
  heir: {question: Who is next?, kind: name, changes: freely}
  mayor: {question: Who is mayor?, kind: name}
  first: {question: Who came first?, kind: name}
  senders: {question: Who sent helpers?, kind: names}
  guests: {question: Who came?, kind: names}
  start: {question: When did it begin?, kind: date}
  broke: {question: When did the dam break?, kind: date}
  sunk: {question: When did it sink?, kind: date}
  leave: {question: When will they leave?, kind: date}
  opened: {question: When did it open?, kind: date}
  closed: {question: When did it close?, kind: date}
  budget: {question: How large is the budget?, unit: things, close: 1%}
  roads: {question: How much is for roads?, unit: things, close: 1%}
  parks: {question: How much is for parks?, unit: things, close: 1%}
  dug: {question: When did they dig?, kind: date, close: 2 days}
rules: [opened <= closed, adults + children <= seats, helpers == men + women]
claims:
  a:
    - {quote: things, says: {tents: 300, huts: 200, beds: at least 164, sheds: at least 100, pens: 300, cows: 50+}}
    - {quote: euros, says: {cost: 4001000000, spent: {value: 4001000000, as_of: 2022-01-08}, gauge: unknown}}
    - {quote: boats, says: {boats: {value: 12, withdrawn: {on: 2022-01-11, because: a slip}}}}
    - {quote: carts, says: {carts: {value: 9, withdrawn: {on: 2022-01-11, because: a slip}}}}
    - {quote: helpers, says: {helpers: 900, helpers.osta: 300, men: 600, crew: 900}}
    - {quote: dead, says: {dead: {value: 40, as_of: 2022-01-08}, missing: 30, ruler: Anna Berg}}
    - {quote: adults, says: {fleet: 900..2000, adults: 30, children: 25}}
    - {quote: ancient, says: {ancient: {value: 40, as_of: 0001-01-01}, most: {value: at most 40, as_of: 2022-01-08}}}
    - {quote: hurt, says: {hurt: {value: 100, as_of: 2022-01-08}}}
    - {quote: absent, says: {absent: {value: 5, as_of: 2022-01-11..2022-01-13}}}
    - {quote: names, says: {mayor: Anna Berg, first: airborne troops, senders: {all: [Osta, Marn]}}}
    - {quote: guests, says: {guests: {some: [Osta, Marn]}}}
    - {quote: days, says: {start: 2022-01-05, broke: 2022-01-05, sunk: ..2022-01-21, opened: 2022-01-12}}
    - {quote: close, says: {budget: 1000, roads: 1000, parks: 1000, dug: 2022-01-05}}
    - {quote: leave, says: {leave: {value: 2022-01-30, modality: planned}}}
  b:
    - {quote: things, says: {huts: 250, sheds: 50, pens: 50, cows: 140, boats: 14, missing: 20, crew: 300}}
    - {quote: hurt, says: {hurt: {value: 120, as_of: 2022-01-18}}}
    - {quote: lamps, says: {lamps: {value: 30, holds: {from: 2022-01-04, to: 2022-01-06}}}}
    - {quote: lamps, says: {lamps: {value: 50, id: b, holds: {from: 2022-01-10, to: 2022-01-12}}}}
    - {quote: euros, says: {spent: {value: 4000000000, as_of: 2022-01-05}}}
    - {quote: close, says: {roads: 1009, parks: 1020}}
    - {quote: women, says: {women: 400, seats: 50}}
    - {quote: days, says: {broke: 2022-01-06, closed: 2022-01-08}}
  c:
    - {quote: gauge, says: {gauge: unknown, beds: unknown, cows: unknown, undated: 30, missing: 10, crew: at most 100}}
  month:
    - {quote: judge, says: {judge: Anna Berg}}
  since:
    - {quote: heir, says: {heir: Anna Berg}}
"""
PUBLISHED = "2022-01-13"


@cache
def base() -> Base:
    with TemporaryDirectory() as folder:
        (Path(folder) / "facts.yaml").write_text(BASE, "utf-8")
        return load(str(Path(folder) / "facts.yaml"))


@cache
def judge(published: str | None) -> Judge:
    return Judge(Findings(base()), day(published))


def day(written: str | None) -> Date | None:
    value = read_date(written, Setting(zones=base().zones)) if written else None
    assert value is None or isinstance(value, Date)
    return value


def judged(topic: str, said: Any, published: str | None = PUBLISHED, **more: Any) -> Judgement | None:
    """What the base says of a value, as a user writes it, in a text of a day."""
    about = base().topics[topic]
    value = import_module(f"csto_check.values.{about.kind}").read(said, about.setting)
    as_of = day(more.pop("as_of", None))
    return judge(published).judge(Statement(about, value, as_of, **more))


def told(judgement: Judgement | None, topic: str) -> str:
    """`disputed: a b against c`, by the sources of the claims; empty where it says nothing."""
    if judgement is None:
        return ""
    claims, against = (
        " ".join(claim.id.replace(f":{topic}", "") for claim in some) for some in (judgement.claims, judgement.against)
    )
    only = "" if judgement.is_said else "only left open by "
    return f"{judgement.verdict.value}: {only}{claims}{f' against {against}' if against else ''}"


FIGURES = [
    ("tents", "300", "supported: a"),
    ("tents", "400", "contradicted: a against a"),
    ("tents", "over 400", "contradicted: a against a"),
    ("tents", "about 290", "supported: a"),
    ("tents", "200..400", "supported: a"),
    ("huts", "300", "contradicted: b a against b a"),  # the nearest first
    ("huts", "200", "disputed: a against b"),
    ("huts", "about 220", "disputed: a against b"),
    ("huts", "150..300", ""),  # wide enough for both sides
    ("gauge", "5", "new: a c"),  # both say that it is not known
    ("sheep", "5", ""),  # nobody says anything
    # an open bound reaches to twice its figure, or down to half of it
    ("tents", "over 200", "supported: a"),
    ("tents", "over 100", ""),
    ("tents", "at least 100", ""),
    ("tents", "at most 500", "supported: a"),
    ("tents", "at most 1000", ""),
    ("beds", "164", "supported: a"),
    ("beds", "at least 164", "supported: a"),
    ("beds", "at least 150", "supported: a"),
    ("beds", "at least 80", ""),  # it leaves too much open besides
    ("beds", "at least 200", "new: a"),
    ("beds", "at least 400", "new: only left open by a"),
    ("beds", "150..400", "supported: a"),
    ("beds", "225", "new: a"),
    ("beds", "100", "contradicted: a against a"),
    ("sheds", "150", "disputed: only left open by a against b"),
    ("pens", "over 100", ""),
    ("cows", "150", "contradicted: b against b"),
    ("cows", "2000", "new: a b"),  # more than tenfold of what excludes it
    # a figure below a third of all claims on a whole may count a part
    ("helpers", "300", "contradicted: a against a"),
    ("helpers", "299", ""),
    ("helpers", "250", ""),
    ("helpers", "at most 200", ""),
    ("helpers.osta", "90", "contradicted: a against a"),  # no whole
    ("fleet", "400", "contradicted: a against a"),
    ("crew", "150", "contradicted: c b a against c b a"),
    ("crew", "200", "contradicted: b c a against b c a"),
    # what follows by a rule
    ("women", "300", "disputed: a:derived against b"),
    ("women", "400", "disputed: b against a:derived"),
    ("women", "350", "contradicted: a:derived b against a:derived b"),
    ("men", "600", "supported: a"),
    # what is close counts as the same, and being close does not carry over
    ("budget", "1010", "supported: a"),
    ("budget", "1011", "contradicted: a against a"),
    ("budget", "991", "supported: a"),
    ("budget", "990", "contradicted: a against a"),
    ("budget", "over 1005", "supported: a"),
    ("budget", "over 1011", "contradicted: a against a"),
    ("roads", "1005", "supported: a b"),
    ("roads", "1015", "disputed: b against a"),
    ("parks", "1000", "disputed: a against b"),
    ("parks", "1010", ""),
    # adults and children are no more than the seats
    ("adults", "30", "disputed: a against b:seats"),
    ("seats", "50", "disputed: b against a:adults a:children"),
]
NAMED = [
    ("mayor", "Anna Berg", "supported: a"),
    ("mayor", "Berg", "supported: a"),
    ("mayor", "Jon Falk", "contradicted: a against a"),
    ("mayor", "Osta", ""),  # no person
    ("mayor", "nobody", ""),
    ("first", "airborne troops", "supported: a"),
    ("first", "nobody", ""),  # of neither is it known what it is
    ("first", "Osta", ""),
    ("senders", {"some": ["Ostha"]}, "supported: a"),
    ("senders", {"all": ["Osta", "Marn"]}, "supported: a"),
    ("senders", {"all": ["Osta"]}, "contradicted: a against a"),
    ("senders", {"some": ["Osta", "Lund"]}, "contradicted: a against a"),
    ("senders", {"some": ["Osta", "nobody"]}, ""),
    ("senders", {"some": ["Jon Falk"]}, ""),
    ("guests", {"some": ["Osta"]}, "supported: a"),
    ("guests", {"some": ["Osta", "Lund"]}, "new: a"),  # there were others among them
    ("guests", {"all": ["Lund"]}, "contradicted: a against a"),
]
DATED = [
    ("start", "2022-01-05", "supported: a"),
    ("start", "2022-01", "supported: a"),
    ("start", "2022-01-06", "contradicted: a against a"),
    ("start", "..2022-01-03", "contradicted: a against a"),
    ("start", "2022-01-08..", "contradicted: a against a"),
    ("start", "..2022-01-08", ""),
    ("broke", "2022-01-07", "contradicted: b a against b a"),
    ("broke", "2022-01", ""),
    ("broke", "2022-01-06..2022-01-08", "disputed: b against a"),
    ("sunk", "..2022-01-21", "supported: a"),
    ("sunk", "2022-01-21", "supported: a"),
    ("sunk", "..2022-01-30", ""),
    ("sunk", "2007-01-01", "new: a"),
    # several days are too loose to contradict one: from four on, and less than four weeks
    ("start", "2022-01-07..2022-01-10", "contradicted: a against a"),
    ("start", "2022-01-07T00:00:00..2022-01-11T00:00:00", ""),
    ("start", "2022-01-07..2022-01-11", ""),
    ("start", "2022-01-07..2022-01-13", ""),
    ("start", "2022-02-01..2022-02-28", ""),
    ("start", "2022-02-01T00:00:00..2022-03-01T00:00:00", "contradicted: a against a"),
    ("start", "2022-02-01..2022-03-01", "contradicted: a against a"),
    # what is close counts as the same
    ("dug", "2022-01-07", "supported: a"),
    ("dug", "2022-01-03", "supported: a"),
    ("dug", "2022-01-08", "contradicted: a against a"),
    # it opened before it closed
    ("opened", "2022-01-12", "disputed: a against b:closed"),
    ("closed", "2022-01-08", "disputed: b against a:opened"),
    ("opened", "2022-01-08", "contradicted: a against a"),
]


@pytest.mark.parametrize(("topic", "said", "verdict"), [*FIGURES, *NAMED, *DATED])
def test_a_value_is_held_against_the_claims(topic: str, said: Any, verdict: str) -> None:
    assert told(judged(topic, said), topic) == verdict


@pytest.mark.parametrize(("said", "is_close"), [("1000", False), ("1010", True), ("990..1010", False)])
def test_what_only_counts_as_the_same_is_told_to_be_close(said: str, is_close: bool) -> None:
    found = judged("budget", said)
    assert found is not None and found.is_close is is_close


def test_where_sources_are_divided_it_is_told_for_whom_a_value_only_counts() -> None:
    found = judged("parks", "1025")
    assert found is not None
    told = statement_reason(found, "1,025", base())
    assert "For 1,025: b says 1,020 things (“close”); 1,025 is within 1 % of that. Against it: a says" in told


# The base has 40 dead as of 8 January: a figure, the text's day, the day of the figure where the text says it.
COUNTED = [
    ("40", PUBLISHED, None, "supported: a"),
    ("60", PUBLISHED, None, "ahead: a"),
    ("60", PUBLISHED, "2022-01-08", "contradicted: a against a"),
    ("60", PUBLISHED, "2022-01-05", "contradicted: a against a"),
    ("60", None, None, "ahead: a"),
    ("over 60", PUBLISHED, None, "ahead: a"),
    ("20", PUBLISHED, None, "contradicted: a against a"),
    ("20", PUBLISHED, "2022-01-05", "behind: a"),
    ("20", "2022-01-11", None, "contradicted: a against a"),  # of one of three days
    ("20", "2022-01-10", None, "behind: a"),
    ("20", "2022-01-10..", None, "behind: a"),
    ("20", None, None, "behind: a"),
    ("10", PUBLISHED, None, ""),  # may be a part
    ("10", "2022-01-10", None, "behind: a"),
    ("at most 10", None, None, "behind: a"),
]


@pytest.mark.parametrize(("said", "published", "as_of", "verdict"), COUNTED)
def test_a_count_that_grows_is_held_against_its_time(
    said: str, published: str | None, as_of: str | None, verdict: str
) -> None:
    assert told(judged("dead", said, published, as_of=as_of), "dead") == verdict


# 100 were hurt on the 8th and 120 on the 18th.
BETWEEN = [
    ("110", PUBLISHED, "behind: a b"),
    ("90", PUBLISHED, "contradicted: a against a"),
    ("130", PUBLISHED, "contradicted: b against b"),
    ("130", "2022-01-19", "ahead: a b"),
    ("90", None, "behind: a b"),
    ("100", "2022-01-19", "supported: a"),
    ("120", None, "supported: b"),
]


@pytest.mark.parametrize(("said", "published", "verdict"), BETWEEN)
def test_a_count_is_held_against_each_claim_of_its_own_time(said: str, published: str | None, verdict: str) -> None:
    assert told(judged("hurt", said, published), "hurt") == verdict


# What changes freely: only a text that is older than every source is behind.
CHANGED = [
    ("missing", "30", "2022-01-08", "supported: a"),
    ("missing", "50", "2022-01-15", "ahead: a b c"),
    ("missing", "50", "2022-01-25", "ahead: a b c"),
    ("missing", "50", None, "ahead: a b c"),
    ("ruler", "Jon Falk", "2022-01-09", "behind: a"),
    ("ruler", "Jon Falk", "2022-01-10", "ahead: a"),
    ("ruler", "Jon Falk", "2022-01", "ahead: a"),
    ("ruler", "Jon Falk", None, "ahead: a"),
    ("judge", "Jon Falk", "2022-01-08", "behind: month"),
    ("heir", "Jon Falk", "2022-01-08", "ahead: since"),
    ("absent", "7", PUBLISHED, "ahead: a"),
]


@pytest.mark.parametrize(("topic", "said", "published", "verdict"), CHANGED)
def test_what_changes_freely_is_behind_or_ahead(topic: str, said: str, published: str | None, verdict: str) -> None:
    assert told(judged(topic, said, published), topic) == verdict


HELD = (
    (None, "contradicted: b:b b against b:b b"),
    ("2022-01-05", "contradicted: b against b"),
    ("..2022-01-05", "contradicted: b against b"),
    ("2022-01-03", "behind: b b:b"),
    ("2022-01-08", "new: b b:b"),
    ("2022-01-13", "ahead: b b:b"),
)


@pytest.mark.parametrize(("as_of", "verdict"), HELD)
def test_a_figure_of_another_time_is_not_held_against_what_held_for_a_time(as_of: str | None, verdict: str) -> None:
    assert told(judged("lamps", "90", as_of=as_of), "lamps") == verdict


def test_what_changes_freely_is_contradicted_by_a_claim_of_the_same_days() -> None:
    assert told(judged("absent", "7", as_of="2022-01-11..2022-01-13"), "absent") == "contradicted: a against a"


PLANS = [
    ("2022-01-30", {"planned": True}, "supported: a"),
    ("2022-01-30", {"past": True}, "new: a"),  # a plan is no witness that it came so
    ("2022-01-30", {}, "supported: a"),
    ("2022-01-31", {"planned": True}, "contradicted: a against a"),
    ("2022-01-31", {"past": True}, "new: a"),
    ("2022-01-31", {}, "new: a"),
]


@pytest.mark.parametrize(("said", "how", "verdict"), PLANS)
def test_a_plan_is_held_against_plans(said: str, how: dict[str, bool], verdict: str) -> None:
    assert told(judged("leave", said, **how), "leave") == verdict


def test_a_withdrawn_claim_says_nothing_but_is_told_where_it_said_the_same() -> None:
    found = {said: judged("boats", said) for said in ("12", "13", "14")}
    assert [told(each, "boats") for each in found.values()] == ["contradicted: b against b"] * 2 + ["supported: b"]
    assert [[claim.id for claim in each.taken_back] for each in found.values() if each] == [["a:boats"], [], []]
    assert judged("carts", "9") is None


def test_a_contradiction_tells_the_gap_to_the_nearest_claim() -> None:
    found = [judged("huts", "300"), judged("broke", "2022-01-08"), judged("mayor", "Jon Falk"), judged("huts", "200")]
    assert [each and each.gap and each.gap.text for each in found] == ["50 things, 20 %", "2 days", None, None]


def test_a_count_of_the_first_day_of_the_calendar_is_of_that_day() -> None:
    assert told(judged("ancient", "20", "0001-01-01"), "ancient") == "contradicted: a against a"


def test_a_figure_is_called_rounded_where_no_claim_says_just_that() -> None:
    found = [judged("cost", "4000000000"), judged("cost", "4001000000")]
    both = judged("spent", "4000000000", as_of="2022-01-08")
    assert [*(told(each, "cost") for each in found), told(both, "spent")] == ["supported: a"] * 2 + ["supported: a b"]
    assert [each and each.rounded for each in (*found, both)] == [True, False, False]


def test_nothing_is_called_rounded_that_is_not() -> None:
    found = [judged("tents", "300"), judged("tents", "about 290"), judged("huts", "200"), judged("beds", "225")]
    assert [each and each.rounded for each in found] == [False] * 4


PROMISED = [
    ("cost", "4000000000", PUBLISHED, "supported: a"),  # 4 billion is 4.001 billion rounded
    ("most", "60", PUBLISHED, "ahead: a"),  # the base says at most 40
    ("undated", "50", PUBLISHED, "ahead: c"),  # of no source it is known that it is younger
    ("dead", "20", "2022-01", "behind: a"),  # may be a text of the day after New Year's
    ("dead", "50", "2022-01", "ahead: a"),  # or of the last day of the month
]


@pytest.mark.parametrize(("topic", "said", "published", "verdict"), PROMISED)
def test_what_the_docs_promise(topic: str, said: str, published: str, verdict: str) -> None:
    assert told(judged(topic, said, published), topic) == verdict
