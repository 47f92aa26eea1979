"""The files of a base as they were in a revision of its git repository, without a checkout."""

import os
import re
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from typing import NamedTuple, NoReturn

from csto_check.files.base_files import Elsewhere, parts_of
from csto_check.files.bounded import MOST_BYTES
from csto_check.files.entry import Entry
from csto_check.files.git import Blob, Git, Unanswered, path_text
from csto_check.files.store import Store, in_order
from csto_check.problem import CannotRun, did_you_mean

_LINK, _MODULE, _FOLDER = "120000", "160000", "040000"
_OLD_FILE = "compare with a file instead: csto-check changes OLD.yaml"
_NO_FOLDER = "Not a valid object name"
_RECEIPT = ".receipt.json"
_BEHIND = re.compile(r"[~^:@]")  # what leads from a name to another commit


class _Object(NamedTuple):
    """What a folder of a revision has under a name, with git's mode for what it is."""

    mode: str
    id: str


class GitRevision(Store):
    """The folder of a base in one revision; every path is that of a file in the folder, or below it."""

    def __init__(self, base: str, revision: str) -> None:
        """`revision` is whatever git calls a commit by: a branch, a tag, HEAD~3. Raises CannotRun."""
        _check(revision)
        self._folder = os.path.dirname(base)
        self._git = Git(self._folder)
        self.revision: str = revision
        self._prefix = self._place(base)
        self._commit = self._commit_of(revision)
        self._folders: dict[str, dict[str, _Object]] = {}
        self._read: dict[str, Blob] = {}
        self._fetched: set[str] = set()  # folders of receipts

    def shown(self, path: str) -> str:
        """Its name as `git show` takes it: `HEAD~1:desk/facts.yaml`."""
        return f"{self.revision}:{self._prefix}{self._inside(path)}"

    def read(self, path: str, most: int, remedy: str, *, base: bool = False) -> bytes:
        inside = self._inside(path)
        if inside not in self._read:
            self._fetch([inside], most)
        blob = self._read.pop(inside)
        if blob.is_missing:
            missing = "get the whole history with git fetch --unshallow or git fetch --refetch"
            raise CannotRun.because(f"{self.shown(path)}: this clone lacks the contents of the file", missing)
        if blob.data is None or len(blob.data) > most:
            raise CannotRun.because(f"{self.shown(path)}: the file is over {most // 1_000_000} MB", remedy)
        return blob.data

    def matching(self, base: str, pattern: str) -> list[str]:
        found = [""]
        *folders, last = parts_of(pattern) or ("",)
        for part in folders:
            found = [path for each in found for path in self._named(each, part, pattern, {_FOLDER})]
        files = [path for each in found for path in self._named(each, last, pattern, {"100644", "100755"})]
        self._fetch(files, MOST_BYTES)
        return in_order(os.path.join(self._folder, path) for path in files)

    def is_same(self, one: str, two: str) -> bool:
        return self._inside(one) == self._inside(two)

    def entry(self, folder: str, name: str) -> Entry | None:
        inside, path = self._inside(folder), os.path.join(folder, name)
        found = self._objects(inside).get(name)
        if found is None:
            return None
        if not found.mode.startswith("100"):
            return Entry(name, path, "a link" if found.mode == _LINK else "not a file")
        self._fetch_receipts(inside)
        return Entry(name, path)

    def _fetch_receipts(self, folder: str) -> None:
        """All receipts of a folder at once."""
        if folder in self._fetched:
            return
        self._fetched.add(folder)
        files = ((name, each) for name, each in self._objects(folder).items() if each.mode.startswith("100"))
        self._fetch([f"{folder}/{name}" for name, _ in files if name.endswith(_RECEIPT)], MOST_BYTES)

    def _fetch(self, paths: Iterable[str], most: int) -> None:
        paths = [path for path in paths if path not in self._read]
        ids = [self._object(path).id for path in paths]
        if ids:
            self._read.update(zip(paths, self._git.blobs(ids, most), strict=True))

    def _object(self, inside: str) -> _Object:
        """What is at a path; raises CannotRun where that is no file."""
        folder, _, name = inside.rpartition("/")
        found = self._objects(folder).get(name)
        shown = f"{self.revision}:{self._prefix}{inside}"
        if found is None:
            raise CannotRun.because(f"{shown}: there is no such file in {self.revision}", self._renamed(inside))
        if not found.mode.startswith("100"):
            what = "a link, which is not followed in a revision" if found.mode == _LINK else "not a file"
            raise CannotRun.because(f"{shown}: this is {what}", "name the file itself with --facts")
        return found

    def _renamed(self, inside: str) -> str:
        """What to do about a file that a revision does not have."""
        near = did_you_mean(inside, (name for name in self._objects("") if name.endswith((".yaml", ".yml"))))
        show = f"git show {self.revision}:{self._prefix}OLDNAME > old.yaml && csto-check changes old.yaml"
        return " ".join(filter(None, (near, f"commit it first, or if it had another name there: {show}")))

    def _named(self, folder: str, part: str, pattern: str, modes: set[str]) -> Iterator[str]:
        """The paths in a folder that a part of a pattern names; raises Elsewhere for links and submodules."""
        for name, found in sorted(self._objects(folder).items()):
            if not fnmatchcase(name, part):
                continue
            if found.mode == _LINK:
                what = f'"{pattern}" names a link, which is not followed in a revision'
                raise Elsewhere(what, "name the file itself")
            if found.mode == _MODULE and _FOLDER in modes:
                raise Elsewhere(f'"{pattern}" leads into a submodule, whose files are not read', _OLD_FILE)
            if found.mode in modes:
                yield f"{folder}/{name}".lstrip("/")

    def _objects(self, folder: str) -> dict[str, _Object]:
        """What a folder holds, by name; nothing where there is no such folder."""
        if folder not in self._folders:
            tree = f"{self._commit}:{self._prefix}{folder}".rstrip("/")
            try:
                listed = self._git.ask("ls-tree", "-z", "--full-tree", tree)
            except Unanswered as error:
                if _NO_FOLDER not in str(error) or tree.endswith(":"):  # the topmost folder is always there
                    what = f"{self.revision} cannot be read: {error}"
                    raise CannotRun.because(what, "check the repository with: git fsck") from error
                listed = b""
            self._folders[folder] = dict(map(_listed, filter(None, listed.split(b"\0"))))
        return self._folders[folder]

    def _inside(self, path: str) -> str:
        """A path relative to the folder of the base, as git writes it."""
        return path_text(os.fsencode(os.path.relpath(path, self._folder or "."))).removeprefix("./")

    def _place(self, base: str) -> str:
        """The folder of the base in its repository, with a slash at its end; empty for the topmost."""
        try:
            return self._git.line("rev-parse", "--show-prefix")
        except Unanswered as error:
            if "not a git repository" in str(error):
                raise CannotRun.because(f"{base}: not in a git repository", _OLD_FILE) from error
            raise CannotRun.because(f"{base}: git says: {error}", _OLD_FILE) from error

    def _commit_of(self, revision: str) -> str:
        """The id of the commit that a revision names."""
        try:
            return self._git.line("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
        except Unanswered:
            _unknown(revision, self._git)


def _check(revision: str) -> None:
    """Raise CannotRun for what git would take for an option, or for nothing."""
    if not revision.strip() or revision.startswith("-") or "\0" in revision:
        remedy = "name a branch, a tag or a commit, such as HEAD~1"
        raise CannotRun.because(f'"{revision}" is not a revision', remedy)


def _listed(line: bytes) -> tuple[str, _Object]:
    """`mode type id<tab>name`"""
    head, _, name = line.partition(b"\t")
    mode, _, id_ = head.decode("ascii").split(" ")
    return path_text(name), _Object(mode, id_)


def _unknown(revision: str, git: Git) -> NoReturn:
    """Raise CannotRun with the nearest branch or tag, or with the way to get what is missing."""
    raise CannotRun.because(f'git knows no revision "{revision}" here', _way_to(revision, git))


def _way_to(revision: str, git: Git) -> str:
    stem = _BEHIND.split(revision)[0]
    if ".." in revision:
        return "name one revision; where a branch left main: --since $(git merge-base main HEAD)"
    if stem == revision == "HEAD":
        return "commit the base first: the repository has no commit yet"
    names = ["HEAD", *path_text(git.ask("for-each-ref", "--format=%(refname:short)")).split()]
    near = next((f'did you mean "{name}"?' for name in names if name.endswith(f"/{stem}")), did_you_mean(stem, names))
    if near and stem not in names:
        return near
    if git.line("rev-parse", "--is-shallow-repository") == "true":
        return "this clone is shallow: get its history with git fetch --unshallow"
    return f"list what {stem} has with: git log {stem}" if stem in names else "list the names with: git for-each-ref"
