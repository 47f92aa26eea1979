"""The value that a quote says on a topic, where whoever adds a claim leaves it out."""

from csto_check.curating.addition import Addition
from csto_check.curating.given_by import GivenBy
from csto_check.evidence.quote_check import Evidence
from csto_check.evidence.says import Says
from csto_check.facts.model import Base, Claim, Topic
from csto_check.problem import CannotRun, Place, Problem
from csto_check.prose import listed
from csto_check.values.value import AnsweredBy, Compares, Unknown

_NOT_READ = "values of this kind are not read from a quote"


def value_from_quote(addition: Addition, topic: Topic, base: Base, evidence: Evidence) -> str:
    """The only value that the quote of a claim says on a topic; raises CannotRun with those that it may say."""
    quote = str(addition.fields["quote"])
    found, none = _values(quote, topic, base, evidence)
    if len(found) == 1:
        return found[0]
    if found:
        what = f"the quote says {listed(found)}, and which is meant cannot be told"
        raise CannotRun(
            Problem(
                addition.place, f"{topic.id}: {what}", f"write {addition.given_by.said(topic.id, found[0])}, or another"
            )
        )
    raise CannotRun(Problem(addition.place, f"{topic.id}: {none}", f"write the value{_where(addition, topic)}"))


def _where(addition: Addition, topic: Topic) -> str:
    """Where a value is to be written."""
    if addition.given_by is GivenBy.ROW:
        return " in the column value"
    is_option = addition.given_by is GivenBy.OPTIONS
    return f": --says {topic.id}=VALUE" if is_option else f": {addition.given_by.said(topic.id, '…')}"


def _values(quote: str, topic: Topic, base: Base, evidence: Evidence) -> tuple[list[str], str]:
    """The values that a quote may say, and why there are none."""
    answered_by = topic.value_type.answered_by
    if answered_by is AnsweredBy.NOTHING or topic.value_type.compares is Compares.AS_A_SET:
        return [], _NOT_READ
    if evidence.reader is None:
        language = evidence.source.language
        none = f'texts in "{language}" cannot be read' if language else "the language of the source is not given"
        return [], f"{none}, so no value is read from the quote"
    claim = Claim("", evidence.source.id, topic.id, Unknown(), quote, Place("", 0, 0))
    says = Says(base, {evidence.source.id: evidence})
    if answered_by is AnsweredBy.NAMES:
        return list(dict.fromkeys(says.names_in(claim))), "the quote contains no name of the base"
    asked = says.first(claim)
    sound = [each for each in asked.candidates if each.values and not each.number.flaw]
    kept = [each for each in sound if len(asked.candidates) == 1 or not each.is_elsewhere]
    return list(dict.fromkeys(each.values[0].written for each in kept)), asked.cut or asked.none
