"""Does the quote of a claim say its value?"""

from collections.abc import Mapping
from functools import cached_property
from itertools import islice

from csto_check.evidence.asking import Asking
from csto_check.evidence.doubt import Doubt
from csto_check.evidence.heard import Way
from csto_check.evidence.named import Kinds, Naming
from csto_check.evidence.names_said import NamesSaid
from csto_check.evidence.quote_check import Evidence
from csto_check.evidence.quoted import Quoted
from csto_check.evidence.readers import no_reader
from csto_check.evidence.value_check import ValueCheck, best, cut_short
from csto_check.evidence.whose import ClaimCandidates, whose
from csto_check.facts.model import Base, Claim, Topic
from csto_check.text.search import Quote
from csto_check.values.value import AnsweredBy

_Group = tuple[str, str, str]  # source, quote, kind


class Says:
    """Judges the quotes of a base by what their texts have there, or what receipts keep of that, else by themselves."""

    def __init__(self, base: Base, evidence: Mapping[str, Evidence]) -> None:
        self._base, self._evidence = base, evidence
        kinds = Kinds(base)
        self._names, self._naming = NamesSaid(base, kinds), Naming(base, kinds)
        self._asking: dict[str, Asking] = {}
        self._quoted: dict[tuple[str, str], Quoted] = {}
        self._judged: dict[_Group, dict[str, ValueCheck]] = {}

    def of(self, claim: Claim) -> ValueCheck:
        """Whether the quote of a claim says its value."""
        topic = self._base.topics[claim.topic]
        found, ways = self._judged_of(claim, topic), self._evidence[claim.source].ways(claim.quote)
        if topic.asks_date and found.says:
            return found._replace(doubts=found.doubts or self._slip(claim))
        if found.says is False or not ways or not all(any(each.flaw == "cut" for each in way) for way in ways):
            return found
        cut = cut_short(self._read(claim), ways[0])
        return found._replace(doubts=(*found.doubts, Doubt("Q306", cut))) if cut else found

    def _slip(self, claim: Claim) -> tuple[Doubt, ...]:
        """What the quote gets wrong of the date that it says: a weekday that the day is not."""
        slips = (each.why for each in self._read(claim).alone() if each.value and each.why)
        return tuple(Doubt("Q309", why) for why in islice(slips, 1))

    def _judged_of(self, claim: Claim, topic: Topic) -> ValueCheck:
        if claim.by_hand:
            return ValueCheck(None, f"judged by hand: {claim.by_hand}")
        if not claim.value.is_known:
            return ValueCheck(None, "unknown is not a value")
        answered_by = topic.value_type.answered_by
        if answered_by is AnsweredBy.NOTHING:
            return ValueCheck(None, topic.value_type.unanswered)
        if self._evidence[claim.source].reader is None:
            return ValueCheck(None, no_reader(self._base.sources[claim.source]), "Q509")
        if answered_by is AnsweredBy.NAMES:
            return self._names.of(claim, self._read(claim))
        return self._together(claim)[claim.id]

    def asking(self, source: str) -> Asking:
        """What topics ask, in the language of a source."""
        language = self._base.sources[source].language or ""
        if language not in self._asking:
            self._asking[language] = Asking(self._base, self._naming, language)
        return self._asking[language]

    def first(self, claim: Claim) -> ClaimCandidates:
        """A claim with the numbers or dates of its quote at the first of its places."""
        return self.asking(claim.source).asked(claim, self._read(claim), self._ways(claim)[0])

    def names_in(self, claim: Claim) -> list[str]:
        """The names that its quote contains, as they are read."""
        return [each.value for part in self._read(claim).readings for each in part if each.is_name and each.value]

    def _read(self, claim: Claim) -> Quoted:
        """The quote of a claim, read once."""
        known = claim.source, claim.quote
        if known not in self._quoted:
            reader = self._evidence[claim.source].reader
            assert reader is not None, "quotes are read in languages that are known"
            self._quoted[known] = Quoted(claim.quote, reader)
        return self._quoted[known]

    def _ways(self, claim: Claim) -> tuple[Way, ...]:
        """What the quote says at its places; by itself where neither a text nor a receipt tells."""
        return self._evidence[claim.source].ways(claim.quote) or (self._read(claim).alone(),)

    def _together(self, claim: Claim) -> dict[str, ValueCheck]:
        """What a quote says of all its claims of a kind, which are judged together."""
        known = self._group(claim)
        if known not in self._judged:
            asking, claims = self.asking(claim.source), self._groups[known]
            ways = [whose([asking.asked(each, self._read(each), way) for each in claims]) for way in self._ways(claim)]
            self._judged[known] = {each.id: best(way[each.id] for way in ways) for each in claims}
        return self._judged[known]

    @cached_property
    def _groups(self) -> dict[_Group, list[Claim]]:
        """The claims with a value by source, quote and kind, each group in the order of the base."""
        found: dict[_Group, list[Claim]] = {}
        for claim in sorted(self._base.claims, key=lambda each: each.place):
            if claim.value.is_known:
                found.setdefault(self._group(claim), []).append(claim)
        return found

    def _group(self, claim: Claim) -> _Group:
        return claim.source, Quote(claim.quote).canonical(), self._base.topics[claim.topic].kind
