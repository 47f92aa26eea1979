"""A base is compared with what its repository has in a revision, without a checkout."""

import os
from pathlib import Path

import pytest

import csto_check
from csto_check.files.git_revision import GitRevision
from csto_check.problem import CannotRun
from tests.changing.repository import BASE, DISPUTED, FLIPPED, GIT, Repository

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not installed")

SPLIT = "include: ['more parts/*.yaml']\ncues: {from: cues/*.yaml}\n"
MAIN = BASE.partition("claims:")[0] + SPLIT
PART = "csto-check: 1\nclaims:\n  gazette:\n    - {quote: 31 were treated, says: {injured: 31}}\n"
OTHER = PART.replace("gazette", "wire").replace("31", "44")
INSTEAD = "compare with a file instead: csto-check changes OLD.yaml\n"
CUES = "csto-check: 1\ntopics:\n  injured: {en: {near: [hurt]}}\n"


@pytest.fixture
def desk(tmp_path: Path) -> Repository:
    """A repository with one commit of the base."""
    found = Repository(tmp_path)
    found.commit(**{"facts.yaml": BASE})
    return found


def test_the_working_tree_is_compared_with_the_last_commit(desk: Repository) -> None:
    assert desk.told() == "Nothing has changed since HEAD.\n"
    desk.write(**{"facts.yaml": DISPUTED})
    assert FLIPPED in desk.told()
    assert desk.changes("--exit-code")[0] == 1
    desk.git("add", "-A")
    assert FLIPPED in desk.told(), "what is only staged is not committed"


def test_any_name_of_a_commit_will_do(desk: Repository) -> None:
    desk.git("tag", "v1")
    first = desk.git("rev-parse", "--short", "HEAD")
    desk.commit(**{"facts.yaml": DISPUTED})
    for name in ("v1", first, "HEAD~1", "main~1", "HEAD^", "v1^{commit}"):
        assert FLIPPED in desk.told("--since", name)
    for name in ("HEAD", "main", "@"):
        assert desk.told("--since", name) == f"Nothing has changed since {name}.\n"


def test_parts_cues_and_receipts_are_those_of_the_revision(tmp_path: Path) -> None:
    desk = Repository(tmp_path, "Büro №1/der Fall/facts.yaml")
    desk.commit(
        **{"facts.yaml": MAIN, "more parts/gäzette.yaml": PART, "more parts/wire.yaml": OTHER, "cues/x.yaml": CUES}
    )
    assert desk.told() == "Nothing has changed since HEAD.\n"
    (desk.base.parent / "more parts" / "wire.yaml").rename(desk.base.parent / "more parts" / "a.yaml")
    assert desk.told() == "Nothing has changed since HEAD except how the files are written.\n"
    desk.write(**{"more parts/gäzette.yaml": PART.replace("31", "44"), "cues/x.yaml": CUES.replace("hurt", "burnt")})
    assert desk.told().startswith("1 verdict changed; 1 claim changed; 1 topic with other cues.\n")


def test_a_base_is_found_from_anywhere(desk: Repository, tmp_path: Path) -> None:
    desk.write(**{"facts.yaml": DISPUTED})
    (tmp_path / "notes").mkdir()
    old = csto_check.load(str(tmp_path / "facts.yaml"), revision="HEAD")
    assert csto_check.changes(csto_check.load(str(tmp_path / "facts.yaml")), old)["n_new_disputes"] == 1
    linked = tmp_path / "linked"
    linked.symlink_to(tmp_path, target_is_directory=True)
    assert csto_check.load(str(linked / "facts.yaml"), revision="HEAD").by_id.keys() == old.by_id.keys()


def test_it_is_the_same_as_with_a_file(desk: Repository) -> None:
    desk.write(**{"facts.yaml": DISPUTED, "old.yaml": BASE})
    by_file, by_git = desk.told("old.yaml", "--json"), desk.told("--json")
    assert by_git == by_file.replace('"revision": null', '"revision": "HEAD"')


def test_a_hook_may_ask_for_its_own_repository(desk: Repository) -> None:
    desk.write(**{"facts.yaml": DISPUTED})
    for name, value in {
        "GIT_DIR": ".git",
        "GIT_INDEX_FILE": "/nowhere",
        "GIT_WORK_TREE": "/",
        "GIT_TRACE": "1",
    }.items():
        assert FLIPPED in desk.told(**{name: value})


def test_a_shallow_clone_and_a_worktree_have_what_they_have(desk: Repository, tmp_path: Path) -> None:
    desk.commit(**{"facts.yaml": DISPUTED})
    desk.git("clone", "-q", "--depth", "1", f"file://{tmp_path}", str(tmp_path / "clone"))
    desk.git("worktree", "add", "-q", "--detach", str(tmp_path / "tree"), "HEAD~1")
    clone, tree = (Repository.__new__(Repository) for _ in range(2))
    clone.base, tree.base = tmp_path / "clone" / "facts.yaml", tmp_path / "tree" / "facts.yaml"
    assert clone.told() == "Nothing has changed since HEAD.\n"
    assert "git fetch --unshallow" in clone.refused("--since", "HEAD~1")
    assert "disputed → agreed" in tree.told("--since", "main")


REFUSED = {
    "mian": 'git knows no revision "mian" here; did you mean "main"?\n',
    "topic": 'git knows no revision "topic" here; did you mean "origin/topic"?\n',
    "main..HEAD": "--since $(git merge-base main HEAD)\n",
    "HEAD~5": "list what HEAD has with: git log HEAD\n",
    "HEAD:facts.yaml": "list what HEAD has with: git log HEAD\n",
    "--exec=touch x": '"--exec=touch x" is not a revision; name a branch, a tag or a commit, such as HEAD~1\n',
    "two words": "list the names with: git for-each-ref\n",
    "^main": 'git knows no revision "^main" here; list the names with: git for-each-ref\n',
}


@pytest.mark.parametrize("revision", REFUSED)
def test_a_revision_that_does_not_exist_is_told(desk: Repository, revision: str) -> None:
    desk.git("update-ref", "refs/remotes/origin/topic", "HEAD")
    assert desk.refused(f"--since={revision}").endswith(REFUSED[revision])


def test_without_a_repository_or_a_commit_or_git_there_is_a_remedy(tmp_path: Path) -> None:
    ceiling = {"GIT_CEILING_DIRECTORIES": str(tmp_path.parent)}
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "facts.yaml").write_text(BASE, "utf-8")
    plain = Repository.__new__(Repository)
    plain.base = tmp_path / "desk" / "facts.yaml"
    assert plain.refused(**ceiling).endswith("facts.yaml: not in a git repository; " + INSTEAD)
    assert plain.refused(PATH=str(tmp_path)).startswith("git is not installed; install git, or give the older version")
    new = Repository(tmp_path / "desk")
    assert new.refused().endswith("the repository has no commit yet\n")


def test_a_folder_that_is_in_no_working_tree_is_told(tmp_path: Path) -> None:
    desk = Repository(tmp_path, "sub/facts.yaml")
    desk.commit(**{"facts.yaml": BASE, "../facts.yaml": DISPUTED})
    desk.git("config", "core.bare", "true")
    assert desk.refused() == f"facts.yaml: not in the working tree of its git repository; {INSTEAD}"


def test_a_base_that_is_not_in_the_revision_is_told_by_its_name_there(desk: Repository) -> None:
    desk.git("mv", "facts.yaml", "ferry.yaml")
    desk.base = desk.folder / "ferry.yaml"
    assert desk.refused() == (
        "HEAD:ferry.yaml: there is no such file in HEAD; commit it first, or if it had another name there: "
        "git show HEAD:OLDNAME > old.yaml && csto-check changes old.yaml\n"
    )


def test_an_older_version_that_does_not_load_is_told_with_its_places(desk: Repository) -> None:
    desk.commit(**{"facts.yaml": BASE.replace("title: Fire", "titel: Fire")})
    desk.write(**{"facts.yaml": BASE})
    first, *problems = desk.refused().splitlines()
    assert first == "the older version does not load, so nothing can be compared with it; choose a version that loads"
    assert any(line.startswith('HEAD:facts.yaml:4:13: a source has no field "titel"') for line in problems)


def test_links_and_submodules_of_a_revision_are_not_followed(desk: Repository) -> None:
    (desk.folder / "link.yaml").symlink_to("facts.yaml")
    (desk.folder / "parts").mkdir()
    (desk.folder / "parts" / "out.yaml").symlink_to("/etc/passwd")
    desk.commit()
    desk.git("update-index", "--add", "--cacheinfo", f"160000,{desk.git('rev-parse', 'HEAD')},module")
    desk.git("commit", "-q", "-m", "module")
    for pattern, told in {
        "parts/*.yaml": "names a link, which is not followed in a revision",
        "link.yaml": "names a link, which is not followed in a revision",
        "module/*.yaml": "leads into a submodule, whose files are not read",
        "../x.yaml": "leads outside the folder of the base",
        "none/*.yaml": "matches no file",
    }.items():
        desk.write(**{"facts.yaml": f"{BASE}include: ['{pattern}']\n"})
        desk.git("commit", "-q", "-m", "include", "facts.yaml")
        desk.write(**{"facts.yaml": BASE})
        assert f'HEAD:facts.yaml:13:11: "{pattern}" {told}' in desk.refused()
    desk.base = desk.folder / "link.yaml"
    assert "HEAD:link.yaml: this is a link, which is not followed in a revision" in desk.refused()


def test_what_is_read_is_bounded(desk: Repository) -> None:
    base = str(desk.base)
    revision = GitRevision(base, "HEAD")
    assert revision.read(base, len(BASE), "split it") == BASE.encode()
    with pytest.raises(CannotRun, match=r"HEAD:facts.yaml: the file is over 0 MB; split it"):
        revision.read(base, 20, "split it")
    with pytest.raises(CannotRun, match=r"HEAD:facts.yaml: the file is over 0 MB; split it"):
        GitRevision(base, "HEAD").read(base, 20, "split it")


def test_names_that_are_no_utf_8_are_paths_as_any_other(desk: Repository) -> None:
    name = os.fsdecode(b"p\xe4rt.yaml")
    (desk.folder / name).write_text(PART.partition("claims")[0] + "units: {tonnes: {}}\n", "utf-8")
    desk.commit(**{"facts.yaml": f"{BASE}include: ['p*.yaml']\n"})
    assert desk.told() == "Nothing has changed since HEAD.\n"
