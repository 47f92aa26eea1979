"""Which claims a message of a rule rests on, through whatever other rules told."""

from collections.abc import Iterable

from csto_check.facts.model import Claim
from csto_check.reasoning.rules.equations import OPEN
from csto_check.reasoning.rules.solve import Solution

_Key = tuple[int, str]
_Claims = dict[str, Claim]


class Resting:
    """The claims under each message of a solution, by id; found once where no message feeds itself."""

    def __init__(self, solution: Solution) -> None:
        self.solution = solution
        self.found: dict[_Key, _Claims] = {}

    def claims(self, number: int, topic: str) -> tuple[Claim, ...]:
        """The claims in the base that a rule's message on a topic rests on, sorted by id."""
        key = (number, topic)
        found = self.found[key] if self._settle(key) else self._walk(key)
        return tuple(found[id_] for id_ in sorted(found))

    def _settle(self, key: _Key) -> bool:
        """Find what a message rests on from what those before it do; False where it leads back to one of them."""
        path, opened = [key], set[_Key]()
        while path:
            last = path[-1]
            if last in self.found:
                path.pop()
            elif last in opened:
                self.found[last] = self._joined(last)
            else:
                opened.add(last)
                before = [each for each in self._tellers(last) if each not in self.found]
                if not opened.isdisjoint(before):
                    return False
                path.extend(before)
        return True

    def _joined(self, key: _Key) -> _Claims:
        found = dict(self._given(key))
        for each in self._tellers(key):
            found |= self.found[each]
        return found

    def _walk(self, key: _Key) -> _Claims:
        """The same through circles: every message that leads here, once."""
        found: _Claims = {}
        seen: set[_Key] = set()
        waiting = [key]
        while waiting:
            last = waiting.pop()
            if last not in seen:
                seen.add(last)
                found.update(self._given(last))
                waiting.extend(self._tellers(last))
        return found

    def _others(self, key: _Key) -> list[str]:
        return [term.topic for term in self.solution.system.terms[key[0]] if term.topic != key[1]]

    def _given(self, key: _Key) -> Iterable[tuple[str, Claim]]:
        """The source's own claims on the other topics of the rule."""
        given = self.solution.given
        return ((claim.id, claim) for topic in self._others(key) for claim in given.resting_on(topic))

    def _tellers(self, key: _Key) -> list[_Key]:
        """The messages of other rules that narrow what the source gives on the other topics."""
        topics = [topic for topic in self._others(key) if self.solution.listens(key[0], topic)]
        return [each for topic in topics for each in self._narrowing(topic) if each[0] != key[0]]

    def _narrowing(self, topic: str) -> Iterable[_Key]:
        solution = self.solution
        own = solution.given.span(topic)
        for number in solution.system.of_topic[topic]:
            span = solution.messages.get((number, topic))
            if span is not None and span != OPEN and (own is None or not own.inside(span)):
                yield number, topic
