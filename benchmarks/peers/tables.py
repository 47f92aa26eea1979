"""The tables of docs/compared.md, made from results.json."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from benchmarks.peers.programs import OURS, PROGRAMS
from benchmarks.peers.scoring import LEVELS

Results: TypeAlias = Mapping[str, Any]
_TITLES = {level.id: level.title for level in LEVELS}
_MOST = 6  # cases told of one peer on one level
_JOBS = {"read": "numbers and dates of a sentence", "draft": "claims of a sentence", "verify": "a quote"}
_BLOCK = re.compile(r"(<!-- table: (\w+) -->\n\n).*?(\n*<!-- end -->)", re.S)


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
    made, corpus = results["made"], results["corpus"]
    return (
        f"Python {made['python']}, {made['machine']}; {made['rounds']} rounds, of which the median time counts; "
        f"{corpus['sentences']} sentences."
    )


def _versions(results: Results) -> str:
    claims = {program.package or program.name: "" for program in PROGRAMS} | {OURS: ""}
    rows = [(name, results["versions"].get(name, "")) for name in claims if name in results["versions"]]
    return _grid(("program", "version"), rows)


def _scores(counts: Mapping[str, int]) -> list[int]:
    return [counts["right"], counts["wrong"], counts["silent"]]


def _beside(results: Results) -> str:
    heads = ("question", "language", "peer", "labels", "right", "wrong", "silent", f"{OURS}: right", "wrong", "silent")
    return _grid(
        heads,
        [
            (
                _TITLES[row["level"]],
                row["language"],
                row["program"],
                row["labels"],
                *_scores(row["peer"]),
                *_scores(row["ours"]),
            )
            for row in results["beside"]
        ],
    )


def _alone(results: Results) -> str:
    rows = [
        (_TITLES[row["level"]], row["language"], row["labels"], *_scores(row["ours"]))
        for row in results["alone"]
        if row["level"] == "bounds"
    ]
    rows += [(row["what"], row["language"], row["labels"], *_scores(row["ours"])) for row in results["attributed"]]
    return _grid(("question", "language", "labels", "right", "wrong", "silent"), rows)


def _quotes(results: Results) -> str:
    names = list(dict.fromkeys(row["program"] for row in results["quotes"]))
    ways = dict.fromkeys((row["way"], row["stands"], row["language"]) for row in results["quotes"])
    cells = {(row["way"], row["language"], row["program"]): row for row in results["quotes"]}
    return _grid(
        ("the quote", "in the article", "language", "quotes", *(f"{name}: right" for name in names)),
        [
            (
                way,
                "yes" if stands else "no",
                language,
                _n_quotes(cells, way, language),
                *_right(cells, way, language, names),
            )
            for way, stands, language in sorted(ways, key=lambda each: (not each[1], each[2]))
        ],
    )


def _n_quotes(cells: Mapping[tuple[str, str, str], Any], way: str, language: str) -> int:
    row = cells[way, language, OURS]
    return int(row["right"] + row["wrong"])


def _right(
    cells: Mapping[tuple[str, str, str], Any], way: str, language: str, names: Iterable[str]
) -> Iterable[object]:
    return [cells[way, language, name]["right"] if (way, language, name) in cells else "–" for name in names]


def _false(results: Results) -> str:
    rows = [(row["program"], row["language"], row["what"], row["false"]) for row in results["false"]]
    return _grid(("program", "language", "kind", "false finds"), rows)


def _time(results: Results) -> str:
    rows = [
        (_JOBS[row["job"]], row["language"], row["program"], f"{row['each']:.2f}") for row in results["milliseconds"]
    ]
    return _grid(
        ("for", "language", "program", "ms of CPU time"), sorted(rows, key=lambda row: (*row[:2], float(row[3])))
    )


def _better(results: Results) -> str:
    lines = []
    for level, program in dict.fromkeys((row["level"], row["program"]) for row in results["better"]):
        cases = [row for row in results["better"] if (row["level"], row["program"]) == (level, program)]
        lines.append(f"**{program}**, {_TITLES[level]}: {len(cases)}")
        lines.append("")
        lines += [f"- {_case(row)}" for row in cases[:_MOST]]
        lines += [f"- and {len(cases) - _MOST} more, in `results.json`"] if len(cases) > _MOST else []
        lines.append("")
    return "\n".join(lines).rstrip() or "None in this corpus."


def _case(row: Mapping[str, Any]) -> str:
    ours = "; ".join(map(_told, row["said"])) or "nothing"
    return f"“{row['quote']}” in “{row['text']}”: {OURS} says {ours}"


def _told(finding: Mapping[str, Any]) -> str:
    if "edtf" in finding:
        return str(finding["edtf"])
    low, high = (None if each is None else f"{each:g}" for each in (finding["low"], finding["high"]))
    return str(low) if low == high else f"{low or '…'} to {high or '…'}"


_TABLES: dict[str, Callable[[Results], str]] = {
    "made": _made,
    "versions": _versions,
    "beside": _beside,
    "alone": _alone,
    "quotes": _quotes,
    "false": _false,
    "time": _time,
    "better": _better,
}
