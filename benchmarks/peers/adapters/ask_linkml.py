"""linkml-reference-validator: is each quote in the article, a file? It marks what is left out by three dots."""

import tempfile
from pathlib import Path
from typing import Any

from answering import Findings, Request, serve
from linkml_reference_validator.models import ReferenceValidationConfig
from linkml_reference_validator.validation.supporting_text_validator import SupportingTextValidator


def ask(request: Request) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "article.txt"
        article.write_text(request["article"], "utf-8")
        validator = SupportingTextValidator(ReferenceValidationConfig(cache_dir=Path(folder) / "cache"))
        quotes = [each.replace("[…]", "...") for each in request["quotes"]]
        return [validator.validate(quote, f"file:{article}").is_valid for quote in quotes]


def tell(request: Request, raw: Any) -> Findings:
    return [{"what": "quote", "found": found} for found in raw]


serve(ask, tell)
