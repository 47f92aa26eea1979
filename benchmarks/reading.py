"""How long reading takes for each character, and how it grows: ordinary news against hostile texts.

News-like texts are made from fixed sentences; hostile ones are long runs of what the expressions of reading look
at. CPU time, the best of several rounds, all texts of a size in turn in each round. What took over 1 second is run
once; a size that is predicted to take over 5 seconds, from the growth so far, is not run. A line ends with ! where
the cost for each character grows (exponent over 1.15) or is over 5 times that of the news.

Then news again, in turn with dateparser and quantulum3 where they are installed (each on the part that it claims to
read) and, with --against, with another checkout: characters a second, and the ratio of the medians.

python benchmarks/reading.py [de|en] [ROUNDS] [SIZE...] [--against FOLDER]
"""

import math
import os
import platform
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from csto_check.languages import LANGUAGES
from csto_check.reading.reader import Reader
from csto_check.values.base import Setting
from csto_check.values.date import Date
from csto_check.values.date import read as read_date

SIZES = (5_000, 20_000, 80_000)  # characters
MOST, ONCE = 5.0, 1.0  # seconds
NEWS = {
    "de": "Am Samstag sind nach Angaben der Feuerwehr rund 2.500 Menschen aus dem Tal gebracht worden; zwölf wurden "
    "verletzt, unter ihnen zwei Helfer. „Niemand wird vermisst“, sagte die Bürgermeisterin. Die Straße soll bis zum "
    "21. Januar gesperrt bleiben. Vor zwei Jahren hatte ein Hochwasser dort mehr als 3,5 Millionen Euro gekostet.",
    "en": "Some 2,500 people were brought out of the valley on Saturday, firefighters said; twelve were hurt, among "
    "them two helpers. “Nobody is missing,” said the mayor. The road is to stay closed until January 21. Two years "
    "ago a flood there cost more than 3.5 million euros.",
}
HOSTILE = {
    "digits": "1",
    "numbers": "1 ",
    "zeros": "0 ",
    "thousands": "100 ",
    "1.1.1": "1.",
    "1,1,1": "1,",
    "groups of thousands": "1.000.",
    "1. 1.": "1. ",
    "-5-5": "-5",
    "12:12:": "12:",
    "telephones": "+49 ",
    "hedges": "mehr als ",
    "more than": "more than ",
    "hedges and numbers": "mehr als 5 ",
    "zwischen": "zwischen ",
    "between": "between ",
    "und": "und ",
    "and": "and ",
    "1 und 1": "1 und ",
    "1 to 1": "1 to ",
    "einundeinund": "einund",
    "hundert": "hundert ",
    "hunderthundert": "hundert",
    "hundred-": "hundred-",
    "twenty": "twenty ",
    "months (de)": "Januar ",
    "months (en)": "January ",
    "days (de)": "1. Januar ",
    "days (en)": "1 January ",
    "weekdays (de)": "Montag ",
    "weekdays (en)": "Monday ",
    "years": "2022 ",
    "ages": "1 years ",
    "letters": "a ",
    "one word": "a",
    "one name": "A",
    "a-a-a": "a-",
    "Aa-Aa": "Aa-",
    "a.b.": "a.b.",
    "@": "@",
    "paragraphs": "§",
    "parentheses": "(",
    "pairs of them": "() ",
    "quotation marks": '"',
    "dollars": "$",
    "marks": "a\u0301",
    "lines": "1\n",
}
Times = dict[str, dict[int, float]]  # the best seconds, by text and size


def main() -> None:
    words = sys.argv[1:]
    if words[:1] == ["--once"]:
        _once(words[1], int(words[2]))
        return
    against = words[words.index("--against") + 1] if "--against" in words else None
    codes = [word for word in words if word in LANGUAGES] or LANGUAGES
    rounds, *sizes = [int(word) for word in words if word.isdigit()] or [2]
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, {rounds} rounds, best")
    for code in codes:
        print(f"\n{code}")
        _report(_measure(code, sorted(sizes) or SIZES, rounds), sorted(sizes) or SIZES)
        _beside(code, against)


def _once(code: str, size: int) -> None:
    """The CPU seconds that one reading of news takes, in a process of its own."""
    published = read_date("2022-01-13", Setting())
    reader = Reader(code, published if isinstance(published, Date) else None)
    text = news(code, size)
    reader.read(text[:2000])
    start = time.process_time()
    reader.read(text)
    print(time.process_time() - start)


def _beside(code: str, against: str | None) -> None:
    """Characters a second on news, in turn with others."""
    readers: dict[str, Callable[[], float]] = {"this": lambda: _elsewhere(Path(__file__).parents[1], code)}
    if against:
        readers["other"] = lambda: _elsewhere(Path(against), code)
    for name, peer in PEERS.items():
        if find_spec(name):
            readers[name] = partial(_timed, peer, code)
    times: dict[str, list[float]] = {name: [] for name in readers}
    for _ in range(TURNS):
        for name, run in readers.items():
            times[name].append(run())
    middle = {name: statistics.median(found) for name, found in times.items()}
    for name, seconds in middle.items():
        ratio = f", {seconds / middle['this']:.2f} times as long as this one" if name != "this" else ""
        print(f"{name:20}{PEER_SIZE / seconds:12,.0f} characters a second{ratio}")


def _elsewhere(folder: Path, code: str) -> float:
    """The CPU seconds of one reading with the code of a checkout."""
    env = {**os.environ, "PYTHONPATH": str(folder)}
    command = [sys.executable, __file__, "--once", code, str(PEER_SIZE)]
    return float(subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout)


def _timed(peer: Callable[[str, str], object], code: str) -> float:
    text = news(code, PEER_SIZE)
    start = time.process_time()
    peer(text, code)
    return time.process_time() - start


def _dateparser(text: str, code: str) -> object:
    from dateparser.search import search_dates

    return [search_dates(paragraph, languages=[code]) for paragraph in text.split("\n\n")]


def _quantulum3(text: str, code: str) -> object:
    from quantulum3 import parser

    return [parser.parse(paragraph) for paragraph in text.split("\n\n")]


PEERS = {"dateparser": _dateparser, "quantulum3": _quantulum3}
PEER_SIZE, TURNS = 40_000, 5  # characters, rounds


def news(code: str, size: int) -> str:
    """Running text of a size, the same every time: sentences in any order, some of them in one paragraph."""
    choose, said = random.Random(1), NEWS[code].split(". ")
    text = ""
    while len(text) < size:
        text += choose.choice(said).rstrip(".") + choose.choice((". ", ". ", ". ", ".\n\n"))
    return text[:size]


def _measure(code: str, sizes: Sequence[int], rounds: int) -> Times:
    published = read_date("2022-01-13", Setting())
    reader = Reader(code, published if isinstance(published, Date) else None)
    reader.read(news(code, 1000))  # for what is made on the way
    times: Times = {name: {} for name in ("news", *HOSTILE)}
    for size in sizes:
        texts = {"news": news(code, size)} | {name: (piece * size)[:size] for name, piece in HOSTILE.items()}
        for _ in range(rounds):
            for name, text in texts.items():
                _time(reader, text, times[name])
    return times


def _time(reader: Reader, text: str, best: dict[int, float]) -> None:
    size = len(text)
    if (size not in best and _predicted(best, size) > MOST) or best.get(size, 0) > ONCE:
        return
    start = time.process_time()
    reader.read(text)
    best[size] = min(best.get(size, math.inf), time.process_time() - start)


def _predicted(best: dict[int, float], size: int) -> float:
    """Seconds that a size will take, as the sizes below it grew and somewhat faster; none known, none predicted."""
    if not best:
        return 0.0
    below, seconds = list(best.items())[-1]
    exponent = max(1.0, _exponent(best) + 0.25) if len(best) > 1 else 1.0
    return float(seconds * (size / below) ** exponent)


def _exponent(best: dict[int, float]) -> float:
    """That of the two largest sizes which were run: 1 is linear, 2 is quadratic."""
    (small, few), (large, many) = list(best.items())[-2:]
    return math.log(many / few) / math.log(large / small)


def _report(times: Times, sizes: Sequence[int]) -> None:
    heads = "".join(f"{f'{size // 1000} kB':>12}" for size in sizes)
    print(f"{'us a character':20}{heads}  exponent  times news")
    for name, best in times.items():
        each = [f"{best[size] / size * 1e6:12.2f}" if size in best else f"{'not run':>12}" for size in sizes]
        largest = max(best)
        exponent = _exponent(best) if len(best) > 1 else math.nan
        ratio = best[largest] / times["news"][largest]
        hostile = exponent > 1.15 or ratio > 5
        print(f"{name:20}{''.join(each)}  {exponent:8.2f}  {ratio:10.1f}{'  !' * hostile}", flush=True)


if __name__ == "__main__":
    main()
