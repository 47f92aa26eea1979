"""csto-check itself: read, draft or verify, as the request says."""

import json
import re
import tempfile
from pathlib import Path
from typing import Any

import yaml
from answering import Findings, Request, date, number, serve

import csto_check
from csto_check.answers.draft import draft
from csto_check.answers.given_text import Article
from csto_check.text.fold import text_hash

_BASE = """csto-check: 1
languages: [de, en]
sources:
  article: {title: Article, published: 2022-01-01, language: LANGUAGE, sha256: HASH}
topics:
  said: {question: What was said?, kind: words}
claims:
  article:
"""
_HEDGES = {
    "about": {"approx": True},
    "almost": {"approx": True},
    "over": {"strict": True},
    "under": {"strict": True},
    "at least": {},
    "at most": {},
}
_NUMBERS = ("quantity", "share", "change", "duration")
_VALUE = re.compile(rf"(?:(?P<hedge>{'|'.join(_HEDGES)}) )?(?P<low>-?[\d.]*?\d)(?:\.\.(?P<high>-?[\d.]+))?")


def ask(request: Request) -> Any:
    return {"read": _read, "draft": _draft, "verify": _verify}[request["command"]](request)


def _read(request: Request) -> Any:
    return csto_check.read(None, request["text"], request["published"], request["lang"])["readings"]


def _draft(request: Request) -> Any:
    return draft(_empty(request["lang"]), Article(request["text"], request["published"], request["lang"]), "text").yaml


def _empty(language: str, _made: dict[str, Any] = {}) -> Any:  # noqa: B006 - made once
    if language not in _made:
        _made[language] = _base(language, "none", ["none"], Path(tempfile.mkdtemp()))
    return _made[language]


def _verify(request: Request) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "article.txt").write_text(request["article"], "utf-8")
        base = _base(request["lang"], request["article"], request["quotes"], Path(folder))
        return csto_check.verify(base, folder)["results"]


def _base(language: str, article: str, quotes: list[str], folder: Path) -> Any:
    """A base with a claim of free text for each quote."""
    claims = (
        f"    - {{quote: {json.dumps(quote, ensure_ascii=False)}, says: {{said: words}}, id: q{at}}}"
        for at, quote in enumerate(quotes)
    )
    head = _BASE.replace("LANGUAGE", language).replace("HASH", text_hash(article))
    (folder / "facts.yaml").write_text(head + "\n".join(claims) + "\n", "utf-8")
    return csto_check.load(str(folder / "facts.yaml"))


def tell(request: Request, raw: Any) -> Findings:
    return {"read": _told_readings, "draft": _told_claims, "verify": _told_quotes}[request["command"]](raw)


def _told_readings(raw: Any) -> Findings:
    known = [each for each in raw if each["value"] is not None]
    dates = [date(each["start"], each["end"], _edtf(each["value"])) for each in known if each["kind"] == "date"]
    return dates + [_number(each) for each in known if each["kind"] in _NUMBERS]


def _number(reading: Any) -> dict[str, Any]:
    found = _VALUE.fullmatch(reading["value"])
    assert found, reading["value"]
    hedge, low, high = found["hedge"] or "", *map(float, (found["low"], found["high"] or found["low"]))
    is_share = reading["kind"] == "share"
    if is_share and high - low < 0.011:  # how it writes an endless decimal
        low = high = (low + high) / 2
    low_open, high_open = hedge in ("under", "at most", "almost"), hedge in ("over", "at least")
    ends, how = (None if low_open else low, None if high_open else high), _HEDGES.get(hedge, {})
    return number((reading["start"], reading["end"]), *ends, **how, percent=is_share, counted=reading["noun"])


def _edtf(value: str) -> str:
    """A date in the notation of a base as EDTF."""
    if value.startswith("about "):
        return value.removeprefix("about ") + "~"
    low, is_span, high = value.partition("..")
    return f"{low or '..'}/{high or '..'}" if is_span else value


def _told_claims(raw: str) -> Findings:
    claims = (yaml.load(raw, yaml.CBaseLoader).get("claims") or {}).get("text") or []
    return [{"what": "claim", "speaker": each.get("according_to"), "as_of": each.get("as_of")} for each in claims]


def _told_quotes(raw: Any) -> Findings:
    by_number = sorted(raw, key=lambda each: int(each["claim"].rpartition("q")[2]))
    return [{"what": "quote", "found": each["status"] in ("found", "repeated")} for each in by_number]


serve(ask, tell)
