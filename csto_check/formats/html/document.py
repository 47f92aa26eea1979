"""The whole HTML file: head, policy, style, parts and script."""

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

from csto_check.formats.escape import for_html, one_line
from csto_check.formats.html.blocks import block
from csto_check.formats.html.drawing import DEFINITIONS
from csto_check.formats.html.inline import line
from csto_check.page import Page, Part


def render(page: Page, style: str, script: str) -> str:
    """One file that fetches nothing; without its script all is there but the filter."""
    title = for_html(one_line(page.title))
    parts = "\n".join(map(_part, page.parts))
    return f"""<!doctype html>
<!-- csto-check report -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_policy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<a class="skip" href="#{page.parts[0].id}">Skip to the content</a>
{DEFINITIONS}
<header>
<h1 dir="auto">{title}</h1>
{"".join(block(note, 2) for note in page.about)}
</header>
{_contents(page.parts)}
{_filter(page)}
<main>
{parts}
</main>
<footer><p>{line(page.foot)}</p></footer>
<script>{script}</script>
</body>
</html>
"""


def _policy(style: str, script: str) -> str:
    """Nothing may be loaded, sent or run but this style and this script (W3C, Content Security Policy Level 3)."""
    allowed = f"style-src {_hash(style)}; script-src {_hash(script)}"
    closed = "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    return f"default-src 'none'; {allowed}; {closed}"


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode('ascii')}'"


def _contents(parts: Iterable[Part]) -> str:
    links = "".join(f'<li><a href="#{part.id}">{for_html(part.title)}</a></li>' for part in parts)
    return f'<nav id="the-contents" aria-label="Contents"><ul>{links}</ul></nav>'


def _filter(page: Page) -> str:
    """The form by which a script filters; it stays hidden without one."""
    return (
        '<form id="the-filter" role="search" aria-label="Filter this page" hidden>'
        '<label>Find <input type="search" name="text" autocomplete="off" spellcheck="false"></label>'
        f"{_choice('verdict', page.verdicts)}{_choice('source', page.sources)}"
        '<button type="reset">Show all</button><output aria-live="polite"></output></form>'
    )


def _choice(name: str, values: Iterable[str]) -> str:
    options = "".join(f"<option>{for_html(value)}</option>" for value in values)
    return f'<label>{name.capitalize()} <select name="{name}"><option value="">any</option>{options}</select></label>'


def _part(part: Part) -> str:
    blocks = "\n".join(block(each, 3) for each in part.blocks)
    title = f'<h2 id="{part.id}-title">{for_html(part.title)}</h2>'
    back = '<p class="back"><a href="#the-contents">Contents</a></p>'
    return f'<section id="{part.id}" aria-labelledby="{part.id}-title">{title}{back}\n{blocks}\n</section>'
