"""Where the files of a base come from: a base is the same whether its texts are on the disk or given."""

from pathlib import Path

import pytest

from csto_check.facts.cue_files import with_cues
from csto_check.facts.loader import load
from csto_check.files.store import Replaced
from csto_check.problem import CannotRun

MAIN = """\
csto-check: 1
languages: [en]
include: [more/*.yaml]
cues:
  from: [cues/*.yaml]
units:
  men: {en: [man]}
topics:
  x: {question: How many?, unit: men}
"""
PART = """\
csto-check: 1
sources:
  ALPHA: {title: A}
claims:
  ALPHA:
    - quote: NUMBER came
      says: {x: NUMBER}
"""
CUES = "csto-check: 1\ntopics:\n  x: {en: {near: [come]}}\n"


def part(source: str, number: int) -> str:
    return PART.replace("ALPHA", source).replace("NUMBER", str(number))


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A base of one part, without its cues."""
    (tmp_path / "more").mkdir()
    (tmp_path / "facts.yaml").write_text(MAIN)
    (tmp_path / "more" / "a.yaml").write_text(part("a", 3))
    return tmp_path / "facts.yaml"


def said(path: Path, texts: dict[str, str]) -> list[str]:
    replaced = Replaced({str(path.parent / name): text for name, text in texts.items()})
    return [f"{claim.id} {claim.value.written}" for claim in load(str(path), replaced).claims]


def test_a_base_is_loaded_with_texts_that_are_not_on_the_disk(base: Path) -> None:
    assert said(base, {}) == ["a:x 3"]
    assert said(base, {"more/a.yaml": part("a", 4)}) == ["a:x 4"]


def test_a_file_that_is_not_there_yet_is_included(base: Path) -> None:
    assert said(base, {"more/b.yaml": part("b", 5)}) == ["a:x 3", "b:x 5"]
    assert said(base, {"more/deeper/b.yaml": part("b", 5), "b.yaml": part("b", 5)}) == ["a:x 3"]


def test_cues_are_read_from_the_same_place_later(base: Path) -> None:
    store = Replaced({str(base.parent / "cues" / "x.yaml"): CUES})
    assert with_cues(load(str(base), store)).topics["x"].cues["en"].near == (("come",),)


def test_a_text_that_does_not_load_is_told_by_its_file(base: Path) -> None:
    with pytest.raises(CannotRun, match=r'more/a\.yaml:7:14: .*"y"'):
        said(base, {"more/a.yaml": part("a", 3).replace("{x:", "{y:")})


def test_a_base_itself_may_not_be_there_yet(tmp_path: Path) -> None:
    text = MAIN.replace("include: [more/*.yaml]\n", "")
    assert said(tmp_path / "new.yaml", {"new.yaml": text}) == []
