"""A repository may be anybody's: nothing that it names is run, and nothing in it is written."""

import os
from hashlib import sha256
from pathlib import Path

import pytest

from csto_check.files.git import surroundings
from tests.changing.repository import BASE, DISPUTED, FLIPPED, GIT, Repository

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not installed")

# Settings of a repository by which git runs programs, each given one that leaves a mark.
PROGRAMS = (
    "alias.cat-file",
    "alias.ls-tree",
    "alias.rev-parse",
    "core.askPass",
    "core.editor",
    "core.fsmonitor",
    "core.gitProxy",
    "core.pager",
    "core.sshCommand",
    "credential.helper",
    "diff.external",
    "diff.evil.command",
    "diff.evil.textconv",
    "filter.evil.clean",
    "filter.evil.process",
    "filter.evil.smudge",
    "gpg.program",
    "pager.cat-file",
    "pager.ls-tree",
    "pager.rev-parse",
    "sequence.editor",
    "uploadpack.packObjectsHook",
)
HOOKS = ("fsmonitor-watchman", "post-checkout", "post-index-change", "pre-commit", "reference-transaction")
SCRIPT = '#!/bin/sh\necho "$0" >> "{mark}"\ncat\n'


class Hostile(Repository):
    """A repository whose every setting, hook and filter leaves a mark where it is run."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "desk")
        self.mark = folder / "mark"
        self.program = folder / "program"
        self.program.write_text(SCRIPT.format(mark=self.mark), "utf-8")
        self.program.chmod(0o755)
        self.commit(**{"facts.yaml": BASE, ".gitattributes": "*.yaml diff=evil filter=evil\n"})

    def arm(self) -> None:
        for name in PROGRAMS:
            self.git("config", name, f"!{self.program}" if name.startswith("alias") else str(self.program))
        hooks = self.folder / ".git" / "hooks"
        hooks.mkdir(exist_ok=True)
        for name in HOOKS:
            (hooks / name).write_text(SCRIPT.format(mark=self.mark), "utf-8")
            (hooks / name).chmod(0o755)

    def state(self) -> dict[str, tuple[str, int]]:
        """Every file of the repository by its bytes and the time when it was written."""
        files = sorted(path for path in self.folder.rglob("*") if path.is_file())
        return {str(path): (sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns) for path in files}


@pytest.fixture
def desk(tmp_path: Path) -> Hostile:
    (tmp_path / "desk").mkdir()
    return Hostile(tmp_path)


def test_nothing_that_a_repository_names_is_run_and_nothing_is_written(desk: Hostile) -> None:
    desk.write(**{"facts.yaml": DISPUTED})
    desk.arm()
    before = desk.state()
    assert FLIPPED in desk.told()
    assert "did you mean" in desk.refused("--since", "mian")
    assert desk.state() == before
    assert not desk.mark.exists()


def test_the_marks_are_left_where_git_is_asked_carelessly(desk: Hostile) -> None:
    desk.write(**{"facts.yaml": DISPUTED})
    desk.arm()
    desk.git("diff", "HEAD")
    assert desk.mark.exists(), "else the test above proves nothing"


def test_what_a_partial_clone_lacks_is_not_fetched(desk: Hostile) -> None:
    blob = desk.git("rev-parse", "HEAD:facts.yaml")
    (desk.folder / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    for name, value in {
        "core.repositoryFormatVersion": "1",
        "extensions.partialClone": "origin",
        "remote.origin.promisor": "true",
        "remote.origin.url": f"ext::{desk.program} now",
        "protocol.ext.allow": "always",
    }.items():
        desk.git("config", name, value)
    desk.arm()
    assert desk.refused().startswith(
        "HEAD:facts.yaml: this clone lacks the contents of the file; get the whole history"
    )
    assert not desk.mark.exists()


def test_a_damaged_repository_is_told_in_the_words_of_git(desk: Hostile) -> None:
    tree = desk.git("rev-parse", "HEAD^{tree}")
    (desk.folder / ".git" / "objects" / tree[:2] / tree[2:]).unlink()
    told = desk.refused()
    assert told.startswith("HEAD cannot be read: ") and told.endswith("; check the repository with: git fsck\n")


def test_a_repository_of_somebody_else_is_told_with_the_remedy(desk: Hostile, tmp_path: Path) -> None:
    wrapped = tmp_path / "bin" / "git"
    wrapped.parent.mkdir()
    wrapped.write_text(f'#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec "{GIT}" "$@"\n', "utf-8")
    wrapped.chmod(0o755)
    told = desk.refused(PATH=f"{wrapped.parent}:{os.environ['PATH']}")
    assert told.startswith("git does not read this repository, which belongs to another user; if you trust its owner: ")
    assert told.endswith(f"git config --global --add safe.directory {desk.folder}\n")


def test_names_of_files_and_branches_are_shown_escaped(desk: Hostile) -> None:
    desk.git("mv", "facts.yaml", "\x1b[31mred.yaml")
    desk.git("commit", "-q", "-m", "red")
    desk.base = desk.folder / "facts.yaml"
    desk.write(**{"facts.yaml": BASE})
    told = desk.refused() + desk.refused("--since", "\x1b[31mred\u202e")
    assert "\x1b" not in told and "\u202e" not in told
    assert told.count("\n") == 2


def test_the_surroundings_lead_git_nowhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GIT_DIR", "GIT_EXTERNAL_DIFF", "GIT_SSH_COMMAND", "GIT_TRACE2_EVENT", "GIT_PAGER"):
        monkeypatch.setenv(name, "/x")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/y")
    named = {name for name in surroundings() if name.startswith("GIT_")}
    assert {"GIT_DIR", "GIT_EXTERNAL_DIFF", "GIT_SSH_COMMAND", "GIT_TRACE2_EVENT", "GIT_PAGER"}.isdisjoint(named)
    assert surroundings()["GIT_CONFIG_GLOBAL"] == "/y"
