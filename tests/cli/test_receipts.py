"""Receipts: what verify --record writes, and what becomes of one that was cut, altered or merged."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from csto_check.text.fold import text_hash
from tests.cli.helpers import ASCII, SHIPPED, start
from tests.cli.test_verify import base_with, verified, verify
from tests.sessions import run

TEXT = "Der Deich hielt.\nDie Schafe blieben trocken, „alle zwölf“, sagt Okka. Der Deich hielt.\n"
QUOTES = ["Der Deich hielt", "Die Schafe blieben trocken", '"alle zwölf", sagt Okka', "die Schafe"]
NAME = Path("seeds") / "bote.receipt.json"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A base with its text and no receipt yet."""
    return base_with(tmp_path, QUOTES, TEXT)


@pytest.fixture
def receipt(folder: Path) -> Path:
    """The receipt of a base whose text is gone since."""
    recorded(folder)
    (folder / "seeds" / "ein text").unlink()
    return folder / NAME


def recorded(folder: Path) -> bytes:
    """The bytes of the receipt that --record writes."""
    code, _, err = verify(folder, "--record")
    assert code in (0, 1)
    assert str(NAME) in err
    return (folder / NAME).read_bytes()


def statuses(receipt: Path) -> list[str]:
    return [result["status"] for result in verified(receipt.parents[1])["results"]]


def parts_of(folder: Path) -> list[str]:
    return [path.name for path in (folder / "seeds").iterdir() if path.name.endswith((".part", ".tmp", "~"))]


def test_what_was_recorded_is_recorded_without_the_text_and_never_found(folder: Path) -> None:
    recorded(folder)
    assert statuses(folder / NAME) == ["repeated", "found", "found", "missing"]
    (folder / "seeds" / "ein text").unlink()
    assert statuses(folder / NAME) == ["recorded", "recorded", "recorded", "not_checked"]
    code, out, _ = verify(folder)
    assert code == 1  # the quote that is missing has no line
    assert out.startswith("recorded, not found: ")
    assert "0 found, 0 repeated, 3 recorded, 0 missing, 1 not checked" in out.splitlines()[-1]


def test_a_receipt_holds_hashes_and_offsets_sorted_one_quote_a_line(folder: Path) -> None:
    data = recorded(folder)
    found: dict[str, Any] = json.loads(data)
    assert list(found) == ["csto-check receipt", "source", "text", "seal", "quotes"]
    assert (found["source"], found["text"]) == ("bote", text_hash(TEXT))
    hashes = [each["quote"] for each in found["quotes"]]
    assert hashes == sorted(hashes)
    assert sum(b'"quote"' in line for line in data.splitlines()) == len(hashes) == 3
    cut = {TEXT[each["start"] : each["end"]] for each in found["quotes"]}
    assert cut == {"Der Deich hielt", "Die Schafe blieben trocken", "„alle zwölf“, sagt Okka"}


def test_a_receipt_holds_nothing_of_the_text_and_no_date(folder: Path) -> None:
    data = recorded(folder).decode("ascii")
    words = {word.strip("„“,.") for word in TEXT.split()}
    assert not [word for word in words if word in data]
    assert str(time.localtime().tm_year) not in data
    assert data.endswith("}\n")


def test_recording_twice_gives_the_same_bytes_and_does_not_touch_the_file(folder: Path) -> None:
    first = recorded(folder)
    os.utime(folder / NAME, (1, 1))
    assert recorded(folder) == first
    assert (folder / NAME).stat().st_mtime == 1


@pytest.mark.parametrize("env", [{**ASCII, "PYTHONHASHSEED": "1"}, {"LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"}])
def test_the_surroundings_change_no_byte_of_a_receipt(env: dict[str, str], folder: Path) -> None:
    usual = recorded(folder)
    (folder / NAME).unlink()
    assert run(["verify", "--record"], cwd=folder, **{"CSTO_CHECK_TEXTS": "", **env})[0] == 1
    assert (folder / NAME).read_bytes() == usual


@pytest.mark.parametrize(
    "saved", [TEXT.replace("\n", "\r\n"), "\ufeff" + TEXT, TEXT + "\n\n"], ids=["crlf", "bom", "n"]
)
def test_a_text_that_was_saved_anew_gives_the_same_receipt(saved: str, folder: Path) -> None:
    usual = recorded(folder)
    (folder / "seeds" / "ein text").write_bytes(saved.encode())
    assert recorded(folder) == usual


def test_the_order_of_claims_changes_no_byte(folder: Path) -> None:
    usual = recorded(folder)
    base_with(folder, [*QUOTES[::-1], QUOTES[0], "Der\u00a0Deich hielt"], TEXT)
    assert recorded(folder) == usual


def test_receipts_of_two_branches_merge_line_by_line(folder: Path) -> None:
    names = [f"Deich {number}" for number in range(13)]
    text = " – ".join(names)
    ours, base, theirs = names[:-1], names[:-2], [*names[:-2], names[-1]]
    for name, quotes in {"base": base, "ours": ours, "theirs": theirs}.items():
        base_with(folder, quotes, text)
        (folder / name).write_bytes(recorded(folder))
    done = subprocess.run(["git", "merge-file", "ours", "base", "theirs"], cwd=folder, check=False)
    base_with(folder, names, text)
    assert done.returncode == 0, (folder / "ours").read_text("utf-8")
    assert (folder / "ours").read_bytes() == recorded(folder)


def _altered(data: bytes) -> Iterator[tuple[str, bytes]]:
    found = json.loads(data)
    turned = dict(reversed(found.items()))
    yield "cut", data[: len(data) // 2]
    yield "cut at the end", data[:-4]
    yield "empty", b""
    yield "conflict", data.replace(b'"quotes": [\n', b'"quotes": [\n<<<<<<< HEAD\n')
    yield "offset", data.replace(b'"start": 0', b'"start": 1')
    yield "quote", data.replace(found["quotes"][0]["quote"].encode(), b"0" * 64)
    yield "text", data.replace(found["text"].encode(), b"0" * 64)
    yield "no text", data.replace(found["text"].encode(), b"")
    yield "seal", data.replace(b'"seal": "', b'"seal": "0')
    yield "other source", data.replace(b'"bote"', b'"kurier"')
    yield "source no text", data.replace(b'"bote"', b"[1]")
    yield "mark", b"\xef\xbb\xbf" + data
    yield "latin", data + b"\xff"
    yield "older version", data.replace(b'receipt": 2', b'receipt": 1')
    yield "newer version", data.replace(b'receipt": 2', b'receipt": 3')
    yield "weak", data.replace(b'"weak": null', b'"weak": "cut"')
    yield "says", data.replace(b'"says": null', b'"says": []')
    yield "other keys", json.dumps(turned).encode()
    yield "no receipt", b"{}"
    yield "list", b"[1, 2]"
    yield "null", data.replace(b'"quotes": [\n', b'"quotes": [\nnull,\n')
    yield "nan", data.replace(b'"start": 0', b'"start": NaN')
    yield "huge number", data.replace(b'"start": 0', b'"start": ' + b"9" * 5000)
    yield "deep", b"[" * 100_000
    yield "large", data + b" " * 20_000_001


ALTERED = [name for name, _ in _altered(b'{"text": "a", "quotes": [{"quote": "b"}]}')]


@pytest.mark.parametrize("how", ALTERED)
def test_a_receipt_that_was_cut_or_altered_speaks_for_nothing_and_fails(how: str, receipt: Path) -> None:
    receipt.write_bytes(dict(_altered(receipt.read_bytes()))[how])
    code, out, err = verify(receipt.parents[1])
    assert (code, err) == (1, "")
    assert "0 recorded, 0 missing, 4 not checked" in out.splitlines()[-1]
    assert "--record" in out
    assert "\x1b" not in out
    results = verified(receipt.parents[1])["results"]
    assert all(each["failed"] and "receipt" in each["why"] and "altered" in each["why"] for each in results)


def test_a_receipt_with_line_ends_of_windows_still_fits(receipt: Path) -> None:
    receipt.write_bytes(receipt.read_bytes().replace(b"\n", b"\r\n"))
    assert statuses(receipt) == ["recorded", "recorded", "recorded", "not_checked"]


def test_a_receipt_without_a_line_says_nothing_for_that_quote(receipt: Path) -> None:
    found = json.loads(receipt.read_bytes())
    del found["quotes"][0]
    receipt.write_text(json.dumps(found), "utf-8")
    assert sorted(statuses(receipt)) == ["not_checked", "not_checked", "recorded", "recorded"]


def test_a_quote_that_was_edited_since_fails_and_the_others_stay_recorded(receipt: Path) -> None:
    base = receipt.parents[1] / "facts.yaml"
    base.write_text(base.read_text("utf-8").replace("Der Deich hielt", "Der Deich hielt nicht"), "utf-8")
    first, second = verified(base.parent)["results"][:2]
    assert (first["status"], first["failed"], second["status"]) == ("not_checked", True, "recorded")


def test_a_receipt_for_another_text_than_the_one_on_record_fails(receipt: Path) -> None:
    base_with(receipt.parents[1], QUOTES, TEXT.replace("zwölf", "elf"))
    (receipt.parent / "ein text").unlink()
    assert set(statuses(receipt)) == {"not_checked"}
    assert verify(receipt.parents[1])[0] == 1


def test_a_receipt_that_does_not_fit_the_text_at_hand_is_said_and_recording_mends_it(folder: Path) -> None:
    usual = recorded(folder)
    (folder / NAME).write_bytes(usual.replace(b'"start": 0', b'"start": 1'))
    (outdated,) = verified(folder)["outdated"]
    assert outdated["file"] == str(NAME)
    assert recorded(folder) == usual
    assert verified(folder)["outdated"] == []


def test_where_there_is_no_text_nothing_is_recorded_and_the_old_receipt_stays(receipt: Path) -> None:
    before = receipt.read_bytes()
    code, _, err = verify(receipt.parents[1], "--record")
    assert (code, len(err.splitlines())) == (2, 1)
    assert "--texts" in err
    assert receipt.read_bytes() == before


def test_an_edited_text_is_not_recorded(receipt: Path) -> None:
    before = receipt.read_bytes()
    (receipt.parent / "bote.txt").write_text("Der Deich hielt.", "utf-8")
    assert verify(receipt.parents[1], "--record")[0] == 2
    assert receipt.read_bytes() == before


def test_the_example_base_is_not_recorded_in_its_package(tmp_path: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in (SHIPPED.parent / "seeds").iterdir()}
    (tmp_path / "bote.txt").write_text(TEXT, "utf-8")
    code, _, err = verify(tmp_path, "--record", "--texts", str(tmp_path))
    assert code == 2
    assert "--facts" in err
    assert {path: path.stat().st_mtime_ns for path in (SHIPPED.parent / "seeds").iterdir()} == before


def test_receipts_stand_beside_the_base_wherever_the_texts_are(folder: Path) -> None:
    (folder / "seeds").rename(folder / "texts")
    code, _, err = verify(folder, "--record", "--texts", "texts")
    assert (code, "wrote seeds/bote.receipt.json" in err) == (1, True)
    assert (folder / NAME).is_file()
    assert [path.name for path in (folder / "texts").iterdir()] == ["ein text"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write to every folder")
def test_a_folder_that_may_not_be_written_to_is_said_and_keeps_its_receipt(folder: Path) -> None:
    before = recorded(folder)
    base_with(folder, QUOTES[:1], TEXT)
    (folder / "seeds").chmod(0o500)
    code, _, err = verify(folder, "--record")
    (folder / "seeds").chmod(0o700)
    assert (code, "cannot write" in err, (folder / NAME).read_bytes() == before) == (2, True, True)


def test_a_receipt_that_cannot_be_written_is_said_and_leaves_nothing_partial(folder: Path) -> None:
    (folder / NAME).mkdir()
    code, _, err = verify(folder, "--record")
    assert code == 2
    assert str(NAME) in err.splitlines()[-1]
    assert parts_of(folder) == []


def test_a_full_disk_leaves_the_old_receipt_whole(folder: Path) -> None:
    disk = folder / "seeds"
    texts = folder / "texts"
    disk.rename(texts)
    disk.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4k", "none", disk], check=False, stderr=subprocess.DEVNULL
    ).returncode:
        pytest.skip("a disk of one's own can be mounted by root alone")
    try:
        verify(folder, "--record", "--texts", "texts")
        before = (folder / NAME).read_bytes()
        base_with(folder / "more", [f"{n} Schafe" for n in range(50)], " – ".join(f"{n} Schafe" for n in range(50)))
        (folder / "facts.yaml").write_bytes((folder / "more" / "facts.yaml").read_bytes())
        code, _, err = verify(folder, "--record", "--texts", "more/seeds")
        assert (code, "No space left" in err) == (2, True)
        assert (folder / NAME).read_bytes() == before
        assert parts_of(folder) == []
    finally:
        subprocess.run(["umount", disk], check=True)


def test_an_interruption_leaves_the_old_receipt(folder: Path) -> None:
    before = recorded(folder)
    base_with(folder, ["Ebbe 1"], " ".join(f"Ebbe {number}" for number in range(300_000)))
    facts = str(folder / "facts.yaml")
    process = start("verify", "--record", "--facts", facts, CSTO_CHECK_TEXTS="", PYTHONPROFILEIMPORTTIME="1")
    assert process.stderr
    while b"csto_check.evidence.gather" not in process.stderr.readline():
        assert process.poll() is None
    time.sleep(0.1)  # it reads the text for longer
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert (process.returncode, b"Traceback" in err) == (130, False)
    assert (folder / NAME).read_bytes() == before
    assert parts_of(folder) == []
