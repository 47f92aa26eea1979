"""The pairs in which somebody contradicts himself: the first of each sentence that says so."""

from collections.abc import Iterator, Sequence

from csto_check.facts.model import Base, Claim
from csto_check.grouped import grouped
from csto_check.reasoning.all_pairs import AllPairs
from csto_check.reasoning.comparing.bits import bits_behind, bits_of, lowest_in
from csto_check.reasoning.relation import Pair
from csto_check.reasoning.witnesses import origin
from csto_check.reasoning.words.speaking import stated_first, voices

_Sentence = tuple[str | None, str]  # the source where both claims are of one, and who is named


def first_in_each_voice(found: AllPairs, base: Base) -> Iterator[Pair]:
    """Pairs of one voice that are apart, in their order: for each two sources and name that a sentence tells the first.

    Other pairs of one voice would make the same sentences (`against_itself`).
    """
    heard = {place: voices(claim, base) for place, claim in enumerate(found.claims)} if found.is_any_apart else {}
    alone = grouped((place for place, some in heard.items() if len(some) == 1), lambda place: min(heard[place]))
    first = [both for places in alone.values() if len(places) > 1 for both in _Voice(places, found, base).first()]
    return (found.at(*both) for both in sorted(first))


class _Voice:
    """The claims of one voice, by their places."""

    def __init__(self, places: Sequence[int], found: AllPairs, base: Base) -> None:
        self._places, self._found = places, found
        self._names = {place: origin(stated_first(found.claims[place], base), base) for place in places}
        plain = [place for place in places if self._claim(place).derived is None]
        self._all, self._plain = bits_of(places), bits_of(plain)
        by_source = grouped(places, lambda place: self._claim(place).source)
        self._of_source = {source: bits_of(some) for source, some in by_source.items()}
        self._of_name = {name: bits_of(some) for name, some in grouped(plain, self._names.__getitem__).items()}

    def _claim(self, place: int) -> Claim:
        return self._found.claims[place]

    def first(self) -> Iterator[tuple[int, int]]:
        """The first two places of each sentence."""
        told: set[_Sentence] = set()
        for place in self._places:
            others = bits_behind(self._found.bits.of(place).apart & self._all, place)
            for sentence, bits in self._by_sentence(place, others) if others else ():
                if bits and sentence not in told:
                    told.add(sentence)
                    yield place, lowest_in(bits)

    def _by_sentence(self, place: int, others: int) -> Iterator[tuple[_Sentence, int]]:
        """The claims that contradict one, by the sentence that tells it: a claim of the base is named before others."""
        source = self._claim(place).source
        same = self._of_source[source]
        for of, bits in ((source, others & same), (None, others & ~same)):
            if self._plain >> place & 1:
                yield (of, self._names[place]), bits
            else:
                yield (of, self._names[place]), bits & ~self._plain
                yield from (((of, name), bits & plain) for name, plain in self._of_name.items())
