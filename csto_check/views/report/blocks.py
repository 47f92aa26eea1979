"""The blocks of the page, one below the other: notes, fields, lists with drawings, articles."""

from collections.abc import Iterable, Sequence

from csto_check.element import Content, Element
from csto_check.view import Axis, Mark
from csto_check.views.report.directions import direction
from csto_check.views.report.drawing import scale, strip
from csto_check.views.report.inline import kept, line, separated


def note(content: Content, lead: str = "", tone: str = "") -> Element:
    """A paragraph, with words in front that say what it is."""
    front: Content = [Element("b", f"{lead}:"), " "] if lead else ""
    told = line(content)
    return Element("p", front, told, class_=tone or None, dir=direction(told))


def fields(rows: Iterable[tuple[str, Content]]) -> Element:
    """Names and what they are."""
    return Element("dl", *(_field(name, content) for name, content in rows))


def _field(name: str, content: Content) -> Element:
    return Element("div", Element("dt", name), Element("dd", content, dir=direction(content)))


def article(id_: str, kind: str, title: Iterable[Content], blocks: Iterable[Content], **found: str | None) -> Element:
    """Something with an id of its own: a dispute, a topic, a source, a text; `found` is what a filter finds it by."""
    named = f"t-{id_}"
    heading = Element("h3", kept(title), id=named)
    below = separated(blocks, "\n")
    return Element("article", heading, "\n", below, id=id_, class_=kind, aria_labelledby=named, **found)


def entry(
    head: Iterable[Content], drawn: Sequence[Content] = (), said: Sequence[Content] = (), **attributes: str | None
) -> Element:
    """One claim or event: what it says, where that lies on the axis of its list, the words, and what else is known."""
    words = [Element("div", *said)] if said else []
    return Element("li", Element("div", kept(head)), *drawn, *words, **attributes)


def on_axis(mark: Mark | None, axis: Axis | None, grid: str) -> Sequence[Content]:
    """A mark on its axis; one without a mark has its place, so that the others stay in line."""
    if axis is None:
        return []
    return [Element("div", *([strip(mark, grid)] if mark else []), class_="strip")]


def entries(
    kind: str, items: Iterable[Content], axis: Axis | None = None, unit: str = "", grid: str | None = None
) -> Element:
    """A list of entries, drawn on one axis where there is one, whose lines are called `grid`.

    `kind` is claims, events, record, said, growth or drawing.
    """
    rows = separated(items, "\n")
    if axis is None:
        return Element("ul", rows, class_=kind)
    room = Element("div", scale(axis, grid), class_="room")
    line_ = Element("li", Element("span", unit, class_="unit"), room, class_="axis")
    return Element("ul", *((line_, rows) if kind == "events" else (rows, line_)), class_=f"{kind} drawn")


def side(head: Iterable[Content], said: Element, more: Content = "") -> Element:
    """One side of a dispute."""
    below = [Element("p", line(more), class_="dim")] if more else []
    first = list(head)
    return Element("div", Element("p", kept(first), class_="head", dir=direction(first)), said, *below, class_="side")


def side_by_side(sides: Iterable[Element]) -> Element:
    """The sides of a dispute beside each other."""
    return Element("div", *sides, class_="sides")


def legend(title: str, marks: Iterable[tuple[Mark, str]]) -> Element:
    """How drawings are to be read: examples with words."""
    items = (Element("li", strip(mark._replace(text=words)), f" {words}") for mark, words in marks)
    return Element("ul", *items, class_="legend", aria_label=title)
