"""What witnesses are called on each position, by looking at every claim for each of them."""

from hypothesis import given

from csto_check.answers.diff import TopicDiff, topic_diff
from csto_check.reasoning.findings import Findings
from csto_check.views.witness_names import manner_by_rule, with_names
from tests.laws.bases import Question, growing, questions
from tests.laws.strategies import st


@given(st.one_of(questions(), growing()))
def test_a_claim_stands_under_each_name_of_its_witness(case: Question) -> None:
    findings = Findings(case.base)
    topic = topic_diff(findings.case(case.topic.id), findings)
    renamed = with_names(topic)
    called = [
        {name: _called(name, position["claims"], topic) for name in position["witnesses"]}
        for position in topic["positions"]
    ]
    assert [each["witnesses"] for each in renamed["positions"]] == [list(names.values()) for names in called]
    speakers = {claim["witness"]: claim["speaker"] for claim in topic["claims"]}
    fits = [[speakers[name] for name in each["also_fits"]] for each in topic["positions"]]
    assert [each["also_fits"] for each in renamed["positions"]] == fits
    under = [
        (claim["id"], name)
        for claim in topic["claims"]
        for name in dict.fromkeys(names.get(claim["witness"] or "", claim["witness"]) for names in called)
    ]
    assert [(claim["id"], claim["witness"]) for claim in renamed["claims"]] == under


def _called(witness: str, supporting: list[str], topic: TopicDiff) -> str:
    """The speaker, with the manner where nothing that supports a position is asserted."""
    spoken = [claim for claim in topic["claims"] if claim["witness"] == witness]
    spoken = [claim for claim in spoken if claim["id"] in supporting] or spoken
    manners = dict.fromkeys(map(manner_by_rule, spoken))
    return spoken[0]["speaker"] if "" in manners else f"{spoken[0]['speaker']} ({' and '.join(manners)})"
