"""Is it in the base already, or something like it: claims with one value or one wording, topics with one question."""

import re
from collections.abc import Hashable, Iterator

from csto_check.curating.addition import Addition
from csto_check.curating.caution import Caution
from csto_check.curating.given_by import GivenBy
from csto_check.facts.model import Base, Claim, Source, Topic
from csto_check.problem import Problem, did_you_mean
from csto_check.text.search import Quote
from csto_check.values.base import Relation

# Words for the id of a second claim, in this order; then they are counted.
_WORDS = ("second", "third", "fourth", "fifth")
_WORD = re.compile(r"[^\W\d_]{3,}")
_ALIKE = 0.7  # of the words of two questions, from which they may be one; chosen by eye: it only warns
_FEWEST = 4  # words of a quote that two texts hardly have by chance


def taken_ids(addition: Addition, known: dict[str, str], base: Base) -> Iterator[Problem]:
    """Ids that are taken: of a topic or source, or of a claim. `known` are ids with where they are."""
    if addition.what == "claim":
        for topic in addition.says:
            id_ = addition.claim_id(topic)
            if id_ in known:
                yield _taken_claim(addition, id_, topic, known, base)
    elif addition.id in known:
        what = f'"{addition.id}" is there already, at {known[addition.id]}'
        yield Problem(addition.place, what, "choose another id, or change what is there")


def _taken_claim(addition: Addition, id_: str, topic: str, known: dict[str, str], base: Base) -> Problem:
    old = base.by_id.get(id_)
    if old is not None and _is_same(old, addition, topic):
        what = f'"{id_}" says the same with the same quote, at {known[id_]}'
        change = f"; to change that claim, write {addition.given_by.field('id', id_)}"
        return Problem(addition.place, what, f"leave it out{change if addition.given_by is GivenBy.ROW else ''}")
    says = f" ({old.value.written})" if old else ""
    what = f'there is a claim "{id_}" already{says}, at {known[id_]}'
    change = f"; with {id_} there, the row changes the claim" if old and addition.given_by is GivenBy.ROW else ""
    remedy = f"give this one a word of its own: {_own_id(addition, topic, known)}{change}"
    return Problem(addition.place, what, remedy)


def _own_id(addition: Addition, topic: str, known: dict[str, str]) -> str:
    """How a claim gets an id that is free."""
    word = free_word(addition.id, topic, known)
    is_row = addition.given_by is GivenBy.ROW
    return addition.given_by.field("id", f"{addition.id}:{topic}:{word}" if is_row else word)


def _is_same(old: Claim, addition: Addition, topic: str) -> bool:
    said = addition.says[topic]
    value = said.get("value") if isinstance(said, dict) and "value" in said else said
    quote = Quote(str(addition.fields.get("quote", ""))).canonical()
    return Quote(old.quote).canonical() == quote and value in ("", old.value.written)


def free_word(source: str, topic: str, known: dict[str, str]) -> str:
    """The next word that tells a further claim of a source on a topic from the others."""
    further = (f"no{number}" for number in range(len(_WORDS) + 2, len(known) + 8))
    return next(word for word in (*_WORDS, *further) if f"{source}:{topic}:{word}" not in known)


class ClaimLikeness:
    """What claims of a base are like, from an index of each topic: of all pairs, few share a wording or a value."""

    def __init__(self, base: Base, given_by: GivenBy) -> None:
        self._base, self._given_by = base, given_by
        self._topics: dict[str, dict[Hashable, list[Claim]]] = {}

    def of(self, claim: Claim) -> Iterator[Caution]:
        """What other claims on its topic a new claim is like."""
        quote = Quote(claim.quote)
        for other in self._near(claim):
            if other.id == claim.id or claim.repeats or other.repeats == claim.id:
                continue
            is_quoted = Quote(other.quote).canonical() == quote.canonical()
            if other.source == claim.source and _is_equal(claim, other):
                if is_quoted:
                    yield Caution("error", claim.id, f'"{other.id}" says the same with the same quote', "leave it out")
                else:
                    yield Caution("warning", claim.id, f'"{other.id}" says the same', "one of them may be enough")
            elif other.source != claim.source and is_quoted and sum(map(len, quote.parts)) >= _FEWEST:
                remedy = f"if one text took it from the other, add {self._given_by.field('repeats', other.id)}"
                yield Caution("warning", claim.id, f'"{other.id}" has the same words', remedy)

    def _near(self, claim: Claim) -> list[Claim]:
        """The claims on its topic with its wording, or of its source with the ends of its value; in their order."""
        known = self._topics.get(claim.topic) or self._index(claim.topic)
        found = {other.id: other for key in _keys(claim) for other in known.get(key, ())}
        return [found[id_] for id_ in sorted(found)]

    def _index(self, topic: str) -> dict[Hashable, list[Claim]]:
        found = self._topics[topic] = {}
        for claim in self._base.by_topic[topic]:
            for key in _keys(claim):
                found.setdefault(key, []).append(claim)
        return found


def _keys(claim: Claim) -> tuple[Hashable, ...]:
    """What two claims that are alike have in common."""
    return Quote(claim.quote).canonical(), (claim.source, *claim.value.ends())


def _is_equal(one: Claim, two: Claim) -> bool:
    if not (one.value.is_known and two.value.is_known):
        return one.value.written == two.value.written
    return one.value.relation(two.value) is Relation.SAME or one.value.written == two.value.written


def source_likeness(source: Source, base: Base) -> Iterator[Caution]:
    """Which other sources of a base have the text of a new one."""
    for other in base.sources.values():
        if source.sha256 and other.sha256 == source.sha256 and other.id != source.id:
            what = f'its text is that of "{other.id}" already (the same SHA-256)'
            yield Caution("error", source.id, what, f"add its claims to {other.id}")


def topic_likeness(topic: Topic, base: Base, given_by: GivenBy) -> Iterator[Caution]:
    """Which other topic a new one may be."""
    others = {id_: other for id_, other in base.topics.items() if id_ != topic.id and other.kind == topic.kind}
    near = [id_ for id_ in others if did_you_mean(topic.id, [id_]) and not _is_family(id_, topic.id)]
    near += [id_ for id_, other in others.items() if id_ not in near and _are_alike(other, topic)]
    for id_ in near[:1]:
        scope = "--scope" if given_by is GivenBy.OPTIONS else '"scope"'
        remedy = f"if it is the same question, use that; else say in {scope} what tells them apart"
        yield Caution("warning", topic.id, f'it is like "{id_}": {others[id_].question}', remedy)


def _is_family(one: str, two: str) -> bool:
    """Whether two ids differ in their last part by more than a slip: such topics are parts of one whole."""
    return (
        one.startswith(f"{two}.") or two.startswith(f"{one}.") or one.rpartition(".")[0] == two.rpartition(".")[0] != ""
    )


def _are_alike(one: Topic, two: Topic) -> bool:
    """Whether two questions share most of their words; those of one family differ in a word or two."""
    words, others = _words(one), _words(two)
    enough = len(words & others) > _ALIKE * len(words | others)
    return one.unit == two.unit and (words == others if _is_family(one.id, two.id) else enough)


def _words(topic: Topic) -> set[str]:
    return set(_WORD.findall(topic.question.casefold()))
