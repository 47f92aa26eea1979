"""What follows from the claims of a base: its rules applied, and every topic judged once, when it is asked for."""

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from csto_check.facts.model import Base, Claim, Rule, topic_order
from csto_check.grouped import grouped
from csto_check.reasoning.relation import is_counted
from csto_check.reasoning.rules.components import Component, component_with, components_of
from csto_check.reasoning.verdict import Case, Verdict, judge

if TYPE_CHECKING:
    from csto_check.reasoning.rules.derive import Derivation, LeftOut
    from csto_check.reasoning.rules.inequalities import Breach, Order
    from csto_check.reasoning.said_beside import SaidBeside
    from csto_check.reasoning.scope_words import ScopeWords


class Findings:
    """What the claims of some sources come to, or those of all where none are named.

    What no topic that is asked for needs is neither reckoned nor imported.
    """

    def __init__(self, base: Base, sources: Iterable[str] = ()) -> None:
        self.base = base
        self.sources = frozenset(sources)
        self._cases: dict[str, Case] = {}
        self._broken: dict[str, set[str]] = {}
        self._claims: dict[str, list[Claim]] = {}
        self._components: dict[str, Component | None] = {}
        self._derivations: dict[Rule, Derivation] = {}
        self._derived_on: dict[Rule, dict[str, list[Claim]]] = {}
        self._orders: dict[str, Order] = {}

    @cached_property
    def whole(self) -> "Findings":
        """The findings from all sources."""
        return Findings(self.base) if self.sources else self

    def _component(self, topic: str) -> Component | None:
        """The equations that hang together with a topic; None where it stands in none."""
        if topic not in self._components:
            found = component_with(topic, self.rules_of)
            self._components.update(dict.fromkeys(found.topics if found else [topic], found))
        return self._components[topic]

    def _derivation(self, component: Component) -> "Derivation":
        """What one component of the equations makes of the claims."""
        first = component.rules[0]
        if first not in self._derivations:
            from csto_check.reasoning.rules.derive import derive

            claims = [
                claim for topic in component.topics for claim in self.base.by_topic[topic] if self._is_asked(claim)
            ]
            self._derivations[first] = derive(self.base, claims, component.rules)
        return self._derivations[first]

    def _derived_in(self, component: Component) -> dict[str, list[Claim]]:
        """The derived claims of one component, by their topics."""
        first = component.rules[0]
        if first not in self._derived_on:
            self._derived_on[first] = grouped(self._derivation(component).claims, lambda claim: claim.topic)
        return self._derived_on[first]

    @cached_property
    def derived(self) -> dict[str, Claim]:
        """All derived claims by id, echoes with them."""
        components = components_of(self.base.rules)
        return {claim.id: claim for each in components for claim in self._derivation(each).claims}

    def claim(self, id_: str) -> Claim | None:
        """The claim with an id, in the base or derived."""
        found = self.base.by_id.get(id_)
        if found is not None:
            return found
        topic = id_.split(":")[1] if ":" in id_ else ""
        claims = self.claims_on(topic) if topic in self.base.topics else []
        return next((claim for claim in claims if claim.id == id_), None)

    def topics_of(self, source: str) -> list[str]:
        """The topics on which a source has claims, and those on which its claims may tell something by rules, in order.

        What is derived for a source rests on its own claims.
        """
        topics = {claim.topic for claim in self.base.by_source[source]}
        joined = (component.topics for component in map(self._component, topics) if component is not None)
        return sorted(topics.union(*joined), key=topic_order)

    def derived_from(self, source: str) -> list[Claim]:
        """The derived claims of a source."""
        claims = (claim for topic in self.topics_of(source) for claim in self.claims_on(topic))
        return [claim for claim in claims if claim.derived is not None and claim.source == source]

    def claims_on(self, topic: str) -> list[Claim]:
        """A topic's claims in the base, and those derived."""
        if topic not in self._claims:
            component = self._component(topic)
            derived = [] if component is None else self._derived_in(component).get(topic, [])
            self._claims[topic] = [*filter(self._is_asked, self.base.by_topic[topic]), *derived]
        return self._claims[topic]

    def case(self, topic: str) -> Case:
        """The case of a topic."""
        if topic not in self._cases:
            found = self.base.topics[topic]
            is_broken = any(topic in self._broken_by(rule) for rule in self._inequalities_of(topic))
            is_broken = is_broken or topic in self._clashing(topic)
            self._cases[topic] = judge(found, self.claims_on(topic), self.base, is_broken=is_broken)
        return self._cases[topic]

    def n_disputed(self) -> int:
        """How many topics are disputed."""
        return sum(self.case(topic).verdict is Verdict.DISPUTED for topic in self.base.topics)

    def breaches(self, topic: str) -> "list[Breach]":
        """Every two values that break a rule, where one is on this topic."""
        clashes = self._clashes(topic)
        if not (clashes or self._inequalities_of(topic)):
            return []
        from csto_check.reasoning.rules.inequalities import breach_order, breaches

        found = breaches(each for rule in self._inequalities_of(topic) for each in self._order(rule).of_topic(topic))
        return sorted([*(each for each in found if topic in each.topics()), *clashes], key=breach_order)

    def _clashes(self, topic: str) -> "list[Breach]":
        """What is apart on the size of a list, where a claim on this topic takes part."""
        component = self._component(topic)
        clashes = None if component is None else self._derivation(component).clashes
        return [each for each in clashes.breaches if topic in each.topics()] if clashes else []

    def _clashing(self, topic: str) -> Collection[str]:
        """The topics that are disputed for what is apart on the size of a list, among those of this one's rules."""
        component = self._component(topic)
        clashes = None if component is None else self._derivation(component).clashes
        return clashes.broken if clashes else ()

    def left_out(self, topic: str) -> "list[LeftOut]":
        """The equations with this topic that are left out for a source."""
        component = self._component(topic)
        found = [] if component is None else self._derivation(component).left_out
        return [each for each in found if topic in each.rule.topics()]

    def siblings(self, topic: str) -> list[str]:
        """The other topics of a topic's family, and those that a rule joins it with, in order."""
        return [id_ for id_ in sorted(self.beside([topic]), key=topic_order) if id_ != topic]

    def beside(self, topics: Collection[str]) -> set[str]:
        """The topics of the families of some topics, and those that a rule joins them with; they are among them."""
        rules = {rule.text: rule for topic in topics for rule in self.rules_of.get(topic, ())}
        found = {other for rule in rules.values() for other in rule.topics()}
        families = {topic.partition(".")[0] for topic in topics}
        return found.union(*(self.base.families[family] for family in families))

    def family_of(self, topic: str) -> list[str]:
        """The topics of a topic's family, itself with them, in order."""
        return self.base.families[topic.partition(".")[0]]

    @cached_property
    def stated(self) -> "SaidBeside":
        """The claims of sources by what they say."""
        from csto_check.reasoning.said_beside import SaidBeside

        return SaidBeside(self.base.topics, self.base.families, self.rules_of, self.stated_on)

    def stated_on(self, topic: str) -> list[Claim]:
        """The claims of sources on a topic that count."""
        return [claim for claim in self.base.by_topic[topic] if self._is_asked(claim) and is_counted(claim)]

    @cached_property
    def scope_words(self) -> "ScopeWords":
        """The words by which the topics say what they cover."""
        from csto_check.reasoning.scope_words import ScopeWords

        return ScopeWords(self.base)

    @property
    def rules_of(self) -> Mapping[str, list[Rule]]:
        """The rules that hold each topic."""
        return self.base.rules_of

    def _is_asked(self, claim: Claim) -> bool:
        return not self.sources or claim.source in self.sources

    def _inequalities_of(self, topic: str) -> list[Rule]:
        return [rule for rule in self.rules_of.get(topic, ()) if rule.is_inequality]

    def _broken_by(self, rule: Rule) -> set[str]:
        """The topics of claims that break an order."""
        from csto_check.reasoning.rules.inequalities import broken_topics

        if rule.text not in self._broken:
            self._broken[rule.text] = broken_topics(self._order(rule).that_may_break())
        return self._broken[rule.text]

    def _order(self, rule: Rule) -> "Order":
        """The sides of an order with the claims that count."""
        from csto_check.reasoning.rules.inequalities import Order

        if rule.text not in self._orders:
            counting = {topic: list(filter(is_counted, self.claims_on(topic))) for topic in rule.topics()}
            self._orders[rule.text] = Order(rule, self.base, counting)
        return self._orders[rule.text]
