"""The corpus is the one that was frozen, and its labels can be scored."""

import hashlib
import json
import re
from collections import Counter

from benchmarks.peers.__main__ import FIRST, SENTENCES
from benchmarks.peers.edtf_spans import days_of
from benchmarks.peers.programs import HERE
from benchmarks.peers.scoring import labels_of

CORPUS = [json.loads(line) for line in SENTENCES.read_text("utf-8").splitlines()]
TEN = [json.loads(line) for line in FIRST.read_text("utf-8").splitlines()]


def test_the_corpus_is_the_one_that_was_frozen() -> None:
    (hash_,) = re.findall(r"SHA-256 ([0-9a-f]{64})", (HERE / "README.md").read_text("utf-8"))
    assert hashlib.sha256(SENTENCES.read_bytes()).hexdigest() == hash_, "labels are frozen: see the README beside it"


def test_it_has_150_sentences_of_each_language_by_id() -> None:
    assert Counter(each["lang"] for each in CORPUS) == {"de": 150, "en": 150}
    ids = [each["id"] for each in CORPUS]
    assert ids == sorted(set(ids))


def test_every_label_is_in_its_sentence_and_no_word_has_two_of_a_kind() -> None:
    for sentence in CORPUS + TEN:
        labels, text = labels_of(sentence), sentence["text"]
        assert all(text.count(label.quote) == 1 for label in labels), sentence["id"]
        assert not [
            (one.quote, other.quote)
            for at, one in enumerate(labels)
            for other in labels[at + 1 :]
            if one.what == other.what and one.start < other.end and other.start < one.end
        ]
        assert all(speaker in text for speaker in sentence["expected"]["speakers"]), sentence["id"]


def test_every_date_and_number_of_the_labels_can_be_compared() -> None:
    for sentence in CORPUS + TEN:
        for date in sentence["expected"]["dates"]:
            assert days_of(date["edtf"]), (sentence["id"], date)
        for number in sentence["expected"]["numbers"]:
            low, high = number["low"], number["high"]
            assert (low, high) != (None, None), (sentence["id"], number)
            assert low is None or high is None or low <= high, (sentence["id"], number)
        as_of = sentence["expected"].get("as_of")
        assert as_of is None or days_of(as_of), sentence["id"]
