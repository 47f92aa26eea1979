"""The files that a base names next to itself or below: its parts, and those with its cues."""

from csto_check.facts.fields import Problems
from csto_check.files.base_files import Elsewhere
from csto_check.files.store import Store
from csto_check.problem import Place


def named_files(base: str, store: Store, pattern: str, place: Place, problems: Problems) -> list[str]:
    """The paths of the files that an entry names; none, and a problem with its place, where it may not name them."""
    try:
        found = [] if "**" in pattern else store.matching(base, pattern)
    except Elsewhere as error:
        problems.at(place, "B212", error.what, error.remedy)
        return []
    if any(store.is_same(base, name) for name in found):
        remedy = "put the other files in a folder of their own, such as more/*.yaml"
        problems.at(place, "B213", f'"{pattern}" includes this file itself', remedy)
        return []
    if not found:
        remedy = "name the folders one by one" if "**" in pattern else "name a file, or several as folder/*.yaml"
        problems.at(place, "B214", f'"{pattern}" matches no file', remedy)
    return found
