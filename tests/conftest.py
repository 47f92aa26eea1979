"""Options and fixtures of all tests."""

import os

import pytest

# The program is started some hundred times: let Python keep its bytecode.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# The folder with the five articles is for the tests that need them; no other test may find texts there.
if "CSTO_CHECK_TEXTS" in os.environ:
    os.environ["SHIPPED_TEXTS"] = os.environ.pop("CSTO_CHECK_TEXTS")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite", action="store_true", help="Rewrite the sessions in tests/cases; read them before commit."
    )
    parser.addoption(
        "--thorough", action="store_true", help="Four times as many examples of each law, whole pages in the browser."
    )
    parser.addoption("--pictures", metavar="DIR", help="Keep the screenshots of the report in this folder.")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--thorough"):
        os.environ["THOROUGH_TESTS"] = "1"
