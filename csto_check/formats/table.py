"""Tables for reading: on a terminal in its width, into a pipe one row a line."""

from collections.abc import Callable, Mapping
from typing import Any

from csto_check.formats.screen import Screen
from csto_check.view import View


def render(answer: Mapping[str, Any], make_view: Callable[[], View], screen: Screen) -> str:
    """The view for people; rich is loaded only where there is a terminal."""
    if screen.width is None:
        from csto_check.formats import piped

        return piped.render_piped(make_view(), screen)
    from csto_check.formats import terminal

    return terminal.render_terminal(make_view(), screen)
