"""Many random additions to random bases, without a file.

python -m tests.curating.many [NUMBER [FIRST]]
"""

import sys
from collections import Counter

from tests.curating.additions_law import tried


def main(number: int = 1000, first: int = 0) -> None:
    """Try bases from a first number on until so many additions were made or refused; each that fails is told."""
    done: Counter[str] = Counter()
    seed = first
    while done["made"] + done["refused"] < number:
        try:
            done += tried(seed)
        except Exception as error:
            done["failed"] += 1
            print(f"seed {seed}: {type(error).__name__}: {str(error)[:300]}", flush=True)
        seed += 1
    counts = f"{done['made']} additions made, {done['refused']} refused, {done['failed']} failed"
    print(f"{counts}; bases {first} to {seed - 1}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
