"""The recipes of docs/scale.md, as they are printed: they find what `csto-check review --jsonl` finds."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.helpers import ROOT
from tests.sessions import in_this_process
from tests.test_docs import blocks

RECIPES = dict(zip(("duckdb", "polars", "pyspark"), blocks(ROOT / "docs" / "scale.md", "python"), strict=True))
NEEDED = {"duckdb": (), "polars": (), "pyspark": ("pandas",)}
LONGEST = 12  # lines of a recipe, without those that are empty
OTHER = "Nothing was decided about the renovation of the municipal orchestra, the councillor complained. " * 9


def texts() -> list[dict[str, Any]]:
    """Some of the sentences on which reviews are measured, and texts of other things, which nobody need read."""
    lines = [
        json.loads(line)
        for code in ("de", "en")
        for line in (ROOT / f"tests/reviewing/{code}.jsonl").read_text("utf-8").splitlines()[::7]
    ]
    told = [{key: line[key] for key in ("id", "text", "date")} for line in lines]
    return [*told, *({"id": f"other{n}", "text": f"{n}. {OTHER}", "date": None} for n in range(9))]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a base and texts, some in one file and some in another."""
    pyarrow = pytest.importorskip("pyarrow", reason="the extra engines is not installed")
    from pyarrow import parquet

    for name in ("facts.yaml", "cues.yaml"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "crawl").mkdir()
    for number in range(2):
        parquet.write_table(pyarrow.Table.from_pylist(texts()[number::2]), tmp_path / f"crawl/{number}.parquet")
    return tmp_path


def of_the_command_line(folder: Path) -> dict[str, Any]:
    (folder / "pages.jsonl").write_text("".join(f"{json.dumps(each)}\n" for each in texts()), "utf-8")
    code, out, err = in_this_process(["review", "--jsonl", "pages.jsonl"], folder)
    assert code in (0, 1), err
    return by_id(out)


def by_id(lines: str) -> dict[str, Any]:
    found = [json.loads(line) for line in lines.splitlines()]
    by = {each["id"]: each for each in found}
    assert len(by) == len(found)
    return by


def ran(recipe: str, folder: Path) -> dict[str, Any]:
    """What a recipe writes, into a file or, with Spark on two cores of this machine, into a folder of files."""
    spark = "--master local[2] --conf spark.ui.enabled=false pyspark-shell"
    env = {**os.environ, "PYSPARK_SUBMIT_ARGS": spark, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    done = subprocess.run([sys.executable, "-c", recipe], cwd=folder, env=env, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return by_id(
        "".join(path.read_text("utf-8") for path in sorted(folder.glob("crawl/reviewed/part-*")))
        or (folder / "crawl/reviewed.jsonl").read_text("utf-8")
    )


@pytest.mark.thorough
@pytest.mark.parametrize("engine", RECIPES)
def test_a_recipe_gives_the_documents_of_the_command_line(engine: str, folder: Path) -> None:
    for name in (engine, *NEEDED[engine]):
        pytest.importorskip(name, reason=f"{name} is not installed")
    if engine == "pyspark" and not (shutil.which("java") or "JAVA_HOME" in os.environ):
        pytest.skip("Spark needs Java")
    told, found = of_the_command_line(folder), ran(RECIPES[engine], folder)
    assert any(each["sentences"] for each in found.values())
    assert {id_: told[id_] for id_ in found} == found
    left_out = [each for id_, each in told.items() if id_ not in found]
    assert len(left_out) == 9 and all(each["gated"] for each in left_out)


@pytest.mark.parametrize("engine", RECIPES)
def test_a_recipe_is_short(engine: str) -> None:
    lines = [line for line in RECIPES[engine].splitlines() if line]
    assert len(lines) <= LONGEST
    assert any(line.startswith((f"import {engine}", f"from {engine}")) for line in lines)
