"""Rules that were added, removed, or written otherwise."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from csto_check.facts.model import Rule


class RuleChange(NamedTuple):
    """A rule before and after; None where there was none. One that is `reworded` says the same in other words."""

    kind: Literal["added", "removed", "reworded"]
    before: Rule | None
    after: Rule | None

    @property
    def rule(self) -> Rule:
        found = self.before if self.after is None else self.after
        assert found is not None, "a change is of a rule"
        return found


def rule_changes(old: Iterable[Rule], new: Iterable[Rule]) -> Iterator[RuleChange]:
    """By their texts; an equation that is turned round is the same."""
    before, after = ({rule.meaning(): rule for rule in rules} for rules in (old, new))
    meanings = {*before, *after}
    for meaning in sorted(meanings, key=lambda each: (after.get(each) or before[each]).text):
        one, two = before.get(meaning), after.get(meaning)
        if one is None or two is None:
            yield RuleChange("added" if one is None else "removed", one, two)
        elif one.text != two.text:
            yield RuleChange("reworded", one, two)
