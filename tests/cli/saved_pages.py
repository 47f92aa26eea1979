"""A saved page with the words of its article, and a base that quotes them."""

import json
from pathlib import Path
from typing import Any

from csto_check.text.fold import text_hash

HEAD = """\
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Flood in Veld</title>
<meta name="author" content="Anna Berg">
<meta property="og:site_name" content="The Courier">
<link rel="canonical" href="https://courier.example/flood">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Flood in Veld",
 "datePublished": "2021-07-22", "author": {"@type": "Person", "name": "Anna Berg"}}
</script>
</head>
"""
ARTICLE = """\
<h1>Flood in Veld</h1>
<p>Osta sent <a href="/osta">about <b>3</b>20&nbsp;helpers</a> on Wednesday, said the Interior Ministry of
Gro&szlig;veld. Nobody&mdash;not even the mayor&mdash;had expected the water to come so fast.</p>
<p>The mayor called it &quot;the <em>worst</em> night&quot;<br>
of her life. The work will take ten days, and the bridges will stay closed until the water has left the valley.</p>
<p>The flood began on 14 July 2021, when the rain had not stopped for three days in all of the upper valley.</p>
"""
PAGE = f"""{HEAD}<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/weather">Weather</a></li></ul></nav>
<main><article>
{ARTICLE}</article></main>
<footer><p>Imprint and privacy</p></footer>
</body>
</html>
"""
TEXT = """\
Flood in Veld

Osta sent about 320 helpers on Wednesday, said the Interior Ministry of Großveld. \
Nobody—not even the mayor—had expected the water to come so fast.

The mayor called it "the worst night"
of her life. The work will take ten days, and the bridges will stay closed until the water has left the valley.

The flood began on 14 July 2021, when the rain had not stopped for three days in all of the upper valley.
"""
QUOTES = {
    "Osta sent about 320 helpers": 'Osta sent <a href="/osta">about <b>3</b>20&nbsp;helpers',
    "320 helpers on Wednesday": "3</b>20&nbsp;helpers</a> on Wednesday",
    "Ministry of Großveld": "Ministry of\nGro&szlig;veld",
    "of Großveld. Nobody": "of\nGro&szlig;veld. Nobody",
    "the mayor—had expected": "the mayor&mdash;had expected",
    'it "the worst night"': "it &quot;the <em>worst</em> night&quot;",
    "worst night” of her life": "worst</em> night&quot;<br>\nof her life",
    "The flood began on 14 July": "The flood began on 14 July",
    "Flood in Veld": "Flood in Veld",
    "Imprint and privacy": None,
}


def base_of(folder: Path, quotes: list[str], sha256: str | None = text_hash(TEXT)) -> Path:
    """A base with one claim a quote, and a folder for its text."""
    record = {
        "title": "The flood",
        "language": "en",
        "published": "2021-07-22",
        **({"sha256": sha256} if sha256 else {}),
    }
    claims = [f"    - {{quote: {json.dumps(quote)}, says: {{t{at}: x}}}}" for at, quote in enumerate(quotes)]
    topics = [f"  t{at}: {{question: Number {at}?, kind: words}}" for at in range(len(quotes))]
    lines = ["csto-check: 1", f"sources: {{rt: {json.dumps(record)}}}", "topics:", *topics, "claims:", "  rt:", *claims]
    (folder / "facts.yaml").write_text("\n".join(lines) + "\n", "utf-8")
    (folder / "seeds").mkdir(exist_ok=True)
    return folder


def at(page: str, place: dict[str, Any]) -> str:
    """What a place cuts out of a page, after its line and column were looked at."""
    before = page[: place["start"]]
    assert (place["line"], place["column"]) == (before.count("\n") + 1, len(before) - before.rfind("\n"))
    return page[place["start"] : place["end"]]
