"""Options and fixtures of all tests."""

import os

import pytest

# The program is started some hundred times: let Python keep its bytecode.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite", action="store_true", help="Rewrite the sessions in tests/cases; read them before commit."
    )
