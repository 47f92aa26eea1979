"""Many random additions to random bases, without a file: python -m tests.curating.many [NUMBER] [FIRST]."""

import sys
from collections import Counter

from tests.curating.additions_law import tried


def main() -> None:
    number, first = (
        (int(each) for each in [*sys.argv[1:], "1000", "0"][:2])
        if len(sys.argv) > 2
        else (int(sys.argv[1]) if len(sys.argv) > 1 else 1000, 0)
    )
    done: Counter[str] = Counter()
    failed = []
    seed = first
    while done["made"] + done["refused"] < number:
        try:
            done += tried(seed)
        except Exception as error:
            failed.append(seed)
            print(f"seed {seed}: {type(error).__name__}: {str(error)[:300]}", flush=True)
        seed += 1
    print(
        f"{done['made']} additions made, {done['refused']} refused, {len(failed)} failed, seeds {first} to {seed - 1}"
    )


if __name__ == "__main__":
    main()
