"""What goes to others, in archives and by git: no article, and all that the program needs."""

import os
import re
import shutil
import subprocess
import tarfile
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from zipfile import ZipFile

import pytest

from csto_check.evidence.receipts import receipt_name
from csto_check.facts.loader import load
from csto_check.files.shipped import shipped_base
from tests.cli.helpers import ROOT
from tests.packed.conftest import Packed
from tests.packed.project import ARTICLES, LATER, build, put_articles

pytestmark = pytest.mark.thorough

SOURCES = load(str(shipped_base())).sources
RECEIPTS = {*(f"seeds/{receipt_name(source)}" for source in SOURCES), LATER}
NO_ADDRESS, ADDRESS = '# urls.Repository = "https://…"', "https://forge.example/newsroom/csto-check"


def of_sdist(archive: Path) -> set[str]:
    """The files of an sdist, as the project calls them."""
    with tarfile.open(archive) as opened:
        return {member.name.partition("/")[2] for member in opened.getmembers() if member.isfile()}


def of_wheel(archive: Path) -> set[str]:
    """The files of a wheel beside its metadata, as the package calls them."""
    with ZipFile(archive) as opened:
        return {name.removeprefix("csto_check/") for name in opened.namelist() if ".dist-info/" not in name}


def metadata(wheel: Path) -> Message:
    with ZipFile(wheel) as opened:
        (name,) = [name for name in opened.namelist() if name.endswith(".dist-info/METADATA")]
        return message_from_bytes(opened.read(name))


def readme_of(wheel: Path) -> str:
    data = metadata(wheel).get_payload(decode=True)
    assert isinstance(data, bytes)
    return data.decode("utf-8")


def targets(readme: str) -> list[str]:
    """Where the links and pictures of a text in Markdown lead."""
    return re.findall(r"\]\(([^)]*)\)", readme) + re.findall(r"(?:href|src)=[\"']?([^\"' >]*)", readme)


def in_seeds(names: set[str]) -> set[str]:
    return {name for name in names if name.startswith("seeds/")}


def test_an_sdist_takes_the_receipts_and_no_article(packed: Packed) -> None:
    assert in_seeds(of_sdist(packed.sdist)) == {"seeds/README.md", *RECEIPTS}


def test_a_wheel_takes_the_receipts_and_no_article(packed: Packed) -> None:
    assert in_seeds(of_wheel(packed.wheel)) == RECEIPTS


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_git_adds_the_receipts_and_no_article(packed: Packed) -> None:
    def git(*arguments: str) -> set[str]:
        env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        command = ["git", *arguments]
        done = subprocess.run(command, cwd=packed.project, env=env, capture_output=True, check=True, encoding="utf-8")
        return set(done.stdout.split())

    git("init", "--quiet")
    git("add", "seeds")
    assert git("ls-files", "seeds") == {"seeds/README.md", *RECEIPTS}
    assert git("check-ignore", *ARTICLES, *RECEIPTS, "seeds/README.md") == set(ARTICLES)


def test_a_wheel_holds_what_the_program_reads_and_the_mark_of_its_types(packed: Packed) -> None:
    modules = {str(path.relative_to(ROOT / "csto_check")) for path in (ROOT / "csto_check").rglob("*.py")}
    others = {"facts.yaml", "cues.yaml", "py.typed", "formats/html/style.css", "formats/html/script.js"}
    assert of_wheel(packed.wheel) == modules | others | RECEIPTS


def test_the_same_is_packed_from_an_sdist_with_articles_and_without_git(packed: Packed, tmp_path: Path) -> None:
    with tarfile.open(packed.sdist) as opened:
        opened.extraction_filter = getattr(tarfile, "data_filter", None)  # which Python has from 3.11.4 on
        opened.extractall(tmp_path)
    (project,) = tmp_path.iterdir()
    (project / ".gitignore").unlink()
    put_articles(project)
    sdist, wheel = sorted(build(project, "sdist", "wheel").iterdir(), key=lambda path: path.suffix)
    assert of_sdist(sdist) == of_sdist(packed.sdist) - {".gitignore"}
    assert wheel.read_bytes() == packed.wheel.read_bytes()


def test_an_index_learns_who_made_it_what_it_is_about_and_where_it_runs(packed: Packed) -> None:
    found = metadata(packed.wheel)
    assert found["Author"] or found["Author-email"]
    assert "fact-checking" in found["Keywords"].split(",")
    assert {"Environment :: Console", "Typing :: Typed"} < set(found.get_all("Classifier", []))
    assert (found["License-Expression"], found["Description-Content-Type"]) == ("MIT", "text/markdown")


def test_on_an_index_no_link_of_the_readme_leads_to_a_file_beside_it(packed: Packed) -> None:
    assert targets((ROOT / "README.md").read_text("utf-8"))
    readme = readme_of(packed.wheel)
    assert [target for target in targets(readme) if not target.startswith("https://")] == []
    assert "docs/json.md lists" in readme


def test_with_an_address_every_link_of_the_readme_leads_to_a_file_there(packed: Packed, tmp_path: Path) -> None:
    project = shutil.copytree(packed.project, tmp_path / "project")
    config = (project / "pyproject.toml").read_text("utf-8")
    assert NO_ADDRESS in config
    (project / "pyproject.toml").write_text(config.replace(NO_ADDRESS, f'urls.Repository = "{ADDRESS}"'), "utf-8")
    (wheel,) = build(project, "wheel").iterdir()
    assert metadata(wheel)["Project-URL"] == f"Repository, {ADDRESS}"
    found = targets(readme_of(wheel))
    assert len(found) == len(targets((ROOT / "README.md").read_text("utf-8")))
    assert f"{ADDRESS}/raw/HEAD/docs/report.png" in found
    for target in found:
        way, _, name = target.removeprefix(f"{ADDRESS}/").partition("/HEAD/")
        assert way == ("raw" if name.endswith(".png") else "blob")
        assert (ROOT / name).is_file()
