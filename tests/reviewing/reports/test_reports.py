"""Reports on the shipped event, as papers and agencies would write them, are reviewed at least as well as before."""

import pytest

from csto_check.facts.loader import load
from tests.reviewing.events.score import FOLDER, VERDICTS, lines, score

pytestmark = pytest.mark.thorough

SETS = sorted(f"../reports/{path.parent.name}" for path in FOLDER.parent.glob("reports/*/texts.jsonl"))
PRECISION = {"contradicted": 0.95, "supported": 0.94}
# Recall in whole per cent, and the share of changed values that are noticed: what was reached when the sets were new
# to no one any more.
FLOORS = {
    "../reports/first": {"supported": 33, "contradicted": 30, "noticed": 0},
    "../reports/second": {"supported": 52, "contradicted": 60, "noticed": 75},
    "../reports/third": {"supported": 57, "contradicted": 50, "noticed": 80},
}


def test_all_sets_are_measured() -> None:
    assert set(SETS) == set(FLOORS)


@pytest.mark.parametrize("name", SETS)
def test_every_label_stands_in_its_text_once_and_has_a_topic(name: str) -> None:
    base = load(str(FOLDER.parents[2] / "facts.yaml"))
    for file in ("texts", "changes"):
        for line in lines(name, file):
            for place in line.get("places", [line]):
                assert line["text"].count(place["said"]) == 1, (line["id"], place)
                assert base.by_topic[place["topic"]], (line["id"], place)
                assert place.get("verdict", "contradicted") in VERDICTS, (line["id"], place)


@pytest.mark.parametrize("name", SETS)
def test_reports_are_reviewed_at_least_as_well_as_before(name: str) -> None:
    found, floors = score(name, cues=True), FLOORS[name]
    for verdict, least in PRECISION.items():
        assert found.precision(verdict) >= least, (verdict, found.counts)
        assert 100 * found.recall(verdict) >= floors[verdict], (verdict, found.counts)
    assert 100 * found.counts["changes noticed"] >= floors["noticed"] * found.counts["changes"], found.counts
    assert found.counts["changes falsely contradicted"] == 0
