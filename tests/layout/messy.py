"""Bases as nobody would write them on purpose: any style and order, comments and blank lines wherever YAML allows them.

What is written is a tree of texts: a text, a list or a mapping. The writer makes up comments and remembers them, so
that a test knows what must still be there afterwards.
"""

import re
from collections.abc import Iterator
from random import Random

Tree = str | list["Tree"] | dict[str, "Tree"]
Pairs = list[tuple[str | None, Tree]]  # the items of a list have no keys

WORDS = (
    "no", "010", "1:30", "2022-01-06", "over 3000", "~", "null", "about 100", "Veld", "the dike", "Weißrussland",
    "said \"so\"", "it's", "a: b", "a #b", "a#b", "- x", "-5", "?", "? x", "x?", "a, b", "[x]", "{y}", "&a", "*b",
    "!t", "|", ">", ">3000", "%d", "@h", "`c`", "a:", ":a", "http://a.b/c#d", "", " lead", "trail ", "two  blanks",
    "tab\there", "line\nbreak", "line\n\n  indented\nlast\n", "ends\n", "\n", "nbsp\xa0", "\xa0nbsp", "\u2028",
    "a\x85b", "\u202eabc", "soft\xadhyphen", "zero\u200bwidth", "\x07bell", "…", "...", "---", "--- a", "... b", "=",
    "<<", ",", "'", '"', "''", "\\", "a\\nb", "日本語", "😀", "„Zitat“", "#", "# no comment", " #", "\ufeff",
    "e\u0301", "y" * 130, "what?", "x:?y",
    "one text that is so long that it has to be folded into several lines, because it does not fit into one line of it",
    "one text, with: a colon and a # that is so long that it has to be folded, \"because\" it doesn't fit in one line",
    "a long one\nwith a break in it, and then goes on and on and on and on and on and on and on and on, yes",
)  # fmt: skip
COMMENTS = (
    "#", "#x", "# a: b", "# 'quote", "#  two  blanks  ", "#!", "# Ünï ✓", "# {", "# ]", "#\ttab\t", "# - item", "# \"",
    "# yaml-language-server: $schema=facts.schema.json", "# --- a section", "## # #", "# ...", "# |", "# \xa0",
)  # fmt: skip
UNFIT = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")  # for anything but double quotes
BLANKS = (" ", "   ", " \t")
_PLAIN = re.compile(r"[A-Za-z0-9Wß…„日😀~/.\-](?:(?! #|: )[^\n\t\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff])*\Z")


def pairs_of(tree: "list[Tree] | dict[str, Tree]") -> Pairs:
    return [(None, item) for item in tree] if isinstance(tree, list) else [*tree.items()]


class Messy:
    """Writes a tree; `comments` are those that were put in."""

    def __init__(self, random: Random, *, careful: bool = False) -> None:
        """`careful` keeps comments from behind plain texts, where a base may not have them."""
        self.random = random
        self.comments: list[str] = []
        self.amount = random.choice((0, 0.05, 0.3, 0.7))
        self.plain = not careful or self._maybe(0.5)
        self.behind = not careful or not self.plain

    def text(self, tree: Tree) -> str:
        """A whole file."""
        start = "".join(self._lines(0))
        if self._maybe(0.1):
            start += self.random.choice(("---", "%YAML 1.1\n---")) + self._behind()
        body = start + self._node(tree, 0) + "".join(self._lines(self.random.choice((0, 2, 4))))
        if self._maybe(0.05):
            body += "...\n"
        if self._maybe(0.2):
            body = body.removesuffix("\n")
        return ("\ufeff" if self._maybe(0.1) else "") + self._line_ends(body)

    def _line_ends(self, text: str) -> str:
        return text.replace("\n", self.random.choice(("\n", "\n", "\r\n", "\r")))

    def _maybe(self, chance: float) -> bool:
        return self.random.random() < chance

    def _comment(self) -> str:
        comment = f"{self.random.choice(COMMENTS)}{len(self.comments) if self._maybe(0.5) else ''}"
        self.comments.append(comment)
        return comment

    def _behind(self) -> str:
        """What may stand behind a token in its line, with the end of the line."""
        has_comment = self.behind and self._maybe(self.amount)
        return f"{self.random.choice(BLANKS)}{self._comment()}\n" if has_comment else "\n"

    def _lines(self, indent: int) -> Iterator[str]:
        """Blank lines and comments before a line."""
        while self._maybe(self.amount):
            if self._maybe(0.3):
                yield self.random.choice(("\n", "  \n", "\n\n"))
            else:
                yield (
                    " " * self.random.choice((indent, indent, max(0, indent - 2), indent + 2, 0))
                    + f"{self._comment()}\n"
                )

    def _node(self, tree: Tree, indent: int) -> str:
        """A node that starts a line of its own; ends with a line break."""
        if isinstance(tree, str):
            return f"{' ' * indent}{self._scalar(tree, indent)}\n"
        if not tree or self._maybe(0.2):
            return f"{' ' * indent}{self._flow(tree, indent)}{self._behind()}"
        return self._block(pairs_of(tree), indent)

    def _block(self, pairs: Pairs, indent: int) -> str:
        """The entries of a mapping or a list, which have no keys, each on lines of its own."""
        parts: list[str] = []
        for key, value in pairs:
            entry = self._item(value, indent) if key is None else self._pair(key, value, indent)
            parts += [*self._lines(indent), " " * indent, entry]
        return "".join(parts)

    def _pair(self, key: str, value: Tree, indent: int) -> str:
        if self._maybe(0.03) or len(key) > 900:
            return f"? {self._inline(key)}{self._behind()}{' ' * indent}:{self._value(value, indent)}"
        return f"{self._inline(key)}{self.random.choice(('', '', ' '))}:{self._value(value, indent)}"

    def _value(self, value: Tree, indent: int) -> str:
        """What follows a colon, with the end of its line."""
        deeper = indent + self.random.choice((1, 2, 2, 4))
        if isinstance(value, str):
            return self._text_behind(value, indent)
        if not value or self._maybe(0.3):
            below = self._below(deeper) if self._maybe(0.2) else " "
            return f"{below}{self._flow(value, indent)}{self._behind()}"
        level = indent if isinstance(value, list) and self._maybe(0.3) else deeper
        return f"{self._behind()}{self._block(pairs_of(value), level)}"

    def _below(self, indent: int) -> str:
        """What leads to a value below its key."""
        return f"{self._behind()}{''.join(self._lines(indent))}{' ' * indent}"

    def _item(self, value: Tree, indent: int) -> str:
        if isinstance(value, str):
            return f"-{self._text_behind(value, indent)}"
        if not value or self._maybe(0.3):
            return f"- {self._flow(value, indent)}{self._behind()}"
        if self._maybe(0.2):
            return f"-{self._behind()}{self._block(pairs_of(value), indent + 2)}"
        return f"- {self._behind_dash(pairs_of(value), indent + 2)}"

    def _behind_dash(self, pairs: Pairs, indent: int) -> str:
        """A block whose first line stands behind a dash, so nothing comes before it."""
        amount, self.amount = self.amount, 0
        first = self._block(pairs[:1], indent)
        self.amount = amount
        return first[indent:] + self._block(pairs[1:], indent)

    def _text_behind(self, value: str, indent: int) -> str:
        """A text behind a colon or a dash."""
        block = self._block_text(value, indent) if self._maybe(0.3) else None
        if block is not None:
            return block
        if not value and self._maybe(0.5):
            return self._behind()
        start = self._below(indent + 1) if self._maybe(0.1) else " "
        return f"{start}{self._scalar(value, indent)}{self._behind()}"

    def _block_text(self, value: str, indent: int) -> str | None:
        """A text as a literal or folded block."""
        lines = value.removesuffix("\n").split("\n")
        if not lines[0] or not lines[-1] or any(map(UNFIT.search, lines)):
            return None
        folds = len(lines) == 1 and not re.search(r"  |^ | $", lines[0]) and self._maybe(0.5)
        if folds:
            lines = re.split(r" (?=x?a|b|t)", lines[0])
        head = (
            f"{'>' if folds else '|'}{'2' if lines[0].startswith(' ') else ''}{'' if value.endswith(chr(10)) else '-'}"
        )
        body = "".join(f"{' ' * (indent + 2) if line else ''}{line}\n" for line in lines)
        return f" {head}{self._behind()}{body}" + "\n" * self._maybe(0.2)

    def _scalar(self, text: str, indent: int) -> str:
        """A text in one of the styles of a line, perhaps over several lines."""
        written = self._inline(text)
        if self._maybe(0.2) and "  " not in text and "\\" not in written:
            return re.sub(r"(?<=[A-Za-z]) (?=[A-Za-z])", lambda _: self._fold(indent), written)
        return written

    def _fold(self, indent: int) -> str:
        return f"\n{' ' * (indent + 3)}" if self._maybe(0.2) else " "

    def _inline(self, text: str, *, in_flow: bool = False) -> str:
        """A text in one line."""
        style = self.random.choice("ppsd")
        if style == "p" and self.plain and _is_plain(text, in_flow=in_flow):
            return text
        if style == "s" and not UNFIT.search(text):
            return "'" + text.replace("'", "''") + "'"
        return '"' + "".join(self._escaped(char) for char in text) + '"'

    def _escaped(self, char: str) -> str:
        if char in '"\\':
            return f"\\{char}"
        if UNFIT.match(char) or self._maybe(0.02):
            return f"\\U{ord(char):08x}"
        return char

    def _flow(self, tree: Tree, indent: int) -> str:
        """A node between brackets or braces."""
        if isinstance(tree, str):
            return self._inline(tree, in_flow=True)
        parts: list[str] = []
        for key, value in pairs_of(tree):
            start = "" if key is None else f"{self._inline(key, in_flow=True)}:{self._gap(indent) or ' '}"
            parts += [self._gap(indent), start, self._flow(value, indent), self._gap(indent), ","]
        if parts and self._maybe(0.9):
            del parts[-1]
        inside = "".join(parts) + self._gap(indent)
        return f"[{inside}]" if isinstance(tree, list) else f"{{{inside}}}"

    def _gap(self, indent: int) -> str:
        """Between two tokens in brackets."""
        if self._maybe(0.9) or not self._maybe(self.amount + 0.1):
            return ""
        return f"{self._behind()}{''.join(self._lines(indent + 1))}{' ' * (indent + 1)}"


def _is_plain(text: str, *, in_flow: bool) -> bool:
    """Whether YAML reads a text without quotation marks as it is; a few that it would read are left out."""
    if not _PLAIN.match(text) or text != text.strip(" ") or text.endswith(":") or text.startswith(("-", ".")):
        return False
    return not (in_flow and re.search(r"[,\[\]{}:]", text))
