"""Claims from a spreadsheet: the columns that `claims --format csv` writes, read back."""

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from io import StringIO
from typing import NamedTuple

from csto_check.curating.addition import Addition, FieldTree
from csto_check.curating.caution import Caution
from csto_check.curating.claim_updates import ClaimChange
from csto_check.curating.given_by import GivenBy
from csto_check.curating.given_stretch import given_stretch
from csto_check.curating.json_lines import list_from_json
from csto_check.curating.sheet_dates import SheetDates
from csto_check.facts.format import FIELDS
from csto_check.facts.model import Base, Claim
from csto_check.problem import CannotRun, Place, Problem, did_you_mean
from csto_check.prose import listed
from csto_check.values.stretch import TimeStretch

_NEEDED = ("source", "topic", "value", "quote")
_SEPARATORS = (",", ";", "\t")
_SEP_LINE = re.compile(r"\Asep=(.)\r?\n", re.IGNORECASE)  # by which Excel is told the separator
_WITHDRAWN = re.compile(r"on: (?P<on>.*?); because: (?P<because>.*)\Z", re.DOTALL)
# Columns with fields that are written as they are.
_PLAIN = ("translation", "at", "modality", "as_of", "repeats", "credibility", "by_hand", "note")
_AS_LISTS = ("according_to", "ignore")
# What else `claims` tells of a claim: it follows from the fields, and is not read back.
_TOLD = ("shown", "printed", "figure", "low", "high", "wall_clock", "approximate", "speaker", "witness", "manner",
         "as_of_printed", "holds_printed", "credibility_printed", "echo_of", "derived")  # fmt: skip
_READ = ("id", *_NEEDED, *_AS_LISTS, *_PLAIN, "holds", "withdrawn")
_LONGEST_CELL = 1_000_000


class ClaimSheet(NamedTuple):
    """The claims of a spreadsheet: new and changed ones, how many are known or follow from rules, and what is told."""

    additions: list[Addition]
    changes: list[ClaimChange]
    n_known: int
    n_derived: int
    remarks: list[Caution]


@dataclass(frozen=True)
class _Row:
    """A row by its columns, with its line; a column that is not there is empty."""

    cells: dict[str, str]
    place: Place

    def __getitem__(self, name: str) -> str:
        return self.cells.get(name, "").strip()


def claims_of_sheet(text: str, name: str, base: Base, unguarded: Callable[[str], str]) -> ClaimSheet:
    """The claims of a text in CSV, with commas, semicolons or tabs; raises CannotRun with every problem.

    `unguarded` takes from a cell what keeps a spreadsheet from taking it for a formula.
    """
    rows = list(_rows(text, name, unguarded))
    stated = [row for row in rows if not row["derived"] and not row["id"].rpartition(":")[2].startswith("derived")]
    new: list[_Row] = []
    changes: list[ClaimChange] = []
    problems = []
    dated = SheetDates(base)
    stated = [replace(row, cells=dated.read(row.cells)) for row in stated]
    for row in stated:
        old = _meant(row, base)
        if not _fits(row):
            what = f'the id "{row["id"]}" is not that of {row["source"] or "no source"} on {row["topic"] or "no topic"}'
            problems.append(Problem(row.place, what, "write source:topic, or source:topic:word, or leave it empty"))
        elif old is None:
            new.append(row)
        elif row["id"] and (fields := dict(_changes(row, old))):
            kept = tuple(name for name, cell in _cells_of(old).items() if cell and name not in row.cells)
            changes.append(ClaimChange(old.id, fields, row.place, kept))
    if problems:
        raise CannotRun(problems)
    n_known = len(stated) - len(new) - len(changes)
    return ClaimSheet(list(map(_claim, new)), changes, n_known, len(rows) - len(stated), dated.remarks(name))


def _rows(text: str, name: str, unguarded: Callable[[str], str]) -> Iterator[_Row]:
    text = text.removeprefix("\ufeff")
    said = _SEP_LINE.match(text)
    if said and said[1] not in _SEPARATORS:
        raise CannotRun.because(f"{said[1]!r} is no separator", "use a comma, a semicolon or a tab", Place(name, 1, 1))
    lines = 1 if said else 0
    body = text[said.end() :] if said else text
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(StringIO(body, newline=""), delimiter=said[1] if said else _separator(body), strict=True)
    try:
        columns = [cell.strip() for cell in next(reader, [])]
        _check_columns(columns, Place(name, lines + 1, 1))
        before = reader.line_num
        for cells in reader:
            place, before = Place(name, lines + before + 1, 1), reader.line_num
            if any(map(str.strip, cells)):
                yield _Row(_by_column(columns, list(map(unguarded, cells)), place), place)
    except csv.Error as error:
        place = Place(name, lines + reader.line_num, 1)
        raise CannotRun.because(f"this is not CSV: {error}", "save it as CSV again", place) from error


def _separator(body: str) -> str:
    """The separator that the first line has most often outside quotation marks."""
    head = re.sub(r'"[^"]*"', "", body.partition("\n")[0])
    return max(_SEPARATORS, key=head.count)


def _check_columns(columns: Sequence[str], place: Place) -> None:
    known = (*_READ, *_TOLD)
    missing = [name for name in _NEEDED if name not in columns]
    strange = [name for name in columns if name not in known]
    problems = [_missing_columns(missing, strange, place)] if missing else []
    for name in strange if not missing else ():
        remedy = did_you_mean(name, known) or f"remove it; the columns are {', '.join(_READ)}"
        problems.append(Problem(place, f'"{name}" is no column of claims', remedy))
    if len(set(columns)) < len(columns):
        problems.append(Problem(place, "a column is there twice", "remove one of the two"))
    if problems:
        raise CannotRun(problems)


def _missing_columns(missing: Sequence[str], strange: Sequence[str], place: Place) -> Problem:
    """That columns are missing, and what is there that may be meant for them."""
    what = f"there is no column {listed(map(_marked, missing), 'or')}"
    renamed = f"rename {listed(map(_marked, strange))}" if strange else "add what is missing"
    return Problem(place, what, f"{renamed}; the columns are {', '.join(_READ)}")


def _marked(name: str) -> str:
    return f'"{name}"'


def _by_column(columns: Sequence[str], cells: Sequence[str], place: Place) -> dict[str, str]:
    if len(cells) > len(columns):
        what = f"this row has {len(cells)} cells, and the first row has {len(columns)}"
        raise CannotRun.because(what, "put text that holds the separator in quotation marks", place)
    return dict(zip(columns, cells, strict=False))


def _id(row: _Row) -> str:
    return row["id"] or f"{row['source']}:{row['topic']}"


def _meant(row: _Row, base: Base) -> Claim | None:
    """The claim of the base that a row is: the one that its id names, else one that says all of it."""
    if row["id"]:
        return base.by_id.get(row["id"])
    same = (each for each in base.by_topic.get(row["topic"], ()) if each.source == row["source"])
    return next((each for each in same if not _news(row, each)), None)


def _news(row: _Row, old: Claim) -> set[str]:
    """In which fields a row differs from a claim; an empty value is left to the quote."""
    return {name for name, given in _changes(row, old) if given or name != "value"}


def _fits(row: _Row) -> bool:
    """Whether the id of a row is made of its source and topic, and perhaps a word."""
    plain, id_ = f"{row['source']}:{row['topic']}", _id(row)
    return id_ == plain or (id_.startswith(f"{plain}:") and ":" not in id_[len(plain) + 1 :])


def _claim(row: _Row) -> Addition:
    fields: dict[str, FieldTree] = {"quote": row["quote"], "says": {row["topic"]: row["value"]}}
    fields |= {name: value for name, value in _beside(row).items() if value}
    word = row["id"].split(":")[2:]
    if word:
        fields["id"] = word[0]
    return Addition(
        "claim",
        row["source"],
        {name: fields[name] for name in FIELDS["claim"] if name in fields},
        row.place,
        given_by=GivenBy.ROW,
    )


def _beside(row: _Row) -> dict[str, FieldTree]:
    """The fields besides the value and the quote; those that are not given are empty."""
    found: dict[str, FieldTree] = {name: row[name] for name in _PLAIN}
    if found["modality"] == "asserted":
        found["modality"] = ""
    names = _list(row, "according_to")
    found["according_to"] = names[0] if len(names) == 1 else names
    found["ignore"] = _list(row, "ignore")
    found["holds"] = given_stretch(row["holds"])
    taken_back = _WITHDRAWN.match(row["withdrawn"])
    found["withdrawn"] = taken_back.groupdict() if taken_back else row["withdrawn"]
    return found


def _list(row: _Row, name: str) -> list[FieldTree]:
    """A list that is joined with semicolons, or in JSON where that is the only way to tell its items apart."""
    cell = row[name]
    if not cell.startswith("["):
        return [each for each in cell.split("; ") if each]
    try:
        return list_from_json(cell)
    except ValueError as error:
        remedy = 'write it as claims --format csv does, such as ["A; B", "C"]'
        raise CannotRun.because(f'"{name}" is not a list in JSON', remedy, row.place) from error


def _changes(row: _Row, old: Claim) -> Iterator[tuple[str, FieldTree]]:
    """The fields in which a row differs from a claim of the base, among those that the sheet has."""
    given = {"quote": row["quote"], "value": row["value"], **_beside(row)}
    for name, kept in _cells_of(old).items():
        if name in row.cells and _one_line(given[name]) != kept:
            yield name, given[name]


def _cells_of(claim: Claim) -> dict[str, FieldTree]:
    """A claim as the cells of its row, once they are read."""
    names: list[FieldTree] = list(claim.according_to)
    back = claim.withdrawn
    found: dict[str, FieldTree] = {
        "quote": claim.quote,
        "value": claim.value.written,
        "translation": claim.translation or "",
        "at": claim.at or "",
        "modality": "" if claim.modality == "asserted" else claim.modality,
        "as_of": claim.as_of.written if claim.as_of else "",
        "holds": _ends_of(claim.holds) if claim.holds else "",
        "repeats": claim.repeats or "",
        "credibility": claim.credibility or "",
        "by_hand": claim.by_hand or "",
        "note": claim.note or "",
        "according_to": names[0] if len(names) == 1 else names,
        "ignore": [{"code": each.code, "because": each.because} for each in claim.ignore],
        "withdrawn": {"on": back.on.written, "because": back.because} if back else "",
    }
    return {name: _one_line(each) for name, each in found.items()}


def _ends_of(stretch: TimeStretch) -> FieldTree:
    return {name: each.written for name, each in (("from", stretch.from_), ("to", stretch.to)) if each is not None}


def _one_line(tree: FieldTree) -> FieldTree:
    """A text as it is in a cell: on one line."""
    if isinstance(tree, str):
        return re.sub(r"[\t\r\n]+ *", " ", tree).strip()
    if isinstance(tree, list):
        return [_one_line(each) for each in tree]
    return {name: _one_line(each) for name, each in tree.items()}
