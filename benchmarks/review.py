"""How long reviewing takes: an article, its growth, a long stream of other news, beside the start of a program.

The article tells of the event in every third sentence; the stream is of other things and names the event once.
CPU time, the best of several rounds, all texts in turn in each round; then whole programs, `review` of one sentence in
turn with `diff`, and, with --against, article and stream in turn with another checkout, each with its own base.

python benchmarks/review.py [ROUNDS] [--against FOLDER]
"""

import math
import os
import platform
import random
import subprocess
import sys
import time
from pathlib import Path

from csto_check.answers.given_text import Article
from csto_check.answers.review import ReviewSession
from csto_check.facts.loader import load

BASE = str(Path(__file__).parent.parent / "facts.yaml")
EVENT = (
    "Armenia sent 70 soldiers to Kazakhstan, and Tajikistan sent 200.",
    "In Kazakhstan, President Kassym-Jomart Tokayev had asked the CSTO for help amid unrest on 5 January.",
    "At least 164 people were killed in the unrest, the health ministry said.",
    "The withdrawal of the troops began on 13 January and was to take ten days.",
)
OTHER = (
    "The city council of Brookfield voted on Monday to close the old library on Elm Street.",
    "Farmers in the valley are waiting for rain, and the price of hay has doubled since spring.",
    "The orchestra opened its season with a symphony that had been lost for a century.",
    "Shares of the shipping company fell by 4 percent after it reported lower profits.",
    "A spokeswoman for the water board said that the reservoirs were still half full.",
    "The conductor, who is leaving for Vienna, thanked the audience with a short encore.",
    "The bridge over the Lowe will stay closed until the end of the month, drivers were told.",
    "Children from three schools painted the walls of the new underpass with fish and birds.",
)


ARTICLE, STREAM = 40_000, 300_000  # characters of what is held against another checkout
TURNS = 9


def main() -> None:
    if "--once" in sys.argv:
        print(*_once())
        return
    rounds = next((int(word) for word in sys.argv[1:] if word.isdigit()), 3)
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, {rounds} rounds, best")
    desk = ReviewSession(load(BASE))
    texts = {f"article of {size // 1000} kB": article(size) for size in (10_000, 40_000, 160_000)}
    texts["stream of 1 MB that names the event once"] = f"{EVENT[1]}\n\n{stream(1_000_000)}"
    texts["stream of 1 MB that does not"] = stream(1_000_000)
    desk.review(Article(article(2000), "2022-01-13", "en"))  # for what is made on the way
    best = dict.fromkeys(texts, math.inf)
    for _ in range(rounds):
        for name, text in texts.items():
            start = time.process_time()
            desk.review(Article(text, "2022-01-13", "en"))
            best[name] = min(best[name], time.process_time() - start)
    for name, seconds in best.items():
        print(f"{name:42} {seconds * 1000:8.0f} ms  {len(texts[name]) / seconds / 1e6:6.2f} MB/s")
    small, large = (best[f"article of {size} kB"] for size in (10, 160))
    print(f"growth of articles, 1 is linear: {math.log(large / small) / math.log(16):.2f}")
    _starts()
    if "--against" in sys.argv:
        _beside(sys.argv[sys.argv.index("--against") + 1])


def article(size: int) -> str:
    """An article on the event, the same every time."""
    return _text(size, lambda choose, place: choose.choice(EVENT if place % 3 == 0 else OTHER))


def stream(size: int) -> str:
    """News on other things."""
    return _text(size, lambda choose, place: choose.choice(OTHER))


def _text(size: int, sentence: "object") -> str:
    choose, pieces, length = random.Random(1), [], 0
    while length < size:
        piece = sentence(choose, len(pieces)) + choose.choice((" ", " ", "\n\n"))  # type: ignore[operator]
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces)


def _starts() -> None:
    """Whole programs in turn: a sentence, an article, and what there is to compare them with."""
    asked = {
        "diff troops": (["diff", "troops"], ""), "review of a sentence": (["review", "-", "--lang", "en"], EVENT[0]),
        "review of 10 kB": (["review", "-", "--lang", "en"], article(10_000)),
    }  # fmt: skip
    best = dict.fromkeys(asked, math.inf)
    for _ in range(TURNS):
        for name, (words, text) in asked.items():
            command = [sys.executable, "-m", "csto_check", *words, "--facts", BASE]
            start = time.perf_counter()
            subprocess.run(command, input=text.encode(), capture_output=True, check=False)
            best[name] = min(best[name], time.perf_counter() - start)
    for name, seconds in best.items():
        print(f"program: {name:33} {seconds * 1000:8.0f} ms  {seconds / best['diff troops']:6.2f} times diff")


def _once() -> tuple[float, float]:
    """The CPU seconds of an article and of a stream, in a process of its own with the code that it finds."""
    desk, taken = ReviewSession(load(str(Path(os.environ["PYTHONPATH"]) / "facts.yaml"))), []
    desk.review(Article(article(2000), "2022-01-13", "en"))
    for text in (article(ARTICLE), stream(STREAM)):
        start = time.process_time()
        desk.review(Article(text, "2022-01-13", "en"))
        taken.append(time.process_time() - start)
    return taken[0], taken[1]


def _beside(other: str) -> None:
    """Article and stream in turn with another checkout, and the ratios of the best."""
    folders = {"this": str(Path(__file__).parents[1]), "other": other}
    best = {name: [math.inf, math.inf] for name in folders}
    for _ in range(TURNS):
        for name, folder in folders.items():
            env = {**os.environ, "PYTHONPATH": folder}
            done = subprocess.run(
                [sys.executable, __file__, "--once"], env=env, capture_output=True, text=True, check=True
            )
            best[name] = [min(pair) for pair in zip(best[name], map(float, done.stdout.split()), strict=True)]
    for at, (what, size) in enumerate((("article", ARTICLE), ("stream", STREAM))):
        mine, its = best["this"][at], best["other"][at]
        print(f"{what}: {size / mine / 1e6:.2f} MB/s, other {size / its / 1e6:.2f}: {its / mine:.2f} times as fast")


if __name__ == "__main__":
    main()
