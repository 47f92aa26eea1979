"""A text in Markdown, read as it stands: no markup, no HTML, and nothing that becomes a link or a mention.

A renderer finds addresses in the text once escapes are gone, and so do GitHub's mentions, references and emoji
(GitHub Flavored Markdown 0.29, section 6.9, and html-pipeline, which reads the finished page). Only code is left
alone, so a word of that sort is written as code. Nothing is put into it, visible or not.
"""

import re

from csto_check.formats.escape import one_line

_MARKUP = re.compile(r"([\\`*_{}\[\]#|~$])")
_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
# A name of the web, which some renderers link without any scheme: those of countries have two letters.
_DOMAIN = re.compile(
    r"(?<=\w)\.(?=(?:[^\W\d_]{2}|aero|asia|biz|com|coop|edu|gov|info|museum|name|net|org|pro|shop|web|xn--[\w-]+|xxx)"
    r"(?![\w-]))",
    re.IGNORECASE,
)
_LIVE = "|".join(
    (
        r"//",  # an address, whatever its scheme
        r"www\.",
        r"(?:mailto|xmpp):",
        r"@\w",  # somebody, a team, an address of mail
        r"#\d",  # an issue, here or in owner/repository
        r"\bgh-\d",
        r"\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}\b",  # a commit; plain numbers stay numbers
        r":(?=[^:]*[^\W\d])[\w+-]+:|:(?:100|1234|[+-]1):",  # an emoji, no time of day
    )
)
# Words with any of that, as far as code can take them: a table must see its pipes, and backticks end code.
_WORD = re.compile(rf"(?<![^\s`|])(?=[^\s`|]*?(?:{_LIVE}))[^\s`|]+", re.IGNORECASE)
_STARTS = re.compile(r"\A(?:(?=[-+=])|(\d{1,9})(?=[.)]))")


def for_markdown(text: str) -> str:
    """One line of text for Markdown, shown as it is by any renderer."""
    line, shown, end = one_line(text), [], 0
    for word in _WORD.finditer(line):
        shown += [_plain(line[end : word.start()]), f"`{word.group()}`"]
        end = word.end()
    return "".join([*shown, _plain(line[end:])])


def starting_a_line(text: str) -> str:
    """The same where it must not start a list, a rule or a heading."""
    return _STARTS.sub(r"\1\\", for_markdown(text))


def _plain(text: str) -> str:
    return _DOMAIN.sub(r"\.", _MARKUP.sub(r"\\\1", text.translate(_HTML)))
