"""The blocks of the page, one below the other: notes, fields, lists with drawings, articles."""

from collections.abc import Iterable, Sequence

from csto_check.element import Content, Element
from csto_check.view import Axis, Mark
from csto_check.views.report.drawing import scale, strip
from csto_check.views.report.inline import kept, line, separated


def note(content: Content, lead: str = "", tone: str = "") -> Element:
    """A paragraph, with words in front that say what it is."""
    front: Content = [Element("b", f"{lead}:", class_="lead"), " "] if lead else ""
    return Element("p", front, line(content), class_=tone or None, dir="auto")


def fields(rows: Iterable[tuple[str, Content]]) -> Element:
    """Names and what they are."""
    return Element("dl", *(_field(name, content) for name, content in rows))


def _field(name: str, content: Content) -> Element:
    return Element("div", Element("dt", name), Element("dd", content, dir="auto"))


def article(id_: str, kind: str, title: Iterable[Content], blocks: Iterable[Content], **found: str | None) -> Element:
    """Something with an id of its own: a dispute, a topic, a source, a text; `found` is what a filter finds it by."""
    named = f"the-title-of-{id_}"
    heading = Element("h3", kept(title), id=named)
    below = separated(blocks, "\n")
    return Element("article", heading, "\n", below, id=id_, class_=kind, aria_labelledby=named, **found)


def entry(
    head: Iterable[Content], drawn: Sequence[Content] = (), said: Sequence[Content] = (), **attributes: str | None
) -> Element:
    """One claim or event: what it says, where that lies on the axis of its list, the words, and what else is known."""
    words = [Element("div", *said, class_="words")] if said else []
    return Element("li", Element("div", kept(head), class_="head"), *drawn, *words, **attributes)


def on_axis(mark: Mark | None, axis: Axis | None) -> Sequence[Content]:
    """A mark on its axis; one without a mark has its place, so that the others stay in line."""
    if axis is None:
        return []
    return [Element("div", *([strip(mark, axis)] if mark else []), class_="strip")]


def entries(kind: str, items: Iterable[Content], axis: Axis | None = None, unit: str = "") -> Element:
    """A list of entries, drawn on one axis where there is one; `kind` is claims, events, record, said or drawing."""
    rows = separated(items, "\n")
    if axis is None:
        return Element("ul", rows, class_=kind)
    room = Element("div", scale(axis), class_="room")
    line_ = Element("li", Element("span", unit, class_="unit"), room, class_="axis")
    return Element("ul", *((line_, rows) if kind == "events" else (rows, line_)), class_=f"{kind} drawn")


def side(head: Iterable[Content], said: Element, more: Content = "") -> Element:
    """One side of a dispute."""
    below = [Element("p", line(more), class_="dim")] if more else []
    return Element("div", Element("p", kept(head), class_="head", dir="auto"), said, *below, class_="side")


def side_by_side(sides: Iterable[Element]) -> Element:
    """The sides of a dispute beside each other."""
    return Element("div", *sides, class_="sides")


def legend(title: str, marks: Iterable[tuple[Mark, str]]) -> Element:
    """How drawings are to be read: examples with words."""
    axis = Axis(0, 1, "", "")
    items = (Element("li", strip(mark._replace(text=words), axis), f" {words}") for mark, words in marks)
    return Element("ul", *items, class_="legend", aria_label=title)
