"""Laws of drafts: whatever a text holds, what is drafted from it is a sound part of a base, and its quotes are true."""

import re
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from csto_check.answers.draft import draft
from csto_check.answers.given_text import Article
from csto_check.answers.verify import answer
from csto_check.drafting.quoting import MOST_WORDS
from csto_check.evidence.file_types import no_text
from csto_check.facts.loader import load
from csto_check.facts.yaml_nodes import Mapping, Scalar
from csto_check.facts.yaml_tree import parse
from csto_check.layout.scalars import comment_line, quoted, scalar
from csto_check.text.fold import text_hash
from tests.laws.running_text import ENCODED, GAPS, laid_out

BASE = """\
csto-check: 1
languages: [de, en]
names: {Veld: [], Anna Berg: [Berg]}
units: {people: {de: [Mensch, Person], en: [people, person]}, days: {de: [Tag], en: [day]}}
sources: {herald: {title: The flood, published: 2021-07-20}}
topics:
  draft.people_1: {question: "What does “3 people” count?", unit: people}
  helpers:
    question: How many helped?
    unit: people
    cues: {en: {near: [came | helped]}, de: {near: [kamen | halfen]}}
  start:
    question: When did it start?
    kind: date
    cues: {en: {near: [came | began]}, de: {near: [kamen | begann]}}
claims:
  herald: [{quote: 300 people, says: {helpers: 300, draft.people_1: 3, start: 2021-07-19}}]
"""
BARE = re.sub(r"\n    cues: .*", "", BASE)
HOSTILE = (
    "500", "2,500", "2.500", "12 Euro", "$12", "12 %", "rund 100 Menschen", "about 300 people", "3 million",
    "drei Tage", "zehntägige", "zweiwöchige", "three-day", "two weeks", "6. Januar", "on 6 January 2022",
    "on Saturday", "am Samstag", "since 2002", "im Jahr 1999", "2000 Kühe", "2003 Kühe", "1999", "2022-01-06",
    "6 to 10 January", "12 - 14", "–5", "half a dozen", "999999999999999999999", "1.5", "0.125", "1/2", "IL-76",
    "100 Ω", "7 日本", "20 'quoted'", "5 # no", "came", "kamen", "halfen", "began", "People", "Menschen", "not",
    "nicht", "keine", "and", "und", "the", "der", "said Anna Berg", "laut Berg", "according to A.A.A.A",
    "nach Angaben des „Amtes“", "teilte das Amt X mit", "Veld zufolge", "#", " # ", "*a", "&b", "!c", "@", "%",
    ": ", "- ", "? ", "|", ">", "'", "\"", "\\", "\\n", "{}", "[…]", "[...]", "---", "...", "…", ",", ";", "(",
    ")", "„", "“", "?", ".", "!", "\u202e", "\u2066", "\u200b", "\xad", "\xad\n", "\ufeff", "\x07", "\x1b[31m",
    "\x85", "\u2028", "\ufffe", "\U000e0041", "😀", "é", "Å", "\x85", "\r", "\t", "\n\n", "<script>", "null",
    "yes", "~", "\xa0", "2\u202f500", "will", "soll",
)  # fmt: skip
GLUE = (*GAPS, ("",), ("", " "), (" ", "\n"))


def texts() -> st.SearchStrategy[str]:
    """Fragments of all kinds, however they are put together."""
    atoms = st.lists(st.one_of(st.sampled_from(HOSTILE), ENCODED), min_size=1, max_size=14)
    return st.builds(lambda found, gaps: f"a {laid_out(found, gaps).text}", atoms, st.sampled_from(GLUE))


def drafted(folder: Path, known: str, text: str, language: str, date: str | None) -> str:
    """The draft of a text on a base, which includes it afterwards; the text stands beside them."""
    base = load(str(write_base(folder, known)))
    written = draft(base, Article(text, date, language, "a\x1b\u2028.txt"), "neu").yaml
    (folder / "neu.yaml").write_bytes(written.encode("utf-8"))
    (folder / "neu.txt").write_bytes(text.encode("utf-8"))
    write_base(folder, f"{known}include: [neu.yaml]\n")
    return written


def write_base(folder: Path, text: str) -> Path:
    (folder / "facts.yaml").write_text(text, "utf-8")
    return folder / "facts.yaml"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("drafts")


@settings(deadline=None)
@given(
    st.sampled_from((BASE, BARE)),
    texts(),
    st.sampled_from(("de", "en")),
    st.sampled_from((None, "2022-01-13", "about 2022-01-13")),
)
def test_a_draft_is_a_sound_part_of_its_base_and_every_quote_of_it_is_true(
    folder: Path, known: str, text: str, language: str, date: str | None
) -> None:
    assume(no_text(text.encode("utf-8")) is None)
    written = drafted(folder, known, text, language, date)
    base = load(str(folder / "facts.yaml"))
    assert base.sources["neu"].sha256 == text_hash(text)
    for result in answer(base, str(folder), ["neu"])["results"]:
        assert result["status"] in ("found", "repeated"), (result["quote"], result["why"])
        assert result["says_value"] is not False, (result["quote"], result["says_why"])
        assert len(result["quote"].split()) <= MOST_WORDS
    if all(claim.topic.startswith("draft.") for claim in base.by_source["neu"]):
        (folder / "alone.yaml").write_bytes(written.encode("utf-8"))
        assert load(str(folder / "alone.yaml")).sources.keys() == {"neu"}


@given(st.one_of(ENCODED, st.text(st.characters(exclude_categories=["Cs"]))))
def test_a_quoted_text_is_read_back_as_it_was_and_a_comment_is_no_text(text: str) -> None:
    root, problems = parse(f"# {comment_line(text)}\nkey: {quoted(text)}\nother: {scalar(text)}\n", "file")
    assert not problems
    assert isinstance(root, Mapping)
    assert [node.text for node in root.items.values() if isinstance(node, Scalar)] == [text, text]
