"""What a type lists for mypy and the schemas is what the program uses."""

from typing import get_args, get_type_hints

from csto_check.answers.diff import PairInfo
from csto_check.answers.review_summary import Summary
from csto_check.answers.verify import Counts
from csto_check.evidence.quote_check import Status
from csto_check.facts.model import Modality
from csto_check.reasoning.dated_events import FIRMNESS
from csto_check.reasoning.verdict import TopicVerdict, Verdict
from csto_check.reviewing import judge
from csto_check.reviewing.found import Tied
from csto_check.reviewing.judge import FindingVerdict
from csto_check.reviewing.ties import AGREEMENT, CUES, PHRASE
from csto_check.values.base import Relation
from csto_check.views.wording import VERDICTS


def test_the_words_that_schemas_list_are_those_that_the_program_uses() -> None:
    """A type lists the words for mypy and the schemas; what it stands beside has them as well."""
    assert get_args(TopicVerdict) == tuple(verdict.value for verdict in Verdict)
    assert set(VERDICTS) == set(get_args(TopicVerdict))
    assert set(FIRMNESS) == set(get_args(Modality))
    assert get_args(FindingVerdict) == tuple(verdict.value for verdict in judge.Stance)
    assert set(get_args(FindingVerdict)) <= Summary.__annotations__.keys()
    assert get_args(Tied) == (AGREEMENT, CUES, PHRASE)
    assert set(get_args(Status)) < Counts.__annotations__.keys()
    assert set(get_args(get_type_hints(PairInfo)["relation"])) < {relation.value for relation in Relation}
