"""A text as a scalar of YAML: as it is where nothing in it could be taken for something else, else in quotation marks.

Every text of a base is text, so `no`, `010` and `2022-01-06` need no quotation marks.
"""

import re

from csto_check.text.hidden import HIDDEN

# Beside what hides: controls, joiners, and what YAML or Unicode keeps for itself.
_UNSAFE = f"\x00-\x1f\x7f-\x9f\ud800-\udfff\u200c\u200d\ufff0-\uffff\U000e0080-\U000e0fff{HIDDEN}"
_ESCAPED = re.compile(f'["\\\\{_UNSAFE}]')
_HIDDEN = re.compile(f"[{_UNSAFE}]")
_FIRST = r"""(?:[^\s\-?:,\[\]{}#&*!|>'"%@`=.]|-(?=[0-9A-Za-z])|\.(?!\.\.))"""
_MISREAD = re.compile(rf"(?!{_FIRST})|.*?(?::(?=\s|\Z)|\s#|\s\Z|[{_UNSAFE}])")
_IN_FLOW = re.compile(r"[,\[\]{}]|:\?")
_SHORT = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def scalar(text: str, *, in_flow: bool = True, quote: bool = False) -> str:
    """A text as YAML in one line, between braces or brackets if it is `in_flow`; `quote` asks for quotation marks."""
    if not quote and not _MISREAD.match(text) and not (in_flow and _IN_FLOW.search(text)):
        return text
    return quoted(text)


def quoted(text: str) -> str:
    """A text in quotation marks, with everything escaped that YAML forbids or an eye would miss.

    The marks are double ones, or single ones around a text with double ones in it that needs no escapes.
    """
    if not _HIDDEN.search(text) and len(_ESCAPED.findall(text)) > text.count("'"):
        return "'" + text.replace("'", "''") + "'"
    return f'"{_ESCAPED.sub(lambda found: _escape(found.group()), text)}"'


def has_hidden(text: str) -> bool:
    """Whether a text has characters that only escapes can show."""
    return _HIDDEN.search(text) is not None


def comment_line(text: str) -> str:
    """A text for a comment."""
    return _HIDDEN.sub(lambda found: _escape(found.group()), " ".join(text.split()))


def _escape(char: str) -> str:
    code = ord(char)
    if char in _SHORT:
        return _SHORT[char]
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
