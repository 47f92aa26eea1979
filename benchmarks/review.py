"""How long reviewing takes: an article, its growth, a long stream of other news, beside the start of a program.

The article tells of the event in every third sentence; the stream is of other things and names the event once.
CPU time, the best of several rounds, all texts in turn in each round.

python benchmarks/review.py [ROUNDS]
"""

import math
import os
import platform
import random
import subprocess
import sys
import time
from pathlib import Path

from csto_check.answers.review import Article, Desk
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


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, {rounds} rounds, best")
    desk = Desk(load(BASE))
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
    print(
        f"start and all of a program: 10 kB {_program(article(10_000)):.0f} ms, a sentence {_program(EVENT[0]):.0f} ms"
    )


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


def _program(text: str) -> float:
    """Milliseconds of a whole run of the command, the best of five."""
    command = [sys.executable, "-m", "csto_check", "review", "-", "--facts", BASE, "--lang", "en", "--json"]
    best = math.inf
    for _ in range(5):
        start = time.perf_counter()
        subprocess.run(command, input=text.encode(), capture_output=True, check=False)
        best = min(best, time.perf_counter() - start)
    return best * 1000


if __name__ == "__main__":
    main()
