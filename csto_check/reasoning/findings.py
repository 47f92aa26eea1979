"""What follows from the claims of a base: its rules applied, and every topic judged once, when it is asked for."""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.relation import is_known
from csto_check.reasoning.verdict import Case, judge

if TYPE_CHECKING:
    from csto_check.reasoning.derive import Derivation, LeftOut, Restless
    from csto_check.reasoning.orders import Breach, Order


class Findings:
    """What the claims of some sources come to, or those of all where none are named.

    Where a base has no rules, nothing that deals with rules is imported.
    """

    def __init__(self, base: Base, sources: Iterable[str] = ()) -> None:
        self.base = base
        self.sources = frozenset(sources)
        self._cases: dict[str, Case] = {}

    @cached_property
    def whole(self) -> "Findings":
        """The findings from all sources."""
        return Findings(self.base) if self.sources else self

    @cached_property
    def derivation(self) -> "Derivation | None":
        if not any(not rule.order for rule in self.base.rules):
            return None
        from csto_check.reasoning.derive import derive

        return derive(self.base, [claim for claim in self.base.claims if self._is_asked(claim)])

    @property
    def restless(self) -> "tuple[Restless, ...]":
        """Rules that do not settle; there is no verdict while there are any."""
        return self.derivation.restless if self.derivation else ()

    @cached_property
    def derived(self) -> dict[str, Claim]:
        """The derived claims by id, echoes with them."""
        return {claim.id: claim for claim in self.derivation.claims} if self.derivation else {}

    @cached_property
    def by_topic(self) -> dict[str, list[Claim]]:
        """Every topic's claims in the base, and those derived."""
        found = {id_: list(filter(self._is_asked, claims)) for id_, claims in self.base.by_topic.items()}
        for claim in self.derived.values():
            found[claim.topic].append(claim)
        return found

    def case(self, topic: str) -> Case:
        """The case of a topic."""
        if topic not in self._cases:
            found = self.base.topics[topic]
            self._cases[topic] = judge(found, self.by_topic[topic], self.base, is_broken=topic in self._broken)
        return self._cases[topic]

    def breaches(self, topic: str) -> "list[Breach]":
        """Every two values that break an order, where one is on this topic."""
        if not self._orders:
            return []
        from csto_check.reasoning.orders import breaches

        return [each for each in breaches(self._orders_with(topic)) if topic in each.topics()]

    def left_out(self, topic: str) -> "list[LeftOut]":
        """The equations with this topic that are left out for a source."""
        found = self.derivation.left_out if self.derivation else ()
        return [each for each in found if topic in each.rule.topics()]

    def _is_asked(self, claim: Claim) -> bool:
        return not self.sources or claim.source in self.sources

    @cached_property
    def _orders(self) -> "list[Order]":
        if not any(rule.order for rule in self.base.rules):
            return []
        from csto_check.reasoning.orders import orders

        counting = {topic: [claim for claim in claims if is_known(claim)] for topic, claims in self.by_topic.items()}
        return list(orders(self.base, counting))

    def _orders_with(self, topic: str) -> "list[Order]":
        return [order for order in self._orders if topic in order.rule.topics()]

    @cached_property
    def _broken(self) -> set[str]:
        """The topics of claims that break an order."""
        if not self._orders:
            return set()
        from csto_check.reasoning.orders import broken_topics

        return broken_topics(self._orders)
