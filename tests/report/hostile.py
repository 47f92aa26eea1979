"""A base that tries to be more than text wherever a base holds text."""

from json import dumps

EVIL = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "]]></style><style>*{display:none}",
    "--><!--",
    "&lt;b&gt; &amp; &#60;",
    "\u202egnp.exe\u202c",
    "\u2066isolated",
    "javascript:alert(1)",
    "${alert(1)} {{7*7}}",
    "</title></svg><svg onload=alert(1)>",
    "\u0000 and \u001b[31m",
    "שלום 123 abc",
    "w" * 100_000,
)
ADDRESSES = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//example.org/",
    "http:///nowhere",
    "https://[::1",
    "https://exa\u202emple.org/",
    "http://a b.example/",
    'https://example.org/?q="><script>alert(1)</script>',
    "HTTPS://EXAMPLE.org/ok?a=1&b=2",
    "http://example.org/plain",
    "https://paper.example:secret@example.org/",
    "https://paper.example@example.org/",
    "https://example..org/",
    "https://example.org:port/",
)
WEB = (
    "HTTPS://EXAMPLE.org/ok?a=1&b=2",
    "http://example.org/plain",
    'https://example.org/?q="><script>alert(1)</script>',
)

SPEAKING = 5  # sources with claims


def base() -> str:
    """Every free text of the format holds something evil."""
    lines = ["csto-check: 1", f"title: {dumps(' '.join(EVIL[:-1]))}", "units: {people: {}}", "sources:"]
    lines += [f"  s{n}: {_source(n, address)}" for n, address in enumerate(ADDRESSES)]
    lines += ["topics:", *(f"  t{n}: {_topic(n)}" for n in range(len(EVIL)))]
    lines += [f"  number: {{question: {dumps(EVIL[1])}, unit: people}}", "claims:"]
    for source in range(SPEAKING):
        lines += [f"  s{source}:", *(f"    - {_claim(source, topic)}" for topic in range(len(EVIL)))]
        lines.append(f"    - {{quote: {dumps(_evil(source))}, says: {{number: {100 * source}}}}}")
    return "\n".join(lines) + "\n"


def _evil(number: int) -> str:
    """One of them; the long one stands in few places."""
    return EVIL[number % (len(EVIL) - 1)]


def _source(number: int, address: str) -> str:
    author = EVIL[-1] if number == 0 else _evil(number + 1)
    texts = {"title": _evil(number), "publisher": _evil(number + 3), "author": author, "url": address}
    texts |= {"archived": ADDRESSES[-1 - number]}
    language = ("de", "ar", "he", "en")[number % 4]
    fields = [f"{name}: {dumps(text)}" for name, text in {**texts, "note": _evil(number + 5)}.items()]
    return f"{{{', '.join(fields)}, language: {language}}}"


def _topic(number: int) -> str:
    kind = ("words", "name")[number % 2]
    decided = f"{{holds: {dumps(_evil(number))}, because: {dumps(_evil(1))}, by: {dumps(_evil(2))}, on: 2031-01-01}}"
    resolution = f", resolution: {decided}" if kind == "name" else ""
    return f"{{question: {dumps(EVIL[number])}, scope: {dumps(_evil(number + 1))}, kind: {kind}{resolution}}}"


def _claim(source: int, topic: int) -> str:
    quote = EVIL[-1] if source == topic == 1 else _evil(source + topic)
    said = f"says: {{t{topic}: {dumps(_evil(source * topic))}}}"
    more = f"at: {dumps(_evil(source + topic + 1))}, according_to: [{dumps(_evil(source + 2))}]"
    return f"{{quote: {dumps(quote)}, {said}, {more}, note: {dumps(_evil(topic))}}}"
