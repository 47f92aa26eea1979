"""onus without a model: does each passage hold a number or date that the article does not?"""

import tempfile
from pathlib import Path
from typing import Any

from answering import Findings, Request, serve
from onus.engine import check
from onus.evidence import load
from onus.settings import Settings


def ask(request: Request) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        passage, evidence = Path(folder) / "passage.txt", load(texts=[request["article"]])
        return [_all_supported(passage, quote, evidence) for quote in request["quotes"]]


def _all_supported(passage: Path, quote: str, evidence: Any) -> bool:
    passage.write_text(quote, "utf-8")
    return not check(passage, evidence, Settings(llm=False)).findings


def tell(request: Request, raw: Any) -> Findings:
    return [{"what": "quote", "found": found} for found in raw]


serve(ask, tell)
