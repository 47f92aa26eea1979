"""Shell completion: commands and options without loading anything, ids from the base that the line names."""

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from csto_check.answers import DOCUMENTS
from csto_check.commands import COMMANDS
from csto_check.formats import FORMATS
from csto_check.languages import LANGUAGES
from tests.cli.helpers import imported, loads, write_base
from tests.sessions import in_this_process, run

OTHER = """\
csto-check: 1
sources: {zeta: {title: "Z [bold]x"}, zebra: {title: Ä}}
topics: {zinc: {question: Q?, kind: words}, zinc.ore: {question: Q?, kind: words}}
claims:
  zeta:
    - {quote: Q, says: {zinc: x, zinc.ore: y}}
    - {quote: Q, says: {zinc: z}, id: second}
"""
CASES = [
    ("d", {name for name in COMMANDS if name.startswith("d")}),
    ("", set(COMMANDS)),
    ("fi", {"find"}),
    ("find --", {"--facts", "--no-cache", "--source", "--format", "--json", "--help"}),
    ("find flood --source ze", {"zeta", "zebra"}),
    ("diff --e", {"--exact", "--exit-code"}),
    (
        "topics --",
        {"--disputed", "--shared", "--all", "--facts", "--no-cache", "--source", "--format", "--json", "--help"},
    ),
    ("diff z", {"zinc", "zinc.ore"}),
    ("diff zinc zinc.", {"zinc.ore"}),
    ("timeline --source ze", {"zeta", "zebra"}),
    ("claims --source zeta --source zeb", {"zebra"}),
    ("show z", {"zinc", "zinc.ore", "zeta", "zebra", "zeta:zinc", "zeta:zinc.ore", "zeta:zinc:second"}),
    ("show zeta:zinc:", {"zeta:zinc:second"}),
    ("diff --format ", set(FORMATS)),
    ("read --lang ", set(LANGUAGES)),
    ("check --lang ", set(LANGUAGES)),
    ("check --", {"--date", "--lang", "--all", "--jsonl", "--format", "--json", "--help"}),
    ("schema --output s", {name for name in DOCUMENTS if name.startswith("s")}),
    ("explain B60", {"B601", "B602", "B603", "B604", "B605", "B606", "B607"}),
    ("diff nothing", set()),
]
LOCALE = {"LC_ALL": "C.UTF-8"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_base(tmp_path, OTHER, "facts.yaml")
    write_base(tmp_path, "csto-check: 1\nsources: {quartz: {title: Q}}\n", "other.yaml")
    write_base(tmp_path, OTHER, "a folder/facts.yaml")
    return tmp_path


def fish(line: str, cwd: Path, **env: str) -> tuple[set[str], str]:
    """The words that fish offers for a line, and standard error."""
    protocol = {"_CSTO_CHECK_COMPLETE": "complete_fish", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    _, out, err = in_this_process([], cwd, _TYPER_COMPLETE_ARGS=f"csto-check {line}", **protocol, **env)
    return {word.partition("\t")[0] for word in out.splitlines() if word}, err


def zsh(line: str, cwd: Path) -> tuple[str, str]:
    _, out, err = run([], cwd=cwd, _CSTO_CHECK_COMPLETE="complete_zsh", _TYPER_COMPLETE_ARGS=f"csto-check {line}")
    return out, err


@cache
def bash_script() -> str:
    """What a user of bash has in his .bashrc: it names no word, no base and no folder."""
    command = [Path(sys.executable).parent / "csto-check", "--show-completion", "bash"]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8", timeout=60)
    assert done.stderr == ""
    return done.stdout


def bash(words: list[str], cwd: Path) -> set[str]:
    """The words that a real bash offers behind some words, the last of which is incomplete."""
    script = 'eval "$COMPLETION"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); '
    script += '_csto_check_completion csto-check; printf "%s\\n" "${COMPREPLY[@]}"'
    command = ["bash", "--norc", "-c", script, "bash", "csto-check", *words]
    env = {name: value for name, value in os.environ.items() if name != "CSTO_CHECK_FACTS"}
    env |= {"PATH": f"{Path(sys.executable).parent}:{env['PATH']}", "COMPLETION": bash_script()}
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, check=False, encoding="utf-8", timeout=60)
    assert done.stderr == ""
    return set(done.stdout.split())


@pytest.mark.parametrize(("line", "offered"), CASES)
def test_fish_is_offered_what_fits(line: str, offered: set[str], folder: Path) -> None:
    assert fish(line, folder) == (offered, "")


@pytest.mark.parametrize(("line", "offered"), [case for case in CASES if case[0] in ("d", "diff z", "show zeta:zinc:")])
def test_zsh_is_offered_what_fits(line: str, offered: set[str], folder: Path) -> None:
    out, err = zsh(line, folder)
    assert err == ""
    assert out.count('":"') == len(offered)
    assert all('"{}":"'.format(word.replace(":", r"\\:")) in out for word in offered)


@pytest.mark.parametrize("line", ["show --facts other.yaml q", "diff --facts other.yaml --source q"])
def test_ids_come_from_the_base_that_the_line_names(line: str, folder: Path) -> None:
    assert fish(line, folder) == ({"quartz"}, "")


def test_ids_come_from_the_base_that_the_variable_names(folder: Path) -> None:
    assert fish("show q", folder, CSTO_CHECK_FACTS="other.yaml") == ({"quartz"}, "")


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["di"], {"diff"}),
        (["diff", "zi"], {"zinc", "zinc.ore"}),
        (["diff", "--source", "zeb"], {"zebra"}),
        (["show", "zeta", ":", "zi"], {"zinc", "zinc.ore", "zinc:second"}),
        (["show", "zeta", ":", "zinc", ":", "s"], {"second"}),
        (["show", "zeta", ":", "zinc", ":", ""], {"second"}),
        (["show", "zeta", ":"], {"zinc", "zinc.ore", "zinc:second"}),
        (["show", "--facts", "other.yaml", "q"], {"quartz"}),
        (["diff", "zinc", ""], {"zinc", "zinc.ore"}),
    ],
)
def test_bash_is_offered_what_stands_behind_the_last_colon(words: list[str], offered: set[str], folder: Path) -> None:
    assert bash(words, folder) == offered


@pytest.mark.parametrize(
    ("words", "offered"),
    [(["diff", "--source", "=", "zeb"], {"zebra"}), (["show", "--facts", "=", "other.yaml", "q"], {"quartz"})],
)
def test_bash_completes_an_option_with_an_equals_sign(words: list[str], offered: set[str], folder: Path) -> None:
    assert bash(words, folder) == offered


@pytest.mark.parametrize("path", ["'a folder/facts.yaml'", r"a\ folder/facts.yaml", '"a folder/facts.yaml"'])
def test_bash_completes_from_a_base_with_a_blank_in_its_path(path: str, folder: Path) -> None:
    (folder / "facts.yaml").unlink()
    assert bash(["show", "--facts", path, "zeb"], folder) == {"zebra"}


@pytest.mark.parametrize("text", ["csto-check: 1\nwrong: 1\n", "[", "", None])
def test_a_base_that_cannot_be_read_is_no_reason_to_speak(text: str | None, tmp_path: Path) -> None:
    base = write_base(tmp_path, text) if text is not None else str(tmp_path / "missing.yaml")
    assert fish("show z", tmp_path, CSTO_CHECK_FACTS=base) == (set(), "")
    assert zsh(f"diff --facts {base} z", tmp_path) == ("_files\n", "")


@pytest.mark.parametrize("shell", ["zsh", "fish", "bash"])
def test_commands_and_options_are_offered_without_yaml_or_a_base(shell: str) -> None:
    modules = _imported(shell, "csto-check diff --")
    assert loads(modules, "rich", "yaml", "csto_check.facts", "csto_check.reasoning", "dateutil", "pydantic") == []


@pytest.mark.parametrize("shell", ["zsh", "fish", "bash"])
def test_ids_are_offered_without_rich(shell: str) -> None:
    modules = _imported(shell, "csto-check diff trop")
    assert "csto_check.facts.loader" in modules
    assert loads(modules, "rich", "csto_check.reasoning", "pydantic") == []


def _imported(shell: str, line: str) -> set[str]:
    words = {"COMP_WORDS": line, "COMP_CWORD": "2", "_TYPER_COMPLETE_ARGS": line}
    return imported(_CSTO_CHECK_COMPLETE=f"complete_{shell}", _TYPER_COMPLETE_FISH_ACTION="get-args", **words)


@pytest.mark.parametrize(
    "title",
    [
        "$(touch pwned)",
        "`touch pwned`",
        '"; touch pwned; "',
        r"\$(touch pwned)",
        r"\`touch pwned\`",
    ],
)
def test_the_words_of_a_base_are_never_run_by_zsh(title: str, tmp_path: Path) -> None:
    quoted = title.replace("'", "''")
    base = write_base(tmp_path, f"csto-check: 1\nsources: {{zeta: {{title: '{quoted}'}}}}\n")
    out, _ = zsh(f"show --facts {base} z", tmp_path)
    assert "zeta" in out
    inner = out.partition("((")[2].rpartition("))")[0]
    # As _arguments of zsh does with the text between (( and )); bash quotes in the same way.
    subprocess.run(["bash", "--norc", "-c", 'eval "words=( $1 )"', "bash", inner], cwd=tmp_path, check=False)
    assert [path.name for path in tmp_path.iterdir()] == ["base.yaml"]


# --- scripts
BEGINS = {
    "bash": "_csto_check_completion() {",
    "zsh": "#compdef csto-check",
    "fish": "complete --command csto-check",
    "powershell": "Import-Module PSReadLine",
    "pwsh": "Import-Module PSReadLine",
    "PowerShell": "Import-Module PSReadLine",
    "/usr/bin/zsh": "#compdef csto-check",
}
# A program whose shell is too far above it to be found.
FAR_FROM_A_SHELL = """\
import os, sys
for _ in range(12):
    if child := os.fork():
        os._exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
os.execv(sys.executable, [sys.executable, "-m", "csto_check", *sys.argv[1:]])
"""


def far_from_a_shell(folder: Path, *arguments: str) -> tuple[int, str, str]:
    command = [sys.executable, "-c", FAR_FROM_A_SHELL, *arguments]
    env = {**os.environ, "HOME": str(folder)}
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, check=False, encoding="utf-8", timeout=60)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(("shell", "begin"), BEGINS.items())
@pytest.mark.parametrize("joint", [" ", "="])
def test_the_script_is_that_of_the_shell_that_was_named(shell: str, begin: str, joint: str, tmp_path: Path) -> None:
    code, out, err = in_this_process(f"--show-completion{joint}{shell}".split(), tmp_path)
    assert (code, err) == (0, "")
    assert out.startswith(begin)
    assert "_CSTO_CHECK_COMPLETE" in out


def test_without_a_name_it_is_that_of_the_shell_around(tmp_path: Path) -> None:
    # bash becomes its last command; with another one behind it stays.
    line = '"$0" -m csto_check --show-completion; exit $?'
    command = ["bash", "--norc", "-c", line, sys.executable]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8", timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == in_this_process(["--show-completion", "bash"], tmp_path)[1]


@pytest.mark.parametrize("option", ["--show-completion", "--install-completion"])
def test_another_shell_is_refused_with_those_that_there_are(option: str, tmp_path: Path) -> None:
    assert in_this_process([option, "tcsh"], tmp_path) == (
        2,
        "",
        'there is no completion for a shell "tcsh"; name one of bash, zsh, fish, powershell, pwsh\n',
    )
    assert in_this_process([option, "fsh"], tmp_path)[2].endswith('; did you mean "fish"?\n')


@pytest.mark.parametrize("option", ["--show-completion", "--install-completion"])
def test_where_no_shell_can_be_told_it_must_be_named(option: str, tmp_path: Path) -> None:
    code, out, err = far_from_a_shell(tmp_path, option)
    assert (code, out) == (2, "")
    assert err == f"cannot tell which shell this is; name the shell: csto-check {option} bash\n"
    assert list(tmp_path.iterdir()) == []
    assert far_from_a_shell(tmp_path, option, "fish")[0] == 0


@pytest.mark.parametrize(
    ("shell", "file"),
    [
        ("bash", ".bash_completions/csto-check.sh"),
        ("zsh", ".zfunc/_csto-check"),
        ("fish", ".config/fish/completions/csto-check.fish"),
    ],
)
def test_the_script_is_put_where_the_shell_that_was_named_finds_it(shell: str, file: str, tmp_path: Path) -> None:
    code, out, err = in_this_process(["--install-completion", shell], tmp_path, HOME=str(tmp_path))
    assert (code, out) == (0, "")
    assert err == f"csto-check: wrote {tmp_path / file}; it takes effect in the next {shell}\n"
    script = in_this_process(["--show-completion", shell], tmp_path)[1]
    assert (tmp_path / file).read_text("utf-8").strip() == script.strip()


@pytest.mark.parametrize("shell", ["bash", "powershell"])
def test_a_script_that_cannot_be_put_there_can_be_printed(shell: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    surroundings = {"HOME": str(tmp_path / "file"), "PATH": str(tmp_path)}
    code, out, err = in_this_process(["--install-completion", shell], tmp_path, **surroundings)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert err.endswith(f"; csto-check --show-completion {shell} prints the script\n")
