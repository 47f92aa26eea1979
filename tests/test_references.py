"""Every file that comments, docstrings and documents name is in the repository."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.test_architecture import modules

ROOT = Path(__file__).parent.parent
DOCUMENTS = [path for pattern in ("*.md", "docs/*.md", "tests/**/*.md") for path in sorted(ROOT.glob(pattern))]
TESTS = [path for folder in ("tests", "benchmarks") for path in sorted((ROOT / folder).rglob("*.py"))]
# A path, or a file by its name alone; `more/herald.yaml` and the like are a user's.
_FILE = re.compile(r"(?<![\w./*<-])(?:[\w.-]+/)*[\w-]+\.(?:py|md|css|js|tsv|jsonl|toml)(?![\w/-])")
_FOLDER = re.compile(r"(?<![\w./*<-])(?:[\w.-]+/)+(?![\w.*<{-])")
_SECTION = re.compile(r"\b([A-Z]{4,})(?:\.md)?,? section")  # of a document that is named without its ending
_TOLD = re.compile(r'(?<!\S)#[^\n]*|""".*?"""', re.S)
_NAME = re.compile(r"NAME|DIR|KIND|CODE")  # what stands for another word


def comments(path: Path) -> Iterator[str]:
    """The comments and docstrings of a module, and what looks like them."""
    yield from _TOLD.findall(path.read_text("utf-8"))


def named(text: str) -> Iterator[str]:
    """The files and folders of ours that a text names."""
    for found in (*_FILE.finditer(text), *_FOLDER.finditer(text)):
        path = found.group().rstrip("/")
        if not _NAME.search(path) and (path.split("/")[0] in FOLDERS or "/" not in found.group()):
            yield path
    yield from (f"{found[1]}.md" for found in _SECTION.finditer(text))


# Everything that there is, below the root and below each of its folders.
PATHS = [path.relative_to(ROOT) for path in ROOT.glob("*")]
PATHS += [path.relative_to(ROOT) for folder in ("csto_check", "tests", "benchmarks", "docs", "seeds", ".ci")
          for path in (ROOT / folder).rglob("*") if "__pycache__" not in path.parts]  # fmt: skip
ENDS = {"/".join(path.parts[at:]) for path in PATHS for at in range(len(path.parts))}
FOLDERS = {path.name for path in PATHS if (ROOT / path).is_dir()}


def lost(texts: Iterator[str]) -> list[str]:
    """What some texts name and what is not there."""
    return [each for text in texts for each in named(text) if each not in ENDS]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_document_names_only_what_there_is(path: Path) -> None:
    assert not lost(iter([path.read_text("utf-8")]))


def test_comments_and_docstrings_name_only_what_there_is() -> None:
    wrong = {str(path): found for path in [*modules(), *TESTS] if (found := lost(comments(path)))}
    assert not wrong


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_link_within_a_document_leads_to_a_heading(path: Path) -> None:
    for target, anchor in re.findall(r"\]\(([^)#:]*)#([^)]+)\)", path.read_text("utf-8")):
        text = (path.parent / target if target else path).read_text("utf-8")
        headings = {_anchor(heading) for heading in re.findall(r"^#+ (.*)", text, re.M)}
        assert anchor in headings, f"{target}#{anchor}"


def _anchor(heading: str) -> str:
    """The anchor that GitHub gives a heading."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def test_the_drawing_of_a_review_names_files_of_its_folder() -> None:
    text = (ROOT / "docs/review.md").read_text("utf-8").partition("Each step names its file")[2]
    drawing = re.sub(r"(?:no|yes|none)? ─*▶.*", "", text.split("```")[1])
    steps = re.findall(r"(?:\?|:|none|tion|it|on) {2,}([a-z_]+(?:, [a-z_]+)*) *$", drawing, re.M)
    assert len(steps) == 10
    for name in (name for step in steps for name in step.split(", ")):
        assert (ROOT / f"csto_check/reviewing/{name}.py").is_file(), name


def test_what_is_not_there_is_found() -> None:
    text = "see csto_check/nowhere.py, text/fold.py, score.py, rules/, nowhere/ and DESIGN, section 5"
    assert lost(iter([text])) == ["csto_check/nowhere.py", "DESIGN.md"]
