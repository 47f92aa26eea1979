"""Python leaves docstrings out where it is told to (-OO); no user is told less."""

import json
import subprocess
import sys

from csto_check.answers import DOCUMENTS
from csto_check.commands import COMMANDS
from tests.sessions import in_this_process

RUN = """\
import json, sys
from csto_check.commands.app import run_app
for arguments in json.loads(sys.argv[1]):
    run_app(arguments)
"""
HELP = [["--help"], *([name, "--help"] for name in COMMANDS)]
SCHEMAS = [["schema", "--output", name] for name in DOCUMENTS]


def test_help_pages_and_schemas_say_the_same_without_docstrings() -> None:
    asked = [*HELP, *SCHEMAS]
    command = [sys.executable, "-OO", "-c", RUN, json.dumps(asked)]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8", timeout=60)
    assert done.stdout == "".join(in_this_process(arguments)[1] for arguments in asked)
