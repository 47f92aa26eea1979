"""Shapes of files that are rare: additions find their place in them, and every comment stays."""

import os

import pytest

from csto_check.curating.addition import Addition
from csto_check.curating.plan import AddRequest, plan_additions
from tests.curating.additions_law import FOLDER, hold, loaded, texts

HEAD = """\
csto-check: 1
units: {men: {}}
sources: {a: {title: A}, b: {title: B}}
topics: {t: {question: Q, unit: men}}
"""
CLAIM = "{quote: q, says: {t: 1}, id: o}"
SHAPES = {
    "document marks": f"---\n{HEAD}claims:\n  a:\n    - {CLAIM}\n...\n",
    "nothing after the last key": f"{HEAD}claims:",
    "quoted keys and kept blank lines": f'{HEAD}"claims":\n  "a": # c1c\n    - quote: |+\n        x\n\n'
    "      says: {t: 1}\n      id: o\n      note: |+\n        keep\n\n\n",
    "comments at all depths": f"{HEAD}claims:\n  a:\n    - {CLAIM}\n      # c1c\n    # c2c\n  # c3c\n# c4c\n",
    "one mapping between braces": "{csto-check: 1,\n units: {men: {}},\n"
    " sources: {a: {title: A}, b: {title: B},}, # c1c\n"
    f" topics: {{t: {{question: Q, unit: men}}}},\n claims: {{a: [{CLAIM}, # c2c\n ]}}, }}\n",
    "a key with a question mark": f"{HEAD}? claims\n: a:\n  - {CLAIM}\n",
    "an empty text between braces": f'{HEAD}claims: {{a: "", b: }}',
    "a key alone between braces": f"{HEAD}claims: {{a, b: # c1c\n }}\n",
    "comments between empty brackets": f"{HEAD}claims:\n  a: [ # c1c\n   # c2c\n  ]\n  b: [\n   # c3c\n  ]\n",
    "ignores everywhere": HEAD.replace("title: B", "title: B, ignore: [{code: Q401, because: x}]").replace(
        "question: Q", "question: Q, ignore: [{code: Q301, because: x}]"
    )
    + f"claims:\n  a:\n    - {CLAIM[:-1]}, ignore: [{{code: Q301, because: x}}]}}\n",
    "a list on several lines": f"{HEAD}claims:\n  a: [\n   {CLAIM}\n  ] # c1c\n",
    "only comments": f"{HEAD}claims:\n  a:\n  # c1c\n  b:\n  # c2c\n",
    "nothing between braces": f"# c1c\n\n{HEAD}claims: # c2c\n\n  a: []   # c3c\n",
    "Windows": f"{HEAD}claims:\n  a:\n    -\n      quote: q\n      says:\n        t: 1\n      id: o".replace(
        "\n", "\r\n"
    ),
    "deep": f"{HEAD}claims:\n    a:\n        -   quote: 'q\n              q2'\n            says: {{t: 1}}\n"
    "            id: o   # c1c\n\n    b: []\n",
}
ADDITIONS = [
    Addition("claim", "a", {"quote": "new: one # x", "says": {"t": "3"}}),
    Addition("claim", "b", {"quote": "other", "says": {"t": "4"}}),
    Addition("topic", "t.x", {"question": "Q?"}),
    Addition("source", "c", {"title": "C"}),
    Addition("claim", "c", {"quote": "third", "says": {"t.x": "4"}}),
]


@pytest.mark.parametrize("shape", SHAPES)
def test_additions_find_their_place(shape: str) -> None:
    files = {os.path.join(FOLDER, "facts.yaml"): SHAPES[shape]}
    base = loaded(files)
    after = plan_additions(base, texts(files), AddRequest(ADDITIONS, anyway=True)).after
    hold(files, {change.path: change.text for change in after.changes}, base, after, ADDITIONS)
