"""Options and fixtures of all tests."""

import gc
import os
from random import SystemRandom

import pytest

# The program is started some hundred times: let Python keep its bytecode.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# Some ten thousand tests and what they rest on stay in memory: look for what is no longer needed less often.
gc.set_threshold(50_000)
# The folder with the five articles is for the tests that need them; no other test may find texts there.
if "CSTO_CHECK_TEXTS" in os.environ:
    os.environ["SHIPPED_TEXTS"] = os.environ.pop("CSTO_CHECK_TEXTS")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite",
        action="store_true",
        help="Rewrite the sessions in tests/cases and the table of layers; read them before commit.",
    )
    parser.addoption(
        "--thorough",
        action="store_true",
        help="Six times as many examples of each law, the browser, the recipes, and what else takes long.",
    )
    parser.addoption(
        "--random-laws",
        action="store_true",
        help="Other examples of each law at every run, some 2,000; --hypothesis-seed SEED tries the same ones again.",
    )
    parser.addoption("--pictures", metavar="DIR", help="Keep the screenshots of the report in this folder.")


@pytest.hookimpl(tryfirst=True)  # before hypothesis and xdist look at the seed
def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "thorough: takes long, and is skipped without --thorough")
    if config.getoption("--thorough"):
        os.environ["THOROUGH_TESTS"] = "1"
    if config.getoption("--random-laws"):
        os.environ["RANDOM_LAWS"] = "1"
        if config.option.hypothesis_seed is None:
            config.option.hypothesis_seed = SystemRandom().randrange(2**32)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What takes long and hangs on few files is tried with --thorough, as .ci/run does."""
    if not config.getoption("--thorough"):
        for item in items:
            if item.get_closest_marker("thorough"):
                item.add_marker(pytest.mark.skip(reason="tried with --thorough, as .ci/run does"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if config.getoption("--random-laws"):
        seed = config.option.hypothesis_seed
        terminalreporter.line(f"the same examples again: --random-laws --hypothesis-seed {seed}")
