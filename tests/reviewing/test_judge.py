"""What the base says of a value on one of its topics: each way of docs/review.md, with its claims."""

from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from csto_check.facts.loader import load
from csto_check.facts.model import Base
from csto_check.reasoning.findings import Findings
from csto_check.reviewing.judge import Judge, Judgement, Statement
from csto_check.values.base import Setting
from csto_check.values.date import Date
from csto_check.values.date import read as read_date

BASE = """\
csto-check: 1
names: {Osta: [Ostha], Marn: [], Veld: [], Lund: [], Anna Berg: [Berg], Jon Falk: []}
units: {tents: {}, huts: {}, beds: {}, euros: {}, metres: {}, boats: {}, carts: {}, sheep: {}, people: {}}
kinds: {state: [Osta, Marn, Veld, Lund], person: [Anna Berg, Jon Falk]}
sources:
  a: {title: A, published: 2022-01-10}
  b: {title: B, published: 2022-01-20}
  c: {title: C}
topics:
  tents: {question: How many tents?, unit: tents}
  huts: {question: How many huts?, unit: huts}
  beds: {question: How many beds?, unit: beds}
  cost: {question: What did it cost?, unit: euros}
  gauge: {question: How high?, unit: metres}
  boats: {question: How many boats?, unit: boats}
  carts: {question: How many carts?, unit: carts}
  silent: {question: How many sheep?, unit: sheep}
  helpers: {question: How many helpers?, unit: people}
  helpers.osta: {question: How many did Osta send?}
  men: {question: How many men?, unit: people}
  women: {question: How many women?, unit: people}
  dead: {question: How many died?, unit: people, changes: grows}
  hurt: {question: How many were hurt?, unit: people, changes: grows}
  missing: {question: How many are missing?, unit: people, changes: freely}
  ruler: {question: Who rules?, kind: name, changes: freely}
  mayor: {question: Who is mayor?, kind: name}
  unit: {question: Who came first?, kind: name}
  senders: {question: Who sent helpers?, kind: names}
  guests: {question: Who came?, kind: names}
  start: {question: When did it begin?, kind: date}
  end: {question: When did it end?, kind: date}
  broke: {question: When did the dam break?, kind: date}
  sunk: {question: When did it sink?, kind: date}
  leave: {question: When will they leave?, kind: date}
rules:
  - start <= end
  - helpers == men + women
claims:
  a:
    - {quote: tents, says: {tents: 300, huts: 200, beds: at least 164, cost: 4001000000, gauge: unknown}}
    - {quote: boats, says: {boats: {value: 12, withdrawn: {on: 2022-01-11, because: a slip}}}}
    - {quote: carts, says: {carts: {value: 9, withdrawn: {on: 2022-01-11, because: a slip}}}}
    - {quote: helpers, says: {helpers: 900, helpers.osta: 300, men: 600}}
    - {quote: dead, says: {dead: {value: 40, as_of: 2022-01-08}, missing: 30, ruler: Anna Berg}}
    - {quote: hurt, says: {hurt: {value: 100, as_of: 2022-01-08}}}
    - {quote: mayor, says: {mayor: Anna Berg, unit: airborne troops, senders: {all: [Osta, Marn]}}}
    - {quote: guests, says: {guests: {some: [Osta, Marn]}}}
    - {quote: days, says: {start: 2022-01-05, end: 2022-01-09, broke: 2022-01-05, sunk: ..2022-01-21}}
    - {quote: leave, says: {leave: {value: 2022-01-30, modality: planned}}}
  b:
    - {quote: huts, says: {huts: 250, boats: 14, missing: 20}}
    - {quote: hurt, says: {hurt: {value: 120, as_of: 2022-01-18}}}
    - {quote: women, says: {women: 400}}
    - {quote: days, says: {broke: 2022-01-06}}
  c:
    - {quote: gauge, says: {gauge: unknown}}
"""
PUBLISHED = "2022-01-13"


@cache
def base() -> Base:
    with TemporaryDirectory() as folder:
        (Path(folder) / "facts.yaml").write_text(BASE, "utf-8")
        return load(str(Path(folder) / "facts.yaml"))


@cache
def judge(published: str | None) -> Judge:
    return Judge(Findings(base()), day(published))


def day(written: str | None) -> Date | None:
    value = read_date(written, Setting(zones=base().zones)) if written else None
    assert value is None or isinstance(value, Date)
    return value


def judged(
    topic: str, said: Any, *, as_of: str | None = None, planned: bool = False, past: bool = False,
    published: str | None = PUBLISHED,
) -> Judgement | None:  # fmt: skip
    """What the base says of a value, as a user writes it, in a text of a day."""
    about = base().topics[topic]
    value = import_module(f"csto_check.values.{about.kind}").read(said, about.setting)
    return judge(published).judge(Statement(about, value, day(as_of), planned, past))


def told(judgement: Judgement | None) -> str:
    """`disputed: a b against c`, by the sources of the claims; empty where it says nothing."""
    if judgement is None:
        return ""
    claims, against = (" ".join(_name(claim.id) for claim in some) for some in (judgement.claims, judgement.against))
    only = "" if judgement.is_said else "only left open by "
    return f"{judgement.verdict.value}: {only}{claims}{f' against {against}' if against else ''}"
