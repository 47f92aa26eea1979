"""From a place in the text of a file that was made of additions, back to the addition."""

from collections.abc import Sequence

from csto_check.curating.addition import SECTIONS, Addition
from csto_check.facts.yaml_outline import Spot, outline
from csto_check.problem import Place


def path_at(place: Place, text: str) -> tuple[str, str, str]:
    """Section, record and item at a place in the text of a file; empty where there is none."""
    made = outline(text)
    at = made.lines[place.line - 1] + place.column - 1
    section = _holding(made.root, at)
    records = _value(made.root, section)
    id_ = _holding(records, at)
    return section, id_, _holding(_value(records, id_), at)


def addition_at(place: Place, text: str, additions: Sequence[Addition]) -> Addition | None:
    """The addition that stands at a place; None where something else does. New claims are the last of their source."""
    section, id_, number = path_at(place, text)
    own = [each for each in additions if each.id == id_ and SECTIONS[each.what] == section]
    if section != SECTIONS["claim"]:
        return next(iter(own), None)
    claims = _value(_value(outline(text).root, section), id_)
    new = int(number) - len(claims.items) + len(own) if claims and number else -1
    return own[new] if new >= 0 else None


def _holding(spot: Spot | None, at: int) -> str:
    """The last child that begins at an offset or before."""
    started = [name for name, (key, _) in spot.items.items() if key.start <= at] if spot else []
    return started[-1] if started else ""


def _value(spot: Spot | None, name: str) -> Spot | None:
    pair = spot.items.get(name) if spot else None
    return pair[1] if pair else None
