"""Where nobody or hardly anybody is said to have come, nothing of it is supported."""

from pathlib import Path

import pytest

from tests.reviewing.bases import HEADS, reviewed

DENIED = (
    ("en", "Osta sent no helpers."),
    ("en", "Osta sent hardly any helpers to Veld."),
    ("en", "Scarcely any helpers from Marn came."),
    ("en", "Marn, unlike Osta, sent few, if any, helpers."),
    ("en", "There were few if any helpers from Osta."),
    ("en", "There were no helpers from Osta."),
    ("en", "Anna Berg holds no post as mayor of Veld."),
    ("en", "The dam is by no means open."),
    ("en", "Neither Osta nor Marn sent helpers."),
    ("en", "On 14 July no flood began."),
    ("de", "Osta schickte keine Helfer."),
    ("de", "Osta schickte kaum Helfer nach Veld."),
    ("de", "Es gab keinerlei Helfer aus Osta."),
    ("de", "Marn schickte anders als Osta so gut wie keine Helfer."),
    ("de", "Weder Osta noch Marn schickte Helfer."),
    ("de", "Der Damm ist kaum offen."),
)


@pytest.mark.parametrize(("lang", "text"), DENIED, ids=[text for _, text in DENIED])
def test_a_denied_object_supports_nothing(lang: str, text: str, tmp_path: Path) -> None:
    document = reviewed(tmp_path, HEADS[lang] + text, "--lang", lang, "--date", "2021-07-20")
    assert document["sentences"] == []


SAID = (
    ("en", "Osta sent helpers but no boats.", "senders"),
    ("en", "There were helpers from Osta and no boats.", "senders"),
    ("en", "There is no doubt that there were helpers from Osta.", "senders"),
    ("en", "Osta sent no fewer than 300 helpers.", "senders"),
    ("de", "Es gab Helfer aus Osta, aber keine Boote.", "senders"),
    ("de", "Kein Zweifel: Der Damm ist offen.", "dam"),
)


@pytest.mark.parametrize(("lang", "text", "topic"), SAID, ids=[text for _, text, _ in SAID])
def test_what_is_only_said_beside_a_denial_is_found(lang: str, text: str, topic: str, tmp_path: Path) -> None:
    document = reviewed(tmp_path, HEADS[lang] + text, "--lang", lang, "--date", "2021-07-20")
    assert topic in [each["topic"] for sentence in document["sentences"] for each in sentence["findings"]]
