"""What a base ignores: it is listed with its reason, makes nothing fail, and changes nothing else."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from csto_check.answers.located import located_findings
from csto_check.codes.code import Code
from csto_check.codes.ignorable import Part, ignored_on
from csto_check.codes.registry import all_codes
from csto_check.text.fold import text_hash
from tests.sessions import in_this_process

WHY = "the desk knows"
FOUND = [code for code in all_codes() if code.id[0] in "QR"]
IGNORABLE = [(code, part) for code in FOUND for part in ignored_on(code.id)]
# Where an example can take one more line, or more in a line, for each part of a base.
AT: dict[Part, tuple[str, str]] = {
    "claim": (r"^(      says: .*\n)", r"\1      LINE\n"),
    "source": (r"^(    title: The bridge at Osta\n)", r"\1    LINE\n"),
    "topic": (r"^(    question: .*\n)", r"\1    LINE\n"),
}
INLINE = (r"\{(question: )", r"{LINE, \1")


def ignoring(base: str, code: str, part: Part) -> str:
    """An example in which all parts of a kind ignore a code, of topics on one line the first."""
    line = f"ignore: [{{code: {code}, because: {WHY}}}]"
    if code == "Q502":  # of the other source, whose name the text has
        return base.replace("{title: The fall", f"{{{line}, title: The fall")
    is_inline = part == "topic" and "{question:" in base
    shape, new = INLINE if is_inline else AT[part]
    return re.sub(shape, new.replace("LINE", line), base, count=int(is_inline), flags=re.M)


def example(folder: Path, code: Code, base: str) -> Path:
    folder.mkdir()
    for name, text in {**code.example, "facts.yaml": base}.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogateescape"))
    return folder


def answered(folder: Path, *arguments: str) -> tuple[int, dict[str, Any]]:
    code, out, err = in_this_process([*arguments, "--json"], folder, CSTO_CHECK_TEXTS="")
    assert code < 2, err
    return code, json.loads(out)


def without_format(code: Code) -> list[str]:
    command = [*code.command]
    if "--format" in command:
        del command[command.index("--format") :][:2]
    return [each for each in command if each not in ("--format", "csv", "--all")]


def coded(document: Any) -> Iterator[dict[str, Any]]:
    """Every finding of a document, at any depth."""
    if isinstance(document, dict):
        if "severity" in document:
            yield document
        document = list(document.values())
    for each in document if isinstance(document, list) else ():
        yield from coded(each)


def located(document: dict[str, Any]) -> list[tuple[str, str | None]]:
    """The codes that a format for editors gets, with why they are ignored."""
    return [(each.code, each.ignored) for each in located_findings(document)]


def neutral(document: dict[str, Any]) -> Any:
    """A document without what an ignore may change: that it is there, and where things are written below it."""
    text = json.dumps({**document, "base": None, "n_ignored": None}, sort_keys=True)
    text = re.sub(r'"ignored": ("(?:[^"\\]|\\.)*"|null|\d+)', '"ignored": null', text)
    return re.sub(r"facts\.yaml:\d+:\d+", "facts.yaml", text)


@pytest.mark.parametrize(("code", "part"), IGNORABLE, ids=lambda each: getattr(each, "id", each))
def test_an_ignore_changes_nothing_but_what_is_ignored_and_the_exit_code(
    code: Code, part: Part, tmp_path: Path
) -> None:
    command, base = without_format(code), code.example["facts.yaml"]
    status, before = answered(example(tmp_path / "before", code, base), *command)
    after_status, after = answered(example(tmp_path / "after", code, ignoring(base, code.id, part)), *command)
    assert neutral(before) == neutral(after)
    assert located(before) == [(each, None) for each, _ in located(after)]
    assert located(after).count((code.id, WHY)) > 0
    ignored = [each for each in coded(after) if each["ignored"] is not None]
    assert {(each["code"], each["ignored"]) for each in ignored} == {(code.id, WHY)}
    assert status == any(each["severity"] == "error" for each in coded(before))
    assert after_status == any(each["severity"] == "error" and each["ignored"] is None for each in coded(after))


def test_what_belongs_to_no_part_of_a_base_cannot_be_ignored(tmp_path: Path) -> None:
    refused = [code.id for code in all_codes() if not ignored_on(code.id)]
    ignored = ", ".join(f"{{code: {code}, because: {WHY}}}" for code in refused)
    text = f"csto-check: 1\ntopics: {{cause: {{question: Why?, kind: words, ignore: [{ignored}]}}}}\n"
    (tmp_path / "facts.yaml").write_text(text, "utf-8")
    status, _, err = in_this_process(["diff"], tmp_path)
    assert (status, err.count("this code cannot be ignored; ")) == (2, len(refused))


HEAD = """\
csto-check: 1
units: {people: {en: [people]}}
sources:
  herald: {title: The bridge, published: 2021-05-06, language: en, sha256: SHA}
  courier: {title: Osta, language: en}
topics:
  hurt: {question: How many people were hurt?, unit: people}
  dead: {question: How many people died?, unit: people}
  cause: {question: Why did the bridge fall?, kind: words}
claims:
  courier:
    - {quote: it was old, says: {cause: age}}
  herald:
"""
TEXT = "More than 40 people were hurt, and 3 people died.\n"
SOUND = "    - quote: 3 people died\n      says: {dead: 3}\n"
WRONG = "    - quote: More than 40 people\n      says: {hurt: 400}\n"
LOST = "    - quote: forty persons\n      says: {hurt: unknown}\n"


def ignores(code: str, because: str = WHY) -> str:
    return f"      ignore: [{{code: {code}, because: {because}}}]\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "herald.txt").write_text(TEXT, "utf-8")
    return tmp_path


def verify(folder: Path, claims: str, *arguments: str, head: str = HEAD) -> tuple[int, str]:
    """The exit code and the screen for a base with some claims of the herald."""
    (folder / "facts.yaml").write_text(head.replace("SHA", text_hash(TEXT)) + claims, "utf-8")
    status, out, err = in_this_process(["verify", *arguments], folder, CSTO_CHECK_TEXTS="")
    return status, out or err


def test_what_is_ignored_is_listed_apart_with_its_reason(folder: Path) -> None:
    status, out = verify(folder, WRONG + ignores("Q201", "the paper corrected it"))
    lines = out.splitlines()
    assert status == 0
    assert "failed: 1 quote" not in lines
    at = lines.index("ignored: 1 finding, which the base accepts")
    assert lines[at + 1].split() == ["written", "at", "of", "finding", "ignored", "because"]
    assert "the quote says over 40, but the value is 400 [Q201]  the paper corrected it" in lines[at + 2]
    assert "; 1 failed, 1 of them ignored; 1 finding ignored; " in lines[-1]


def test_what_is_not_ignored_still_fails_beside_what_is(folder: Path) -> None:
    status, out = verify(folder, WRONG.replace("More than 40", "Some 40") + ignores("Q201"))
    assert status == 1
    (row,) = [line for line in out.splitlines() if "[Q101]" in line]
    assert "Q201" not in row


def test_an_ignored_quote_stays_missing_and_gets_no_receipt(folder: Path) -> None:
    verify(folder, SOUND + LOST + ignores("Q101"), "--record")
    receipt = json.loads((folder / "seeds" / "herald.receipt.json").read_text("utf-8"))
    assert len(receipt["quotes"]) == 1
    status, found = answered(folder, "verify")
    assert (status, found["counts"]["missing"], found["counts"]["found"], found["n_failed"]) == (0, 1, 1, 1)


def test_an_ignore_of_nothing_is_told_and_fails_only_with_strict(folder: Path) -> None:
    head = HEAD.replace("  courier: {title: Osta, language: en}\n", "").replace(
        "  courier:\n    - {quote: it was old, says: {cause: age}}\n", ""
    )
    status, out = verify(folder, SOUND + ignores("Q301", "so it is"), head=head)
    assert status == 0
    assert "ignores nothing: facts.yaml:13:16: nothing is found that this ignores (“so it is”); remove it [Q611]" in out
    assert verify(folder, SOUND + ignores("Q301"), "--strict", head=head)[0] == 1
    assert verify(folder, SOUND, "--strict", head=head)[0] == 0


def test_an_ignore_of_nothing_is_not_told_where_what_it_ignores_could_not_be_seen(folder: Path) -> None:
    unneeded = SOUND + ignores("Q301")
    assert "Q611" in verify(folder, unneeded)[1]
    assert "Q611" not in verify(folder, unneeded, "--source", "courier")[1]
    verify(folder, unneeded, "--record")
    (folder / "seeds" / "herald.txt").unlink()
    assert "Q611" not in verify(folder, unneeded)[1]  # a receipt alone does not tell all


@pytest.mark.parametrize("code", ["Q109", "Q501", "Q503", "Q504", "Q505", "Q506", "Q507", "Q508", "Q509"])
def test_an_ignore_of_what_depends_on_the_files_at_hand_may_be_needed_elsewhere(code: str, folder: Path) -> None:
    head = HEAD.replace("title: The bridge", f"title: The bridge, ignore: [{{code: {code}, because: {WHY}}}]")
    assert "Q611" not in verify(folder, SOUND, head=head)[1]


def test_an_ignore_of_coverage_is_told_only_where_coverage_is_asked_for(folder: Path) -> None:
    head = HEAD.replace("title: The bridge", f"title: The bridge, ignore: [{{code: Q402, because: {WHY}}}]")
    assert "Q611" not in verify(folder, SOUND, head=head)[1]
    assert "Q611" in verify(folder, SOUND, "--coverage", head=head)[1]


def test_an_ignore_of_a_topic_is_told_only_where_all_texts_on_it_are_there(folder: Path) -> None:
    of = "How many people died?"
    head = HEAD.replace(f"question: {of}", f"question: {of}, ignore: [{{code: Q301, because: {WHY}}}]")
    assert "Q611" in verify(folder, SOUND, head=head)[1]
    shared = head.replace("{cause: age}", "{cause: age, dead: 3}")
    assert "Q611" not in verify(folder, SOUND, head=shared)[1]


def test_an_ignore_beside_a_quote_is_needed_if_one_of_its_claims_needs_it(folder: Path) -> None:
    claims = "    - quote: More than 40 people were hurt, and 3 people died\n      says: {hurt: over 40, dead: 4}\n"
    status, out = verify(folder, claims + ignores("Q201"))
    assert (status, "Q611" in out) == (0, False)


def test_an_entry_of_says_has_its_own_ignores_besides_those_of_its_quote(folder: Path) -> None:
    own = f"{{value: 4, ignore: [{{code: Q201, because: {WHY}}}]}}"
    claims = f"    - quote: forty hurt, and 3 people died\n      says: {{dead: {own}}}\n"
    status, out = verify(folder, claims + ignores("Q101"))
    assert (status, out.count(WHY)) == (0, 2)


def test_the_nearest_reason_is_shown(folder: Path) -> None:
    source = HEAD.replace("title: The bridge", "title: The bridge, ignore: [{code: Q201, because: of the source}]")
    topics = source.replace("hurt: {", "hurt: {ignore: [{code: Q201, because: of the topic}], ")
    assert "of the source" in verify(folder, WRONG, head=topics)[1]
    out = verify(folder, WRONG + ignores("Q201", "of the claim"), head=topics)[1]
    assert ("of the claim" in out, "of the source" in out, "Q611" in out) == (True, False, False)


def test_a_reason_is_needed(folder: Path) -> None:
    status, err = verify(folder, WRONG + "      ignore: [{code: Q201}]\n")
    assert (status, 'an entry of ignore needs "because"; add because: …' in err) == (2, True)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("Q2O1", 'there is no code "Q2O1"; did you mean "Q2'),
        ("quotes", 'there is no code "quotes"; csto-check explain lists all codes'),
        ("R101", "a claim cannot ignore this code; write it under its topic"),
        ("Q401", "a claim cannot ignore this code; write it under its source"),
    ],
)
def test_a_code_that_cannot_be_ignored_there_is_refused_with_the_remedy(code: str, told: str, folder: Path) -> None:
    status, err = verify(folder, WRONG + ignores(code))
    assert (status, told in err) == (2, True)


def test_an_ignore_on_a_topic_changes_no_verdict(folder: Path) -> None:
    told = []
    for ignored in ("", "ignore: [{code: Q201, because: x}, {code: R101, because: y}], "):
        head = HEAD.replace("hurt: {", f"hurt: {{{ignored}").replace("{cause: age}", "{cause: age, hurt: 7}")
        verify(folder, WRONG, head=head)
        status, found = answered(folder, "diff")
        told.append((status, found["topics"]))
    assert told[0] == told[1]
    assert [topic["verdict"] for topic in told[0][1] if topic["id"] == "hurt"] == ["disputed"]


@pytest.mark.parametrize("id_", ["herald:hurt", "herald", "hurt"])
def test_show_lists_what_is_ignored_with_the_reason(id_: str, folder: Path) -> None:
    head = HEAD.replace("hurt: {", "hurt: {ignore: [{code: Q201, because: x}], ")
    head = head.replace("title: The bridge", "title: The bridge, ignore: [{code: Q201, because: x}]")
    verify(folder, WRONG + ignores("Q201", "x"), head=head)
    out = in_this_process(["show", id_], folder, CSTO_CHECK_TEXTS="")[1]
    assert re.search(r"^ignored:? +Q201, because x$", out, re.M)
    shown = [each for each in answered(folder, "show", id_)[1].values() if isinstance(each, dict) and "ignore" in each]
    assert [each["ignore"] for each in shown] == [[{"code": "Q201", "because": "x"}]]


def test_the_page_names_apart_what_failed_and_is_accepted(folder: Path) -> None:
    verify(folder, WRONG + ignores("Q201") + LOST.replace("hurt:", "dead:"))
    _, out, err = in_this_process(["report"], folder, CSTO_CHECK_TEXTS="")
    assert "1 quote that failed:" in out
    assert "1 quote that failed and that the base accepts:" in out
    assert "csto-check: 1 quote failed" in err
