"""Every folder below tests/cases: a base in, a session out."""

from pathlib import Path

import pytest

from tests.sessions import replay

CASES = Path(__file__).parent / "cases"
SESSIONS = sorted(path for path in CASES.rglob("session.txt") if path.parents[1].name != "codes")  # tests/test_codes.py


@pytest.mark.parametrize("session", SESSIONS, ids=lambda path: str(path.parent.relative_to(CASES)))
def test_a_session_gives_the_answers_it_gave_before(session: Path, request: pytest.FixtureRequest) -> None:
    today = replay(session)
    if request.config.getoption("--rewrite"):
        session.write_text(today, "utf-8")
    assert today == session.read_text("utf-8")


def test_every_base_of_a_case_has_a_session() -> None:
    """It lies beside the base, or in a folder above it."""
    for base in CASES.rglob("facts.yaml"):
        folders = [folder for folder in base.parents if CASES in folder.parents]
        assert any((folder / "session.txt").is_file() for folder in folders), f"{base.parent} has no session.txt"
