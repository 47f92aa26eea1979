"""All codes, loaded only by those who explain them: whatever raises one knows it by its name alone."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import NamedTuple

from csto_check.codes import FAMILIES
from csto_check.codes.code import Code


class Family(NamedTuple):
    """Codes that belong together."""

    title: str
    codes: tuple[Code, ...]


@cache
def families() -> tuple[Family, ...]:
    """The families, in the order of their codes."""
    return tuple(map(_family, FAMILIES))


@cache
def _family(name: str) -> Family:
    module = import_module(f"csto_check.codes.{name}")
    return Family(module.FAMILY, module.CODES)


@cache
def code_named(id_: str) -> Code:
    """A code that something raised; only the families whose names begin as it does are loaded."""
    near = (_family(name) for name in FAMILIES if name.startswith(id_[:2].lower()))
    return next(code for family in near for code in family.codes if code.id == id_)


def all_codes() -> Iterator[Code]:
    """Every code, in the order of their names."""
    return (code for family in families() for code in family.codes)


@cache
def codes_by_id() -> dict[str, Code]:
    """Every code under its name."""
    return {code.id: code for code in all_codes()}
