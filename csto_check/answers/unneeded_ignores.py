"""Ignores that match nothing although what they ignore could have been seen."""

from collections.abc import Iterable, Iterator

from csto_check.answers.coded import CodedInfo, Subject, coded
from csto_check.answers.ignoring import IgnoredBy, Ignoring
from csto_check.evidence.gather import Gathered
from csto_check.evidence.quote_check import Evidence

# What depends on whether a text or receipt is at hand, or on what other files are there, is never told: it may
# be needed elsewhere. So is what only `review` finds, in a text that may hold it or not.
_SEEN_IN_TEXT = ("Q101", "Q102", "Q103", "Q104", "Q105", "Q106", "Q107")
_READ = ("Q2", "Q3")
_COVERED = ("Q401", "Q402", "Q403")


def unneeded_ignores(ignoring: Ignoring, gathered: Gathered, *, coverage: bool) -> Iterator[CodedInfo]:
    """A finding for each ignore without one, where the texts are available on which that depends."""
    for each in ignoring.unneeded():
        _, because, place = each.ignore
        if _could_be_seen(each, gathered, coverage=coverage):
            first = each.claims[0] if each.claims and not (each.source or each.topic) else None
            source, topic = first.source if first else each.source, first.topic if first else each.topic
            about = Subject(first.id if first else None, source, topic, str(place))
            yield coded("Q611", f"nothing is found that this ignores (“{because}”); remove it", about)


def _could_be_seen(each: IgnoredBy, gathered: Gathered, *, coverage: bool) -> bool:
    code = each.ignore.code
    sources = [each.source] if each.source else [claim.source for claim in each.claims]
    if any(source not in gathered.of for source in sources):
        return False
    evidence = [gathered.of[source] for source in sources]
    if code in _SEEN_IN_TEXT:
        return _have_texts(evidence)
    is_read = code.startswith(_READ) or (coverage and code in _COVERED)
    return is_read and _have_texts(evidence) and all(each.reader is not None for each in evidence)


def _have_texts(evidence: Iterable[Evidence]) -> bool:
    return all(each.on_record is not None for each in evidence)
