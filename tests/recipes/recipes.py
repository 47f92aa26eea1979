"""The recipes of CONTRIBUTING.md, each done with an example."""

from tests.recipes.project import Line, Part, Recipe

REGISTRIES, ANSWERS = "tests/test_registries.py", "tests/cli/test_all_answers.py"
CORPORA = "tests/reading/test_corpora.py"
CODES = "tests/test_codes.py"
API = "csto_check/__init__.py"

COMMAND = Recipe(
    name="command",
    head="A subcommand",
    called="speakers",
    lines=(
        Line(
            "csto_check/commands/__init__.py",
            '        "claims",\n',
            '        "speakers",\n',
            "COMMANDS of commands/__init__.py",
        ),
        Line(
            "csto_check/answers/__init__.py", '    "claims",\n', '    "speakers",\n', "DOCUMENTS of answers/__init__.py"
        ),
        Line(
            API,
            "import answer as sources\n",
            "    from csto_check.answers.speakers import answer as speakers\n",
            "answer as speakers: missing in csto_check/__init__.py",
        ),
        Line(API, '    "sources",\n', '    "speakers",\n', "__all__ of csto_check/__init__.py"),
        Line(
            "README.md",
            "| command | answers |\n|---|---|\n",
            "| `csto-check speakers` | whom the sources name |\n",
            "README.md has no row for csto-check speakers",
        ),
        Line(
            "docs/json.md",
            "| items |\n|---|---|---|\n",
            "| `speakers` | `speakers` | `name, claims` |\n",
            "docs/json.md: the row of speakers",
        ),
    ),
    contracts=(REGISTRIES, "-k", "speakers] or COMMANDS or DOCUMENTS or has_a_document"),
    tests=(ANSWERS, "-k", "speakers"),
    parts=(Part("csto_check/answers/speakers.py", r"\n\ndef rows.*", "speakers.py must define rows"),),
)

FORMAT = Recipe(
    name="format",
    head="An output format",
    called="jsonl",
    lines=(
        Line("csto_check/formats/__init__.py", '"markdown"', ', "jsonl"', "FORMATS of formats/__init__.py"),
        Line("README.md", "--format table|json|csv|markdown", "|jsonl", "README.md"),
        Line(ANSWERS, '"markdown": keeps_markdown,\n', '    "jsonl": keeps_jsonl,\n', "PROMISES what jsonl promises"),
        Line(
            ANSWERS,
            "# --- what a format promises\n",
            '''

def keeps_jsonl(answered: "Answered", text: str) -> None:
    """A line a row, each an object with all columns."""
    columns, rows = rows_of(answered.answer)
    found = [json.loads(line) for line in text.splitlines() if line]
    assert len(found) == len(list(rows))
    assert all(tuple(row) == columns for row in found)
''',
            "keeps_jsonl",
        ),
    ),
    contracts=(REGISTRIES, ANSWERS, "-k", "FORMATS or jsonl] or readme_names or has_a_promise"),
    tests=(ANSWERS, "-k", "[claims-kinds] or [claims-empty] or [claims]"),
)

LANGUAGE = Recipe(
    name="language",
    head="A language",
    called="nl",
    lines=(
        Line(
            "csto_check/languages/__init__.py", '"en": "English"', ', "nl": "Dutch"', "NAMES of languages/__init__.py"
        ),
        Line(CORPORA, '"en": 200', ', "nl": 5', "LINES how long nl.tsv is"),
        Line(
            CORPORA,
            "FLOORS = {\n",
            '    "nl": {"quantity": (100, 100), "date": (100, 100), "duration": (100, 100), "noun": (100, 100)},\n',
            "FLOORS how well nl.tsv is read",
        ),
    ),
    contracts=(REGISTRIES, "tests/test_languages.py", CORPORA, "-k", "NAMES] or [nl] or -nl]"),
    parts=(
        Part("csto_check/languages/nl.py", r"^    months=\{.*?^    \},\n", "nl lacks months"),
        Part("csto_check/languages/nl.py", r"^    starters=.*?\),\n", "nl has no starters"),
    ),
)

_ONE_URL = '''\
    base_code(
        "B412",
        "Two sources share an address",
        """
        One document is one source, and two would count as two witnesses. Keep one of them.
        """,
        """
        csto-check: 1
        sources:
          herald: {title: A, url: "https://example.org/1"}
          courier: {title: B, url: "https://example.org/1"}
        """,
        {'{title: B, url: "https://example.org/1"}': "{title: B}"},
    ),
'''
_REPORTED = """\
    "B412": ('facts.yaml:3:3: "herald" has the url of "courier"; keep one of them [B412]',),
"""
_ROW = "| [B412](#b412) | Two sources share an address | error |\n"
_MANUAL = """
### B412

**Two sources share an address.** One document is one source, and two would count as two witnesses. Keep one of them.
"""

CHECK = Recipe(
    name="check",
    head="A check of the base",
    called="one_url",
    lines=(
        Line("csto_check/facts/checks/__init__.py", '"repeats"', ', "one_url"', "CHECKS of facts/checks/__init__.py"),
        Line("csto_check/codes/b4_claims.py", '{"\\n      as_of: 1880": ""},\n    ),\n', _ONE_URL, "B412"),
        Line("csto_check/codes/reported.py", "[B411]',),\n", _REPORTED, "csto_check/codes/reported.py"),
        Line("docs/codes.md", "A claim with two times | error |\n", _ROW, "docs/codes.md"),
        Line("docs/codes.md", "If the source tells both, holds says more.\n", _MANUAL, "docs/codes.md"),
    ),
    contracts=(
        REGISTRIES,
        CODES,
        "-k",
        "CHECKS] or one_url or B412 or example_of or problem_of or is_raised or program_says or page_of",
    ),
    parts=(
        Part("csto_check/facts/checks/one_url.py", r', "B412"', "one_url.py, line 14: a problem of a base has a code"),
    ),
)

KIND = Recipe(
    name="kind",
    head="A kind of value",
    called="money",
    lines=(
        Line("csto_check/values/__init__.py", '"choice", ', '"money", ', "KINDS of values/__init__.py"),
        Line("docs/facts.md", "`names`, `choice`", ", `money`", "docs/facts.md: the kinds of a topic are"),
        Line(
            "docs/facts.md",
            "| `2500` | exactly that |\n",
            "| `500 EUR` | that sum |\n",
            "docs/facts.md: the table of values has no money",
        ),
    ),
    contracts=(REGISTRIES, "-k", "KINDS] or money] or docs_name or docs_say"),
    tests=("tests/values", ANSWERS, "-k", "money or 500 or kinds and (diff or show or timeline)"),
    files=(("csto_check/values/money.py", "tests/values/money.py"),),
    parts=(Part("csto_check/values/money.py", r"^TYPE = Money\n", "money.py must define TYPE"),),
)
RECIPES = (KIND, COMMAND, FORMAT, LANGUAGE, CHECK)
