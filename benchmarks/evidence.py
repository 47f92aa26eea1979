"""How long folding a text and finding a quote take, and how both grow with the text.

News-like texts are made from a fixed list of words; hostile ones are long runs of what folding, tokens
and sentences look at. CPU time, the best of several runs, all sizes interleaved in each round:
python benchmarks/evidence.py [ROUNDS]
"""

import math
import os
import platform
import random
import sys
import time
from collections.abc import Callable
from typing import TypeVar

from csto_check.evidence.hints import Hints
from csto_check.text.fold import text_hash
from csto_check.text.search import Quote, Searchable
from csto_check.text.sentences import sentences
from csto_check.text.smooth import Smooth

Key = TypeVar("Key", int, str)
SIZES = (10_000, 100_000, 1_000_000)  # characters
NEWS = """Am Samstag sind nach Angaben der Feuerwehr rund 2.500 Menschen aus dem Tal gebracht worden; zwölf wurden
verletzt, unter ihnen zwei Helfer. „Niemand wird vermisst“, sagte die Bürgermeisterin. The non-lethal leak was closed
after 2–3 hours, officials said – about 31 people were hurt."""
HOSTILE = {
    "letters": "a",
    "spaces": " ",
    "soft hyphens": "\u00ad",
    "letters with marks": "a\u0301",
    "marks": "\u0301\u0323",
    "hyphens": "a-",
    "ranges": "1-",
    "groups of digits": "100 ",
    "points": ".",
    "points and spaces": ". ",
    "quotation marks": '"',
    "line ends": "\n",
    "cuts": "[…] ",
    "emphasis": "*a ",
    "emphasised": "*a* ",
    "entities": "&#97;",
    "no entities": "&a",
    "notes": "abc² ",
    "ligatures": "ﬁ",
    "broken words": "ab-\ncd ",
}


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, {rounds} rounds, best")
    texts = {size: _news(size) for size in SIZES}
    found = {size: Searchable(text) for size, text in texts.items()}
    quotes = {size: Quote(text[size // 2 :].split(" ", 1)[1][:40].rsplit(" ", 1)[0]) for size, text in texts.items()}
    wrong = Quote("Am Sonntag sind nach Angaben der Feuerwehr rund 3.500 Menschen")
    _told("hash", _best({size: lambda text=text: text_hash(text) for size, text in texts.items()}, rounds))
    _told("fold, tokens", _best({size: lambda text=text: Searchable(text) for size, text in texts.items()}, rounds))
    _told("smooth", _best({size: lambda text=text: Smooth(text, joined=True) for size, text in texts.items()}, rounds))
    _told("sentences", _best({size: lambda text=text: sentences(text) for size, text in texts.items()}, rounds))
    finding = {size: lambda size=size: next(found[size].places(quotes[size])) for size in SIZES}
    _told("find a quote", _best(finding, 20 * rounds))
    hinting = {size: lambda size=size: Hints(found[size]).nearest(wrong) for size in SIZES}
    _told("hint for a wrong one", _best(hinting, rounds))
    _hostile(rounds)


def _news(size: int) -> str:
    """Running text of a size, the same every time."""
    choose, words = random.Random(1), NEWS.split()
    return " ".join(choose.choice(words) for _ in range(size // 4))[:size]


def _hostile(rounds: int) -> None:
    """Time for each character of 100,000, against ordinary text of the same length."""
    size = 100_000
    runs = {"news": _news(size)} | {name: (piece * size)[:size] for name, piece in HOSTILE.items()}
    works = {name: lambda text=text: _everything(text) for name, text in runs.items()}
    best = _best(works, rounds)
    for name, seconds in best.items():
        print(f"{name:22} {seconds / size * 1e9:7.0f} ns a character, {seconds / best['news']:.1f} times news")


def _everything(text: str) -> None:
    next(Searchable(Smooth(text, joined=True)).places(Quote("a")), None)
    sentences(text)


def _best(works: dict[Key, Callable[[], object]], rounds: int) -> dict[Key, float]:
    best = dict.fromkeys(works, math.inf)
    for _ in range(rounds):
        for key, work in works.items():
            start = time.process_time()
            work()
            best[key] = min(best[key], time.process_time() - start)
    return best


def _told(name: str, best: dict[int, float]) -> None:
    times = ", ".join(f"{size // 1000} kB {best[size] * 1000:.3g} ms" for size in SIZES)
    exponent = math.log(best[SIZES[-1]] / best[SIZES[-2]], SIZES[-1] / SIZES[-2])
    print(f"{name:22} {times}; exponent {exponent:.2f}")


if __name__ == "__main__":
    main()
