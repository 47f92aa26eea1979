"""The tables of docs/compared.md, made from results.json."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from benchmarks.peers.attributions import SCOPES
from benchmarks.peers.programs import CSTO_CHECK, OURS, PROGRAMS
from benchmarks.peers.scoring import LEVELS

Results: TypeAlias = Mapping[str, Any]
_TITLES = {level.id: level.title for level in LEVELS}
_JOBS = {"read": "a sentence", "draft": "a sentence, claims drafted", "verify": "a quote"}
_BLOCK = re.compile(r"(<!-- table: (\w+) -->\n\n).*?(\n*<!-- end -->)", re.S)
_ALONE = ("bounds", "hedges", "whole")  # the levels that no peer claims


def tables(results: Results) -> dict[str, str]:
    """Every table, by its name."""
    return {name: make(results) for name, make in _TABLES.items()}


def filled(page: str, results: Results) -> str:
    """A page with its tables as the results have them."""
    made = tables(results)
    return _BLOCK.sub(lambda found: f"{found[1]}{made[found[2]]}\n\n<!-- end -->", page)


def _grid(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)


def _made(results: Results) -> str:
    made, versions = results["made"], results["versions"]
    listed = ", ".join(f"{name} {version}" for name, version in versions.items())
    told = f"{listed}; Python {made['python']}; {made['machine']}; {made['rounds']} rounds."
    missing = f" Not installed: {', '.join(results['missing'])}." if results["missing"] else ""
    failed = "".join(f" {name} failed on {count} requests." for name, count in results["errors"].items())
    return told + missing + failed


def _scores(counts: Mapping[str, int]) -> list[int]:
    return [counts["right"], counts["wrong"], counts["silent"]]


def _beside(results: Results) -> str:
    ours = (f"{OURS}: right", "wrong", "silent")
    heads = ("asked for", "language", "program", "labels", "right", "wrong", "silent", *ours)
    rows = [
        (
            _TITLES[row["level"]],
            row["language"],
            row["program"],
            row["labels"],
            *_scores(row["peer"]),
            *_scores(row["ours"]),
        )
        for row in results["beside"]
    ]
    return _grid(heads, rows)


def _alone(results: Results) -> str:
    rows = [(_TITLES[row["level"]], row, "–") for row in results["alone"] if row["level"] in _ALONE]
    rows += [
        (row["what"], row, "–" if row["false"] is None else row["false"])
        for row in results["attributed"]
        if row["what"] != SCOPES
    ]
    return _grid(
        ("asked for", "language", "labels", "right", "wrong", "silent", "said where nothing is labelled"),
        [(title, row["language"], row["labels"], *_scores(row["ours"]), false) for title, row, false in rows],
    )


def _quotes(results: Results) -> str:
    names = list(dict.fromkeys(row["program"] for row in results["quotes"]))
    ways = dict.fromkeys((row["way"], row["stands"], row["language"]) for row in results["quotes"])
    cells = {(row["way"], row["language"], row["program"]): row for row in results["quotes"]}
    rows = []
    for way, stands, language in sorted(ways, key=lambda each: not each[1]):
        right = [cells[way, language, name]["right"] if (way, language, name) in cells else "–" for name in names]
        ours = cells[way, language, OURS]
        rows.append((way, "yes" if stands else "no", language, ours["right"] + ours["wrong"], *right))
    return _grid(("the quote", "stands there", "language", "quotes", *(f"{name}: right" for name in names)), rows)


def _cost(results: Results) -> str:
    false = {(row["program"], row["language"], row["what"]): row["false"] for row in results["false"]}
    rows = []
    for program in (*PROGRAMS, CSTO_CHECK):
        for row in results["milliseconds"]:
            if row["program"] == program.name:
                code, is_read = row["language"], row["job"] == "read"
                found = [false.get((program.name, code, what), "–") if is_read else "–" for what in ("date", "number")]
                rows.append((program.name, code, _JOBS[row["job"]], f"{row['each']:.2f}", *found))
    return _grid(("program", "language", "asked of", "ms of CPU time", "false dates", "false numbers"), rows)


def _better(results: Results) -> str:
    cases: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for row in results["better"]:
        cases.setdefault((row["id"], row["quote"]), []).append(row)
    heads = ("the words", "sentence", "asked for", "right", f"{OURS} says")
    return _grid(heads, [_case(rows) for _, rows in sorted(cases.items())])


def _case(rows: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """One line for the words of a label, with all programs that are right on any level."""
    first = rows[0]
    asked = "; ".join(dict.fromkeys(_TITLES[row["level"]] for row in rows))
    names = ", ".join(dict.fromkeys(row["program"] for row in rows))
    said = "; ".join(map(_told, first["said"])) or "nothing"
    return f"“{first['quote']}”", f"{first['id']}: {first['text']}", asked, names, said


def _told(finding: Mapping[str, Any]) -> str:
    if "edtf" in finding:
        return str(finding["edtf"])
    low, high = (None if each is None else f"{each:g}" for each in (finding["low"], finding["high"]))
    value = str(low) if low == high else f"{low or '…'} to {high or '…'}"
    unit = "%" if finding["percent"] else finding["counted"]
    return f"{value} {unit}" if unit else value


_TABLES: dict[str, Callable[[Results], str]] = {
    "made": _made,
    "beside": _beside,
    "alone": _alone,
    "quotes": _quotes,
    "cost": _cost,
    "better": _better,
}
