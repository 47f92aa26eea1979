"""Whatever is wrong with the cache, the answer is that of the YAML, and nothing is said."""

import os
import resource
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import csto_check
from csto_check.compiled import base_keys, keeping
from csto_check.compiled.compiled_base import CompiledBase
from csto_check.files import cache_folder
from tests.cli.helpers import BASE, document, write_base
from tests.compiled.keeping_all import ENV, keep_all, kept
from tests.sessions import in_this_process

# A run that keeps every base; the end of it may be broken off.
RUN = """
import sys
from csto_check.compiled import keeping
from csto_check.cli import main
keeping.MOST_READ = keeping.SMALL = -1
main()
"""
PARTS = """\
csto-check: 1
include: [more/*.yaml]
sources: {herald: {title: Herald}}
topics: {why: {kind: words, question: Why?}}
"""
PART = "csto-check: 1\nclaims: {herald: [{quote: so, says: {why: %s}}]}\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return keep_all(monkeypatch, tmp_path / "cache")


@pytest.fixture
def path(tmp_path: Path) -> str:
    return write_base(tmp_path, BASE)


def entry(folder: Path) -> Path:
    """The only file of the cache."""
    (found,) = folder.iterdir()
    return found


def title(path: str) -> str | None:
    return keeping.load_kept(path).title


def is_kept(path: str) -> bool:
    return isinstance(keeping.load_kept(path), CompiledBase)


def answered(path: str) -> tuple[int, str, str]:
    return in_this_process(["show", "herald", "--json", "--facts", path])


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5000])


def _flipped(path: Path) -> None:
    """One letter of a quote is another."""
    data = path.read_bytes()
    assert b"no warning" in data
    path.write_bytes(data.replace(b"no warning", b"no_warning"))


def _other(path: Path) -> None:
    path.write_bytes(b"no database at all")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _renamed(path: Path) -> None:
    """A file that is whole by its name, but without tables."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE about (name TEXT)")
    data = connection.serialize()
    name = base_keys.EntryName.read(path.name)
    assert name is not None
    path.unlink()
    (path.parent / str(name._replace(own=base_keys.own_key([data])))).write_bytes(data)


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _unreadable(path: Path) -> None:
    path.chmod(0)


DAMAGES = (_cut, _flipped, _other, _empty, _renamed, _folder, _unreadable)


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_a_damaged_file_changes_no_answer(damage: Callable[[Path], None], folder: Path, path: str) -> None:
    plain = answered(path)
    assert is_kept(path)
    damage(entry(folder))
    if damage is not _unreadable or os.geteuid():
        assert not is_kept(path)
    assert answered(path) == plain


def test_a_file_that_is_cut_while_it_is_read_changes_no_answer(
    folder: Path, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = answered(path)
    found = keeping.load_kept(path)
    assert isinstance(found, CompiledBase)
    entry(folder).write_bytes(b"")
    given = iter([found])
    monkeypatch.setattr(keeping, "load_kept", lambda _: next(given))
    assert answered(path) == plain


def test_an_edited_base_is_read_anew(folder: Path, path: str) -> None:
    assert kept(path).title == "Überschwemmung in Großdorf"
    stat = Path(path).stat()
    Path(path).write_text(BASE.replace("Überschwemmung", "Überraschung!!"), "utf-8")
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))  # neither its time nor its size tells
    assert len(BASE.replace("Überschwemmung", "Überraschung!!").encode()) == stat.st_size
    assert title(path) == title(path) == "Überraschung!! in Großdorf"
    Path(path).write_text(BASE, "utf-8")
    assert is_kept(path)


def test_an_included_file_belongs_to_the_base(folder: Path, tmp_path: Path) -> None:
    path = write_base(tmp_path, PARTS)
    write_base(tmp_path, PART % "one", "more/a.yaml")
    assert [claim.value.written for claim in kept(path).claims] == ["one"]
    write_base(tmp_path, PART % "two", "more/a.yaml")
    assert not is_kept(path)
    assert [claim.value.written for claim in kept(path).claims] == ["two"]
    (tmp_path / "more/a.yaml").rename(tmp_path / "more/b.yaml")
    assert not is_kept(path)
    assert str(next(iter(kept(path).claims)).place) == f"{tmp_path / 'more/b.yaml'}:2:38"
    write_base(tmp_path, "csto-check: 2\n", "more/c.yaml")
    with pytest.raises(csto_check.CannotRun):
        keeping.load_kept(path)


def test_a_base_is_found_by_whatever_path_names_it(folder: Path, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kept(path)
    monkeypatch.chdir(Path(path).parent)
    found = kept("base.yaml")
    assert len(list(folder.iterdir())) == 1
    assert str(next(iter(found.claims)).place).startswith("base.yaml:")


def test_a_base_with_problems_is_never_kept(folder: Path, tmp_path: Path) -> None:
    path = write_base(tmp_path, BASE + "surplus: 1\n")
    for _ in range(2):
        with pytest.raises(csto_check.CannotRun, match="surplus"):
            keeping.load_kept(path)
    assert not folder.exists()


@pytest.mark.parametrize("changed", ["python", "code", "format"])
def test_another_program_makes_its_own(changed: str, folder: Path, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kept(path)
    if changed == "python":
        monkeypatch.setattr(sys, "version_info", (3, 11, 99, "final", 0))
    elif changed == "code":
        monkeypatch.setattr(base_keys, "_code", lambda: "edited")
    else:
        monkeypatch.setattr(base_keys, "FORMAT", -1)
    assert not is_kept(path)
    assert is_kept(path)
    assert len(list(folder.iterdir())) == 2


def test_the_code_of_the_program_is_told_from_an_edited_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "module.py").write_text("A = 1\n")
    version = tmp_path / "__init__.py"
    version.write_text('__version__ = "1"\n')
    monkeypatch.setattr(base_keys, "PACKAGE", tmp_path)
    before = base_keys.program_key()
    assert base_keys.program_key() == before
    (tmp_path / "deep" / "module.py").write_text("A = 22\n")
    assert base_keys.program_key() != before
    before, stat = base_keys.program_key(), version.stat()
    version.write_text('__version__ = "2"\n')
    os.utime(version, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert base_keys.program_key() != before


def test_zones_that_changed_are_read_anew(folder: Path, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from csto_check.files import shipped

    assert kept(path)
    vienna = shipped.zone_file("America/New_York")
    monkeypatch.setattr(shipped, "zone_file", lambda name: vienna)
    assert not is_kept(path)
    monkeypatch.setattr(shipped, "zone_file", lambda name: None)
    assert not is_kept(path)


# --- the folder


def test_only_the_user_may_read_what_is_kept(folder: Path, path: str) -> None:
    old = os.umask(0)
    try:
        keeping.load_kept(path)
    finally:
        os.umask(old)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert entry(folder).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o702])
def test_a_folder_that_others_may_write_to_is_not_used(mode: int, folder: Path, path: str) -> None:
    assert kept(path)
    folder.chmod(mode)
    assert not is_kept(path)
    assert len(list(folder.iterdir())) == 1
    assert document("cache")["private"] is False


def test_a_folder_of_somebody_else_is_not_used(folder: Path, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kept(path)
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    assert not is_kept(path)


@pytest.mark.parametrize("home", ["relative", "no/such", "file"])
def test_without_a_folder_to_write_to_the_answer_is_the_same(
    home: str, path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    keep_all(monkeypatch, tmp_path / "cache")
    monkeypatch.setenv("HOME", str(tmp_path / "file"))
    monkeypatch.setenv(ENV, home if home == "relative" else str(tmp_path / "file" / home))
    assert not is_kept(path)
    assert not is_kept(path)
    assert title(path) == "Überschwemmung in Großdorf"


def test_each_platform_has_its_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    of = cache_folder.cache_folder
    assert str(of({}, "linux")) == "/home/ada/.cache/csto-check"
    assert str(of({ENV: "/var/cache"}, "linux")) == "/var/cache/csto-check"
    assert str(of({ENV: "here"}, "linux")) == "/home/ada/.cache/csto-check"
    assert str(of({ENV: "/x"}, "darwin")) == "/home/ada/Library/Caches/csto-check"
    assert str(of({"LOCALAPPDATA": "/users/ada"}, "win32")) == "/users/ada/csto-check"
    assert of({}, "win32") is None


def test_the_newest_are_kept(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "MOST_ENTRIES", 2)
    for number in range(4):
        before = set(folder.glob("*"))
        keeping.load_kept(write_base(tmp_path, BASE.replace("Großdorf", str(number))))
        (new,) = set(folder.glob("*")) - before
        os.utime(new, ns=(number, number))
    assert sorted(each["title"][-1] for each in document("cache")["bases"]) == ["2", "3"]
    monkeypatch.setattr(keeping, "MOST_KEPT", 1)
    keeping.load_kept(write_base(tmp_path, BASE))
    assert [each["title"] for each in document("cache")["bases"]] == ["Überschwemmung in Großdorf"]


def test_what_was_broken_off_long_ago_is_removed(folder: Path, path: str) -> None:
    folder.mkdir(parents=True, mode=0o700)
    for name, age in (("old.part", 10**9), ("new.part", None)):
        (folder / name).write_bytes(b"half")
        if age is not None:
            os.utime(folder / name, (age, age))
    keeping.load_kept(path)
    assert sorted(each.suffix for each in folder.iterdir()) == [".part", ".sqlite"]
    assert not (folder / "old.part").exists()


def test_how_much_is_disputed_is_counted_once(folder: Path, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    line = ["diff", "flood", "--source", "herald", "--json", "--facts", path]
    plain = in_this_process([*line, "--no-cache"])
    keeping.load_kept(path)
    assert in_this_process(line) == plain
    (memo,) = folder.glob("*.json")
    whole = memo.read_bytes()
    assert memo.stat().st_mode & 0o777 == 0o600
    with monkeypatch.context() as patch:
        patch.setattr("csto_check.reasoning.findings.Findings.n_disputed", lambda self: pytest.fail("counted again"))
        assert in_this_process(line) == plain
    for damaged in (b"", b"[1]", bytes(byte ^ 1 if 48 <= byte < 58 else byte for byte in whole)):
        memo.write_bytes(damaged)
        assert in_this_process(line) == plain
        assert [each.read_bytes() for each in folder.glob("*.json")] == [whole]
    assert in_this_process(["diff", "flood", "--source", "courier", "--json", "--facts", path])[0] == 0


def test_what_was_counted_goes_with_its_base(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "MOST_ENTRIES", 1)
    for number in range(2):
        path = write_base(tmp_path, BASE.replace("Großdorf", str(number)))
        csto_check.diff(kept(path), ["flood"], ["herald"])
        os.utime(next(folder.glob("*.sqlite")), ns=(number, number))
    keeping.load_kept(write_base(tmp_path, BASE))
    assert [each.suffix for each in folder.iterdir()] == [".sqlite"]
    csto_check.diff(kept(path), ["flood"], ["herald"])
    assert document("cache", "--clear")["n_bases"] == 0
    assert list(folder.iterdir()) == []


# --- the command


def test_the_cache_is_shown_and_emptied(folder: Path, path: str) -> None:
    assert document("cache") == {
        "csto_check": 1, "command": "cache", "base": None, "folder": str(folder), "private": False, "cleared": False,
        "n_removed_bytes": 0, "n_bases": 0, "n_bytes": 0, "bases": [],
    }  # fmt: skip
    keeping.load_kept(path)
    size = entry(folder).stat().st_size
    (found,) = document("cache")["bases"]
    assert found == {
        "file": entry(folder).name, "n_bytes": size, "path": os.path.realpath(path),
        "title": "Überschwemmung in Großdorf", "n_claims": 9, "n_topics": 6, "n_sources": 2, "usable": True,
    }  # fmt: skip
    (folder / "something.else").write_text("not ours")
    cleared = document("cache", "--clear")
    assert (cleared["cleared"], cleared["n_removed_bytes"], cleared["bases"]) == (True, size, [])
    assert [each.name for each in folder.iterdir()] == ["something.else"]
    assert answered(path)[0] == 0


def test_what_cannot_be_used_is_said(folder: Path, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    keeping.load_kept(path)
    monkeypatch.setattr(base_keys, "FORMAT", -1)
    assert "of another version" in in_this_process(["cache"])[1]
    _cut(entry(folder))
    code, out, _ = in_this_process(["cache"])
    assert (code, "damaged" in out, "csto-check cache --clear" in out) == (0, True, True)


def test_nothing_is_read_or_kept_without_the_cache(folder: Path, path: str) -> None:
    line = ["topics", "--facts", path, "--no-cache", "--json"]
    plain = in_this_process(line)
    assert not folder.exists()
    assert in_this_process(line[:-2] + line[-1:]) == plain
    entry(folder).write_bytes(b"")
    assert in_this_process(line) == plain


# --- other processes


def start(path: str, folder: Path, **how: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", RUN, "show", "herald", "--json", "--facts", path]
    env = {**os.environ, ENV: str(folder.parent), "PYTHONDONTWRITEBYTECODE": "1"}  # which would be cut as well
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env, **how)  # type: ignore[call-overload,no-any-return]


def _small_files() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))


@pytest.mark.thorough
def test_a_full_disk_changes_no_answer(folder: Path, path: str) -> None:
    full = start(path, folder, preexec_fn=_small_files)
    out, err = full.communicate(timeout=60)
    assert (full.returncode, err) == (0, b"")
    assert list(folder.iterdir()) == []
    assert out.decode("utf-8") == answered(path)[1]


@pytest.mark.thorough
def test_whenever_a_run_is_killed_the_next_answers_alike(folder: Path, path: str) -> None:
    plain = in_this_process(["show", "herald", "--json", "--facts", path, "--no-cache"])
    for milliseconds in range(100, 400, 30):
        run = start(path, folder)
        try:
            run.wait(milliseconds / 1000)
        except subprocess.TimeoutExpired:
            run.send_signal(signal.SIGKILL)
        run.communicate()
        assert answered(path) == plain
        for each in folder.glob("*.sqlite"):
            each.unlink()


@pytest.mark.thorough
def test_several_may_write_at_once(folder: Path, path: str) -> None:
    runs = [start(path, folder) for _ in range(6)]
    with ThreadPoolExecutor() as pool:
        found = {run_of[0] for run_of in pool.map(lambda run: run.communicate(), runs)}
    assert found == {answered(path)[1].encode("utf-8")}
    assert len(list(folder.iterdir())) == 1


def test_a_run_that_is_killed_while_it_writes_leaves_nothing_that_is_used(
    folder: Path, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever part of the file is there."""
    keeping.load_kept(path)
    whole = entry(folder)
    data, plain = whole.read_bytes(), answered(path)
    for part in range(0, len(data), len(data) // 4):
        whole.write_bytes(data[:part])
        assert not is_kept(path)
        assert answered(path) == plain
