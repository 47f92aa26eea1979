"""The whole HTML file: head, policy, style, body and script."""

from base64 import b64encode
from hashlib import sha256

from csto_check.element import Page
from csto_check.formats.escape import one_line
from csto_check.formats.html.markup import html_of


def render_page(page: Page, style: str, script: str) -> str:
    """One file that fetches nothing; style and script are those that ship with the program, and stand as they are."""
    return f"""<!doctype html>
<!-- csto-check report -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_policy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{html_of(one_line(page.title))}</title>
<style>{style}</style>
</head>
<body>
{html_of(page.body)}
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
