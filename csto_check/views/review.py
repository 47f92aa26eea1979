"""The sentences of a text with findings under them, a summary, and what was not checked."""

from collections.abc import Iterator, Sequence

from csto_check.answers.review import Document, NotCheckedInfo, SentenceInfo
from csto_check.view import MARK_CLOSES, MARK_OPENS, Block, Heading, Paragraph, View
from csto_check.views.words import counted

TONES = {"supported": "good", "contradicted": "bad", "disputed": "doubtful", "new": "strong", "outdated": "doubtful"}
_OWN_MARKS = str.maketrans({MARK_OPENS: "⟨", MARK_CLOSES: "⟩"})


def review_view(documents: Sequence[Document]) -> View:
    """What was found in each text, sentence by sentence."""
    blocks: list[Block] = []
    for document in documents:
        if len(documents) > 1:
            blocks.append(Heading(document["file"] or "", f"read as {document['language']}"))
        blocks += _text(document)
    return View(blocks)


def _text(document: Document) -> Iterator[Block]:
    for sentence in document["sentences"]:
        yield from _sentence(sentence)
    if document["not_checked"]:
        yield Heading("not checked", "numbers and dates that no topic of the base claimed")
        for each in document["not_checked"]:
            yield Paragraph(f"{_flat(each['text'])} ({_open(each)})", "dim", f"line {each['line']}")
    yield _summary(document)


def _sentence(sentence: SentenceInfo) -> Iterator[Block]:
    yield Paragraph(_marked(sentence), "strong", f"line {sentence['line']}")
    for finding in sentence["findings"]:
        yield Paragraph(f"{finding['topic']}: {finding['reason']}", TONES[finding["verdict"]], finding["verdict"])


def _marked(sentence: SentenceInfo) -> str:
    """The sentence with brackets around what was held against the base."""
    spans = sorted(
        {(each["start"] - sentence["start"], each["end"] - sentence["start"]) for each in sentence["findings"]}
    )
    text, pieces, at = sentence["text"].translate(_OWN_MARKS), [], 0
    for start, end in spans:
        if start >= at:
            pieces += [text[at:start], MARK_OPENS, text[start:end], MARK_CLOSES]
            at = end
    return _flat("".join([*pieces, text[at:]]))


def _flat(text: str) -> str:
    return " ".join(text.split())


def _open(each: NotCheckedInfo) -> str:
    """Which numbers were not checked, and why."""
    readings = ", ".join(f"“{_flat(reading)}”" for reading in each["readings"])
    return f"{readings}: {each['why']}" if readings else each["why"]


def _summary(document: Document) -> Block:
    summary = document["summary"]
    told = ", ".join(f"{summary[verdict]} {verdict}" for verdict in TONES)  # type: ignore[literal-required]
    day = document["date"]
    dated = f"dated {day}" + (" by the text itself" if document["dated_by"] == "text" else "") if day else _NO_DATE
    rest = f"{counted(summary['not_checked'], 'sentence')} not or not wholly checked"
    tone = "bad" if summary["contradicted"] else "good" if summary["supported"] else "doubtful"
    return Paragraph(f"{told}; {rest}; {dated}; {counted(document['n_topics'], 'topic')} with cues", tone)


_NO_DATE = "the text's date is not known, so words such as yesterday were not read; give it with --date"
