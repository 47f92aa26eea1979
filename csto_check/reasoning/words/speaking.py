"""Who says what, in the words of a sentence."""

from collections.abc import Iterable, Sequence

from csto_check.facts.model import FIRMNESS, Base, Claim
from csto_check.facts.small_records import Derived
from csto_check.prose import as_of_told, joined, listed
from csto_check.reasoning.relation import PLANNED
from csto_check.reasoning.witnesses import Witness, origin
from csto_check.values.name import join, key

_IN_BRACKETS = {"reported": "hearsay", "unconfirmed": "unconfirmed", "alleged": "alleged", "implied": "implied"}
_ADVERBS = {
    "reported": "as hearsay",
    "unconfirmed": "unconfirmed",
    "alleged": "as an allegation",
    "implied": "by implication",
}
_MANY = ("police", "media", "people")  # common nouns that are many without an s


def speaker(claim: Claim, base: Base) -> str:
    """Who says it: the far end of the attribution, with the source that quotes it.

    Of a derived claim everybody whose claims it rests on: `Mayor Lind and Dr Stone (in the Herald)`.
    """
    if claim.derived:
        return _speakers(claim.source, claim.derived, base)
    name, source = origin(claim, base), base.source_name(claim.source)
    if key(name) != key(claim.source):
        return f"{base.source_name(name)} ({_passed_on(claim)} {source})"
    nobody = unnamed_link(claim, base)
    return f"{source} (citing {nobody})" if nobody else source


def _passed_on(claim: Claim) -> str:
    return "reported by" if claim.modality == "reported" else "in"


def unnamed_link(claim: Claim, base: Base) -> str:
    """Whom a source cites where that is nobody in particular; empty where it cites nobody, or somebody."""
    nobody = claim.according_to[-1] if claim.according_to else ""
    return nobody if key(join(nobody, base.names)) in base.unnamed else ""


def _speakers(source: str, derived: Derived, base: Base) -> str:
    names = {key(name): name for id_ in derived.from_ if (name := origin(base.by_id[id_], base))}
    quoted = sorted(base.source_name(name) for each, name in names.items() if each != key(source))
    told = base.source_name(source)
    if not quoted:
        return told
    own = [told] if key(source) in names else []
    return f"{listed([*own, *quoted])} (in {told})"


def says(claim: Claim, base: Base, *, dated: bool = False, timed: bool = True) -> str:
    """`RT says 3,000 soldiers (planned, as of 8 January 2022)`; of a derived claim the arithmetic.

    Where a sentence hangs on the time, `dated` tells the publication of a figure that gives no time of its own;
    where it does not, `timed` leaves the time out. From when to when a value held is always told.
    """
    beside = in_brackets(manner_and_stretch(claim, base), _time(claim, base, dated=dated) if timed else "")
    if claim.derived:
        return f"what {speaker(claim, base)} {verb_of(claim, base)} gives {claim.derived.arithmetic}{beside}"
    return f"{speaker(claim, base)} {verb_of(claim, base)} {claim.value.printed()}{beside}"


def in_brackets(*words: str) -> str:
    """` (planned, as of 8 January 2022)`; empty where nothing is told."""
    told = joined(*words, by=", ")
    return f" ({told})" if told else ""


def manner_of(claim: Claim, base: Base) -> str:
    """How it is said, for brackets: `planned`; empty where it is asserted, or the words of the speaker tell it."""
    if claim.modality == PLANNED:
        return _planned(claim, base)
    if claim.modality == "reported" and "(" in speaker(claim, base):  # reported by …, citing …
        return ""
    return _IN_BRACKETS.get(claim.modality, "")


def manner_and_stretch(claim: Claim, base: Base) -> str:
    """The same with from when to when it held, if that is told: `alleged, from 1870 to 1890`."""
    return joined(manner_of(claim, base), claim.holds.printed() if claim.holds else "", by=", ")


def _planned(claim: Claim, base: Base) -> str:
    """Nobody plans what can only come true or not, nor what he is not named for."""
    return "forecast" if claim.value.has_options or unnamed_link(claim, base) else "planned"


def _time(claim: Claim, base: Base, *, dated: bool) -> str:
    published = base.sources[claim.source].published
    if claim.as_of:
        return as_of_told(claim.as_of.printed())
    if claim.holds:
        return ""
    return f"published {published.printed()}" if dated and published else ""


def says_so(claim: Claim, base: Base) -> str:
    """`nd says so, citing experts, as a forecast`"""
    nobody = unnamed_link(claim, base) if key(origin(claim, base)) == key(claim.source) else ""
    who = base.source_name(claim.source) if nobody else speaker(claim, base)
    cited = f"citing {nobody}" if nobody else ""
    return joined(f"{who} {verb([who])} so", cited, _adverb(claim, base, cited), by=", ")


def _adverb(claim: Claim, base: Base, cited: str) -> str:
    """How it is said, for the end of a sentence; empty where what stands before tells it already."""
    if claim.modality == PLANNED:
        return "as a forecast" if _planned(claim, base) == "forecast" else "as a plan"
    word = _ADVERBS.get(claim.modality, "")
    is_told = word in cited or (claim.modality == "reported" and (cited or "(" in speaker(claim, base)))
    return "" if is_told else word


def witness_told(witness: Witness, base: Base) -> str:
    """`Kaktus.media (reported by Novastan)`, `Radio Liberty (in nd, alleged)`; by the firmest of its claims."""
    firmest = firmest_of(witness.claims)
    if firmest.derived:
        return speaker(firmest, base)
    same = [each for each in witness.claims if each.modality == firmest.modality and not each.derived]
    name = base.source_name(witness.name)
    is_own = any(key(each.source) == key(witness.name) for each in same)
    quoting = [] if is_own else sorted({base.source_name(each.source) for each in same})
    told = f"{_passed_on(firmest)} {listed(quoting)}" if quoting else ""
    nobody = unnamed_link(firmest, base)
    cited = f"citing {nobody}" if nobody and not quoting else ""
    return f"{name}{in_brackets(told, cited, manner_of(firmest, base))}"


def firmest_of(claims: Sequence[Claim]) -> Claim:
    """The claim that says it most firmly, one that stands in the base before a derived one."""
    return min(claims, key=lambda claim: (claim.derived is not None, FIRMNESS.index(claim.modality), claim.id))


def verb_of(claim: Claim, base: Base) -> str:
    """`says`, or `say` where several voices, or several people, are behind a claim."""
    if len(voices(claim, base)) > 1:
        return "say"
    return verb([speaker(claim, base)])


def verb(names: Sequence[str]) -> str:
    """`says`, or `say` of several names, or of one that is many: `Kazakh police say`."""
    return "says" if len(names) == 1 and not _is_many(names[0]) else "say"


def _is_many(name: str) -> bool:
    """Whether a name ends with a common noun for many: `media reports`, `Kazakh police`."""
    first, _, last = name.partition(" (")[0].rpartition(" ")
    is_plural = bool(first) and last[:1].islower() and last.endswith("s") and not last.endswith("ss")
    return is_plural or last in _MANY


def voices(claim: Claim, base: Base) -> set[str]:
    """Whose words a claim is made of: its origin, of a derived claim those of all claims it rests on.

    What rules alone say is held against the source to which they are applied.
    """
    if claim.derived is None or not claim.derived.from_:
        return {key(origin(claim, base))}
    return {key(origin(base.by_id[id_], base)) for id_ in claim.derived.from_}


def speakers_told(claims: Iterable[Claim], base: Base) -> str:
    """All who say it, each once: `nd and Novastan`."""
    return listed(sorted({speaker(claim, base) for claim in claims}))


def against_itself(claims: list[Claim], base: Base) -> str | None:
    """Who contradicts himself with these claims, as a sentence without its stop; None where several voices speak."""
    heard = {voice for claim in claims for voice in voices(claim, base)}
    if len(heard) > 1:
        return None
    sources = sorted({claim.source for claim in claims})
    plain = [claim for claim in claims if claim.derived is None] or claims
    name = base.source_name(origin(stated_first(plain[0], base), base))
    if len(sources) > 1:
        return f"Reports that go back to {name} contradict each other"
    if heard == {key(sources[0])}:
        return f"{name} contradicts itself"
    return f"What {name} says in {base.source_name(sources[0])} contradicts itself"


def stated_first(claim: Claim, base: Base) -> Claim:
    """A claim in the base that a derived one rests on; any other, and one that rests on rules alone, itself."""
    return base.by_id[claim.derived.from_[0]] if claim.derived and claim.derived.from_ else claim
