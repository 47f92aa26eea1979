"""What all commands say, written into a folder: on every Python, in every locale and time zone the same bytes.

    python -m tests.documents DIR [ARTICLES]

A folder in DIR is a base with what it is asked. Each run leaves its standard output, its standard error and its exit
code, in files named by the command. `.ci/run` makes such folders with several Pythons and compares them. ARTICLES is
the folder with the five texts of the shipped base, where they are at hand.
"""

import json
import os
import re
import shlex
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import NamedTuple

import csto_check
from csto_check import cli
from csto_check.answers import DOCUMENTS
from csto_check.commands import COMMANDS
from csto_check.formats import FORMATS, OF_ANSWERS, OF_FINDINGS
from csto_check.languages import LANGUAGES
from csto_check.languages.known import data
from tests.cli import helpers, saved_pages, test_coverage
from tests.report import hostile
from tests.reviewing import bases

TESTS = Path(__file__).parent
IN_FORMATS, IN_ALL_FORMATS = ([["--format", name] for name in names] for names in (OF_ANSWERS, FORMATS))
LISTINGS = ("sources", "topics", "claims", "diff", "timeline", "verify --all", "verify --coverage")
CORPORA = ("de", "en")
HEAVY = {  # pieces of texts that readers stumble over, each many times over
    "signs": "1.000.00 2'500 ½ 1/2 −5 ±3 +49 170 5550123 § 3 1:2 25 % $5bn 10.–12. 1. 2. ",
    "words": "einundzwanzigtausend two-hundred and fifty ein Dutzend Mehrere Hundert a hundred thousand, no ",
    "names": "A.-B. O'Brien-Smith said. J. F. K. U.S. Präsident Kassym-Schomart Tokajew sagte, Dr. X.- ",
    "notes": "He said so.[1][2] It is.² So… Ja?! „Nein.“ 3.5.¹² ",
    "openings": "2021 begann der Bau.\n\n1811 erschien es.\n\n2021 saw a drought.\n\nIn 520 AD it fell, 44 BC.\n\n",
    "years": "Im März dieses Jahres, im Mai des Vorjahres. In March of this year, in May of last year, by 1 June. ",
    "marks": "a\u0301\u0323 \u202e5\u202c \u2066x\u2069 5\u00ad000 \ufeff7 \u0664\u0665 ⅚ Ⅻ 九 ",
}
_TYPED = re.compile(r"\$ csto-check ?(.*)")
_UNFIT = re.compile(r"[^\w.-]+")
_LONGEST_NAME = 100  # characters
MOST = 1  # the exit code of what answers; the cases of the tests may be refused


class Run(NamedTuple):
    """A command and the folder in which it is typed."""

    folder: Path
    arguments: list[str]


def runs(folder: Path, articles: Path | None = None) -> Iterator[Run]:
    """All commands, on the shipped base, on bases and texts of the tests; what they need is laid into the folder."""
    if articles:
        shutil.copytree(articles, folder / "shipped" / "articles")
    for name, lay in _BASES.items():
        (folder / name).mkdir(parents=True, exist_ok=True)
        yield from (Run(folder / name, arguments) for arguments in lay(folder / name))
    for session in sorted((TESTS / "cases").rglob("session.txt")):
        here = folder / session.parent.relative_to(TESTS)
        shutil.copytree(session.parent, here)
        typed = (_TYPED.fullmatch(line) for line in session.read_text("utf-8").splitlines())
        yield from (Run(here, shlex.split(found[1])) for found in typed if found)


def _shipped(folder: Path) -> list[list[str]]:
    for name in ("facts.yaml", "cues.yaml", "seeds"):
        source = helpers.ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
    commands = [*_asked("troops", "nex24", "rt:troops.belarus"), *_of_texts(folder), *_of_articles(folder)]
    about = [["schema"], *(["schema", "--output", name] for name in DOCUMENTS), ["--version"]]
    return [*commands, *about, ["--help"], *([name, "--help"] for name in COMMANDS)]


def _of_texts(folder: Path) -> list[list[str]]:
    texts = {code: "\n\n".join(_corpus(code)) for code in CORPORA}
    for name, text in (texts | {name: piece * 20 for name, piece in HEAVY.items()}).items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    lines = [line for code in CORPORA for line in _sentences(code)]
    (folder / "sentences.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
    asked = [asked for code in CORPORA for asked in _of_text(f"{code}.txt", "2022-01-13")]
    heavy = [[*asked, "--lang", code] for name in HEAVY for asked in _of_text(f"{name}.txt") for code in CORPORA]
    (folder / "planted.jsonl").write_text("\n".join(_planted()) + "\n", "utf-8")
    streams = [["review", "--jsonl", "sentences.jsonl"], ["check", "--jsonl", "planted.jsonl"]]
    return [*asked, *heavy, *streams]


def _corpus(code: str) -> list[str]:
    """The texts of a corpus, without what is to be read in them."""
    lines = (TESTS / "reading" / f"{code}.tsv").read_text("utf-8").splitlines()
    texts = [line.split("\t")[0] for line in lines if line and not line.startswith("#")]
    return [text.partition(" ")[2] if text.startswith("@") else text for text in texts]


def _sentences(code: str) -> list[str]:
    """Those of a corpus for reviews, as --jsonl takes them."""
    lines = map(json.loads, (TESTS / "reviewing" / f"{code}.jsonl").read_text("utf-8").splitlines())
    return [json.dumps({key: line[key] for key in ("id", "text", "date", "lang")}) for line in lines]


def _planted() -> list[str]:
    """Every third of the texts for the checks of a text against itself, as --jsonl takes them."""
    found = (
        line for path in sorted((TESTS / "checking").glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()
    )
    return [
        json.dumps({key: line[key] for key in ("id", "text", "date", "lang")})
        for line in map(json.loads, list(found)[::3])
    ]


def _of_articles(folder: Path) -> list[list[str]]:
    """What is said of the articles themselves, where they are at hand: of the first in every format."""
    articles = sorted(path.name for path in folder.glob("articles/*.txt"))
    if not articles:
        return []
    first, *more = (_of_text(f"articles/{name}", "2022-01-13") for name in articles)
    asked = [*first, *(line for lines in more for line in lines if line[-2] != "--format" or line[-1] == "json")]
    checked = [["verify", "--all", "--coverage", *each] for each in IN_ALL_FORMATS]
    page = [["report", "--with-texts", "-o", "-"], ["show", "rt"]]
    return [*asked, *([*each, "--texts", "articles"] for each in (*checked, *page))]


def _starter(folder: Path) -> list[list[str]]:
    dry = [["add", *each, "--dry-run", *form] for each in _ADDED for form in IN_FORMATS]
    return [["init"], *_asked("injured", "herald", "herald:injured"), *dry]


def _written(base: str, *ids: str) -> Callable[[Path], list[list[str]]]:
    def lay(folder: Path) -> list[list[str]]:
        helpers.write_base(folder, base, "facts.yaml")
        return _asked(*ids)

    return lay


def _reviewed(base: str, text: str) -> Callable[[Path], list[list[str]]]:
    def lay(folder: Path) -> list[list[str]]:
        bases.write(folder, base)
        (folder / "text.txt").write_text(text, "utf-8")
        return [*_asked(), *_of_text("text.txt", bases.DAYS[base])]

    return lay


def _with_texts(folder: Path) -> list[list[str]]:
    claims = ("{quote: kamen 353 Soldaten, says: {soldiers: 353}}", "{quote: Seit 1949, says: {when: 1949..}}")
    test_coverage.write(folder, *claims)
    pages = [["report", "--with-texts", "-o", "-"], ["verify", "--record"], ["show", "blatt"]]
    read = [each for each in _of_text("seeds/blatt.txt", "2022-01-20") if each[0] != "review"]  # there are no cues
    return [*_asked("soldiers"), *pages, *read]


def _with_pages(folder: Path) -> list[list[str]]:
    saved_pages.base_of(folder, list(saved_pages.QUOTES))
    (folder / "seeds" / "rt.html").write_text(saved_pages.PAGE, "utf-8")
    checked = [["verify", "--all", "--coverage", *each] for each in (*IN_FORMATS, ["--record"])]
    return [*checked, ["show", "rt"], ["show", "rt:t0", "--json"], *_of_text("seeds/rt.html", "2021-07-20")]


def _of_pages(folder: Path) -> list[list[str]]:
    """What is taken from pages of many makes."""
    helpers.write_base(folder, "csto-check: 1\n", "facts.yaml")
    for path in (*sorted((TESTS / "pages/made").iterdir()), TESTS / "pages/story.txt"):
        shutil.copy(path, folder)
    names = sorted(path.name for path in folder.iterdir() if path.suffix in (".html", ".txt"))
    return [["text", name, each] for name in names for each in ("--left-out", "--json")]


def _asked(*ids: str) -> list[list[str]]:
    """What can be asked of any base, and of some of its topics, sources and claims."""
    listed = [[*shlex.split(name), *each] for name in LISTINGS for each in IN_FORMATS]
    shown = [["show", id_, *each] for id_ in ids for each in IN_FORMATS]
    found = [
        ["find", word, *each] for word in ("soldiers", "3.000", "6 January 2022", "nowhere") for each in IN_FORMATS
    ]
    return [*listed, *shown, *found, ["report", "-o", "-"], ["report", "--json"]]


def _of_text(name: str, date: str | None = None) -> list[list[str]]:
    """What can be asked of a text, with its day and without."""
    asked = [[command, name, "--json"] for command in ("read", "review", "check")] + [
        ["draft", name, "--source", "made"]
    ]
    if date:
        asked += [[command, name, "--date", date, *each] for command in ("read", "review") for each in IN_FORMATS]
        asked += [["review", name, "--date", date, "--format", each] for each in OF_FINDINGS]
        asked += [["check", name, "--all", "--date", date, *each] for each in IN_ALL_FORMATS]
        asked += [["draft", name, "--source", "made", "--date", date]]
    return asked


_ADDED = (
    ["claim", "--source", "herald", "--quote", "14 people were hurt", "--says", "injured", "--id", "late"],
    ["topic", "injured.children", "--question", "How many children?"],
    ["source", "radio", "--title", "The bridge: a call"],
)
_FLOODED = "The flood in Veld\n\nOsta sent 300 helpers to Veld. In all, 5,000 helpers came; more than 40 people died."
_BASES: dict[str, Callable[[Path], list[list[str]]]] = {
    "shipped": _shipped,
    "starter": _starter,
    "rich": _written(helpers.BASE, "injured", "herald", "herald:injured.firefighters"),
    "empty": _written("csto-check: 1\n"),
    "breaks": _written("csto-check: 1\u2028title: Lines of other kinds\u0085units: {}\n"),
    "hostile": _written(hostile.base(), "number", "s1"),
    "flood": _reviewed(bases.FLOOD, _FLOODED),
    "siege": _reviewed(bases.SIEGE, "On 6 August 1648 some 2,000 people left the town. The siege began in July."),
    "strike": _reviewed(bases.STRIKE, "About 3 million people went on strike on 3 May. The strike ended last week."),
    "texts": _with_texts,
    "pages": _with_pages,
    "makes": _of_pages,
}


def load() -> None:
    """Everything that is loaded and made once, such as expressions, so that no child has to do it."""
    for module in walk_packages(csto_check.__path__, "csto_check."):
        import_module(module.name)
    base = csto_check.load(str(helpers.SHIPPED))
    for code in (code for code in LANGUAGES if not data(code).lacks):
        csto_check.review(base, "1 a", "2022-01-13", code)


def write(folder: Path, articles: Path | None) -> int:
    """Every run's answer in a folder that does not exist yet; how many there are."""
    number = 0
    for number, run in enumerate(runs(folder, articles), 1):
        name = f"{number:04} {_UNFIT.sub(' ', ' '.join(run.arguments))[:_LONGEST_NAME]}".strip()
        code = _answered(run, f"{name}.out", f"{name}.err")
        assert code <= MOST or folder / "cases" in run.folder.parents, f"{run}: {code}, see {name}.err"
        (run.folder / f"{name}.code").write_text(f"{code}\n")
    return number


def _answered(run: Run, out: str, err: str) -> int:
    """The exit code of a process of its own; Python and the program are loaded once."""
    if not (child := os.fork()):
        with suppress(BaseException):
            os.chdir(run.folder)
            for stream, name in ((1, out), (2, err)):
                os.dup2(os.open(name, os.O_WRONLY | os.O_CREAT, 0o644), stream)
            sys.argv = ["csto-check", *run.arguments]
            cli.main()
        os._exit(70)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main() -> None:
    folder, *articles = (Path(name).resolve() for name in sys.argv[1:])
    load()
    for name in ("CSTO_CHECK_FACTS", "CSTO_CHECK_TEXTS"):
        os.environ.pop(name, None)
    print(f"{write(folder, articles[0] if articles else None)} answers")


if __name__ == "__main__":
    main()
