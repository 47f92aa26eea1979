"""Which topics and sources a command is asked about."""

import re
from collections.abc import Iterable, Sequence

from csto_check.facts.model import Base
from csto_check.problem import CannotRun, Problem, did_you_mean
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.verdict import Case

_WORD = re.compile(r"[^\W_]+")
_LONGEST_SEARCH = 40  # characters of words that are offered for a search


def select_topics(base: Base, asked: Sequence[str], *, exact: bool = False) -> list[str]:
    """The topics that are asked for with all below them, in order; all where none are named. Raises CannotRun."""
    if not asked:
        return list(base.topics)
    asked = [asked] if isinstance(asked, str) else asked
    wanted: set[str] = set()
    for name in asked:
        below = [] if exact else _below(name, base)
        found = [name, *below] if name in base.topics else below
        if not found:
            raise CannotRun(_no_topic(name, base, exact=exact))
        wanted.update(found)
    return [id_ for id_ in base.topics if id_ in wanted]


def _below(name: str, base: Base) -> list[str]:
    return [id_ for id_ in base.topics if id_.startswith(f"{name}.")]


def _no_topic(name: str, base: Base, *, exact: bool) -> Problem:
    if exact and _below(name, base):
        return Problem(None, f'"{name}" is not a topic itself, only the start of several', "leave out --exact")
    return _searchable(_unknown("topic", name, _topic_names(base, exact), _where(name, base)), name)


def _searchable(problem: Problem, name: str) -> Problem:
    """The same with the offer to search for the words of a name."""
    words = " ".join(_WORD.findall(name))
    if not words or len(words) > _LONGEST_SEARCH:
        return problem
    joint = " Or" if problem.remedy.endswith("?") else ", or"
    return problem._replace(remedy=f"{problem.remedy}{joint} search: csto-check find {words}")


def _where(word: str, base: Base) -> str:
    """Which topics ask about a word, if it is no source."""
    if word in base.sources:
        return f"it is a source: csto-check show {word}, or --source {word}"
    asked = word.casefold()
    asking = [topic.id for topic in base.topics.values() if asked in topic.question.casefold().strip("?").split()]
    if not asking:
        return "list them with: csto-check topics"
    more = f" and {len(asking) - 5} more" if len(asking) > 5 else ""
    return f"the word is in the questions of {', '.join(asking[:5])}{more}"


def findings_of(base: Base, sources: Sequence[str] = ()) -> Findings:
    """What follows from the claims of the sources asked for, or of all; raises CannotRun."""
    return Findings(base, select_sources(base, sources))


def select_cases(findings: Findings, topics: Sequence[str], *, exact: bool = False) -> list[Case]:
    """The cases that a command is asked about; with sources asked for, those they speak on."""
    wanted = select_topics(findings.base, topics, exact=exact)
    return [findings.case(id_) for id_ in wanted if findings.claims_on(id_) or not findings.sources]


def n_compared(cases: Iterable[Case]) -> int:
    """How many of the cases have two witnesses, so that there was something to compare."""
    return sum(case.n_witnesses > 1 for case in cases)


def _topic_names(base: Base, exact: bool) -> Iterable[str]:
    """What can be asked for: topics, and the prefixes that stand for what is below them."""
    names = set(base.topics)
    if not exact:
        names.update(id_[:i] for id_ in base.topics for i, char in enumerate(id_) if char == ".")
    return sorted(names)


def select_sources(base: Base, asked: Sequence[str]) -> frozenset[str]:
    """The sources that are asked for; none stands for all. Raises CannotRun."""
    asked = [asked] if isinstance(asked, str) else asked
    for name in asked:
        if name not in base.sources:
            raise CannotRun(_unknown("source", name, base.sources, "list them with: csto-check sources"))
    return frozenset(asked)


def _unknown(what: str, name: str, known: Iterable[str], remedy: str) -> Problem:
    return Problem(None, f'there is no {what} "{name}"', did_you_mean(name, known) or remedy)


def unknown_id(name: str, findings: Findings) -> Problem:
    """The problem of an id that is neither topic nor source nor claim."""
    base = findings.base
    known = [*base.topics, *base.sources, *base.by_id, *findings.derived]
    remedy = "list them with: csto-check topics, sources or claims"
    return _searchable(_unknown("topic, source or claim", name, known, remedy), name)
