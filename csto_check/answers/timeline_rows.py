"""A timeline as rows: one for each event, each figure of a running count, and each value that held for a time."""

from collections.abc import Iterator, Mapping
from typing import Any

from csto_check.answers.held_values import HeldInfo
from csto_check.answers.running_count import GiverInfo, PointInfo, SeriesInfo

# What a figure or a value that held has besides what an event has; of an event these cells are empty.
OF_FIGURES = ("day", "dated_by", "first", "repeated_by", "corrected", "below", "newest", "in_course", "withdrawn",
              "holds")  # fmt: skip
_EMPTY: Mapping[str, Any] = dict.fromkeys(OF_FIGURES)


def timeline_rows(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The rows of a timeline; they may hold more than the columns."""
    for event in document["events"]:
        yield {**_EMPTY, **event}
    for series in document["series"]:
        yield from (_figure(point, series) for point in series["points"])
    yield from map(_held, document["held"])


def _figure(point: PointInfo, series: SeriesInfo) -> Mapping[str, Any]:
    voices = [*point["first"], *point["repeated_by"]]
    return {
        **_EMPTY,
        **point,
        **{key: series[key] for key in ("topic", "question", "verdict", "verdict_whole")},
        "earliest": point["wall_clock"] and point["wall_clock"][0],
        "latest": point["wall_clock"] and point["wall_clock"][1],
        "sources": sorted({voice["source"] for voice in voices}),
        "speakers": _speakers(voices),
        "also_fits": [],
        "first": _speakers(point["first"]),
        "repeated_by": _speakers(point["repeated_by"]),
    }


def _speakers(voices: list[GiverInfo]) -> list[str]:
    return list(dict.fromkeys(voice["speaker"] for voice in voices))


def _held(held: HeldInfo) -> Mapping[str, Any]:
    earliest, latest = held["wall_clock"]
    return {
        **_EMPTY,
        **held,
        "earliest": earliest,
        "latest": latest,
        "approximate": False,
        "sources": [held["source"]],
        "speakers": [held["speaker"]],
        "claims": [held["claim"]],
        "also_fits": [],
    }
