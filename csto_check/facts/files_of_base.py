"""The files that a base is made of, of which nothing but the names of the others need be sound."""

from csto_check.facts.fields import Problems, Record
from csto_check.facts.named_files import named_files
from csto_check.facts.yaml_nodes import Mapping
from csto_check.facts.yaml_tree import parse
from csto_check.files.store import DISK
from csto_check.problem import CannotRun


def files_of_base(path: str) -> list[str]:
    """The base, the files that it includes and those with its cues, each once; raises CannotRun.

    The problems are those of its YAML, and of entries that name no file.
    """
    root, problems = parse(DISK.text(path).text, path)
    if problems:
        raise CannotRun(problems)
    if not isinstance(root, Mapping):
        return [path]
    record, found = Record(root, "base", Problems()), Problems()
    entries = list(record.texts("include"))
    if "cues" in root.items:
        entries += Record(root.items["cues"], "about", Problems()).texts("from")
    names = [name for entry in entries for name in named_files(path, DISK, entry.text, entry.place, found)]
    if found:
        raise CannotRun(found)
    return list(dict.fromkeys([path, *names]))
