"""The format of a fact base: every field, its shape and what it means.

The loader checks files against these tables, and the JSON Schema for editors is made from them.
"""

from typing import NamedTuple

from csto_check.facts.grades import every_grade
from csto_check.languages import NAMES
from csto_check.prose import listed
from csto_check.values import KINDS

VERSION = "1"

# Shapes. "free" is running text, in which a comment would be lost; "line" is a name or another short text.
SHAPES = ("version", "free", "line", "word", "lines", "date", "value", "modality", "changes", "kind", "width",
          "sha256", "claim", "names", "units", "record", "records", "says", "claims", "rules", "cues", "phrases",
          "aside", "cues_of", "kinds", "question", "ignores", "code", "reliability", "credibility")  # fmt: skip


class Field(NamedTuple):
    """One field of a record: its name, the shape of its value, and what it means."""

    name: str
    shape: str
    help: str
    required: bool = False
    record: str = ""  # the table that its mapping follows, for the shapes "record" and "records"


BASE = (
    Field("csto-check", "version", "The version of this format: 1.", required=True),
    Field("title", "free", "What the base is about."),
    Field("languages", "lines", "Languages of the texts that this base can be used with, such as de."),
    Field("zones", "lines", "Time zones that a plain date may refer to, such as Europe/Berlin."),
    Field("unnamed", "lines", "Attributions that name nobody in particular, such as eyewitnesses."),
    Field("include", "lines", "Further files of this base, such as more/*.yaml."),
    Field("names", "names", "Names, each with its other spellings."),
    Field("kinds", "kinds", "What each name is, such as state: [A, B]; only names of one kind contradict each other."),
    Field("units", "units", "Units of quantities, with the words for them by language."),
    Field("sources", "records", "Documents, by id.", record="source"),
    Field("topics", "records", "Questions, by id.", record="topic"),
    Field(
        "rules",
        "rules",
        "Equations between topics, and which is no more than, no later than or part of another.",
    ),
    Field("cues", "record", "Words by which a text about the event is recognised.", record="about"),
    Field("claims", "claims", "What the sources say, by source."),
)
_MAIN_ONLY = ("csto-check", "title", "languages", "zones", "include", "cues")
PART = (
    Field("csto-check", "version", "The version of this format: 1."),
    *(field for field in BASE if field.name not in _MAIN_ONLY),
)

_IGNORE = Field(
    "ignore", "ignores", "Findings of verify and review that are accepted, each with its code and the reason."
)
IGNORE = (
    Field("code", "code", "Its code, such as Q301; csto-check explain CODE tells what it means.", required=True),
    Field("because", "free", "Why it is accepted.", required=True),
)
SOURCE = (
    Field("title", "free", "The title of the document.", required=True),
    Field("publisher", "free", "Who published it."),
    Field("label", "free", "Its name in sentences, if that is not the publisher's."),
    Field("author", "free", "Who wrote it."),
    Field("published", "date", "When it was published."),
    Field("dated_by", "free", "How the date is known, if the document does not state it."),
    Field("language", "line", "Its language, such as de."),
    Field("url", "line", "Its web address."),
    Field("archived", "line", "The address of a copy in an archive."),
    Field("accessed", "date", "When it was last looked at there."),
    Field("sha256", "sha256", "The SHA-256 of its folded text."),
    Field("reliability", "reliability", f"How reliable it is, shown and never counted: {every_grade('reliability')}."),
    Field("set_aside", "aside", "Passages that need no claims, with the reason: an appeal, a teaser, a byline."),
    _IGNORE,
    Field("note", "free", "Anything else a reader should know."),
)
TOPIC = (
    Field(
        "question",
        "question",
        "The question, or one for each language, of which the first is shown: {en: …, de: …}.",
        required=True,
    ),
    Field("kind", "kind", f"{listed(KINDS, 'or')}."),
    Field("unit", "word", "The unit, which makes the topic a quantity."),
    Field("options", "lines", "The possible answers; yes and no if omitted."),
    Field("changes", "changes", "grows (a running count) or freely (a status); never overrides an inherited value."),
    Field("tolerance", "width", 'How wide "about" is, such as 5% (10% if omitted), or of a date such as 5 years.'),
    Field("close", "width", "Values no further apart than this count as one, such as 1%, or of dates 5 years."),
    Field("scope", "free", "What it covers and what it does not, if a reader could confuse two topics."),
    Field("cues", "cues", "Words by which a sentence about it is recognised, by language."),
    Field("resolution", "record", "A person's decision on a dispute.", record="resolution"),
    _IGNORE,
)
CUE = (
    Field("must", "lines", "Words that must be in the sentence; each entry may have alternatives."),
    Field("near", "lines", "Words that must be near the number or date, in its part of the sentence."),
    Field("not", "lines", "Words that must not be in the sentence."),
    Field("not_near", "lines", "Words that must not be near the number or date."),
    Field("may", "lines", "Words that favour this topic if several fit."),
    Field("counts", "lines", "Nouns that the number may count, besides the words for its unit."),
    Field("says", "phrases", "Phrases that say the value of a choice, a name or names."),
)
ABOUT = (
    Field("from", "lines", "Files with cues, in the folder of the base; loaded only by commands that read texts."),
    Field("when", "date", "When the event took place; sentences about another time are skipped."),
    *(Field(code, "record", f"The cues in {name}.", record="about_language") for code, name in NAMES.items()),
)
ABOUT_LANGUAGE = (
    Field("text", "lines", "A text about the event contains a word from each entry."),
    Field("ignore", "lines", "Phrases to skip when looking for other cues."),
    Field("not", "lines", "Words that show that a sentence is about something else."),
)
CUE_FILE = (
    Field("csto-check", "version", "The version of this format: 1.", required=True),
    Field("cues", "record", "Words by which a text about the event is recognised.", record="about"),
    Field("names", "names", "Further names and spellings that texts may use."),
    Field("kinds", "kinds", "What each name is, such as state: [A, B]; only names of one kind contradict each other."),
    Field("topics", "cues_of", "The cues of each topic."),
)
ASIDE = (
    Field("from", "free", "The first words of the passage.", required=True),
    Field("to", "free", "Its last words, if it is longer than that."),
    Field("because", "free", "Why it is set aside.", required=True),
)
RESOLUTION = (
    Field("holds", "value", "The value that holds.", required=True),
    Field("because", "free", "Why.", required=True),
    Field("by", "free", "Who decided.", required=True),
    Field("on", "date", "When it was decided.", required=True),
)
SAID = (
    Field("at", "line", "Where in the source its words are: a page, or a time code."),
    Field("according_to", "lines", "Whom the source cites for it, nearest first."),
    Field("modality", "modality", "asserted if omitted; otherwise reported, unconfirmed, alleged, implied or planned."),
    Field("as_of", "date", "The date of the figure, or a bound such as before 2022-01-10."),
    Field("holds", "record", "From when to when the value held; either end may be left out.", record="stretch"),
    Field("repeats", "claim", "The claim whose wording this one copies."),
    Field("withdrawn", "record", "The source took it back.", record="withdrawal"),
    Field("credibility", "credibility", f"How credible it is, shown and never counted: {every_grade('credibility')}."),
    Field("by_hand", "free", "Why the value is right although the program cannot read it from the quote."),
    _IGNORE,
    Field("id", "word", "A word that distinguishes this claim from another one by the source on the topic."),
    Field("note", "free", "Anything a reader should know."),
)
CLAIM = (
    Field("quote", "free", "The fewest words of the source that support the claim.", required=True),
    Field("translation", "free", "The quote in the language of the questions."),
    Field("says", "says", "Topics and values, such as over 3000, 2.5 million, 2022-01-06, before 1841.", required=True),
    *SAID,
)
SAYS = (Field("value", "value", "The value.", required=True), *SAID)
WITHDRAWAL = (
    Field("on", "date", "When.", required=True),
    Field("because", "free", "Why.", required=True),
)
STRETCH = (
    Field("from", "date", "Since when the value held."),
    Field("to", "date", "Until when it held."),
)

RECORDS = {
    "base": BASE,
    "part": PART,
    "source": SOURCE,
    "topic": TOPIC,
    "resolution": RESOLUTION,
    "cue": CUE,
    "about": ABOUT,
    "about_language": ABOUT_LANGUAGE,
    "cue_file": CUE_FILE,
    "set_aside": ASIDE,
    "ignore": IGNORE,
    "claim": CLAIM,
    "says": SAYS,
    "withdrawal": WITHDRAWAL,
    "stretch": STRETCH,
}
FIELDS = {table: {field.name: field for field in fields} for table, fields in RECORDS.items()}
REQUIRED = {table: tuple(field.name for field in fields if field.required) for table, fields in RECORDS.items()}
LABELS = {
    "base": "a base",
    "part": "an included file",
    "says": "an entry of says",
    "about": "cues",
    "about_language": "an entry of cues for a language",
    "set_aside": "an entry of set_aside",
    "ignore": "an entry of ignore",
    "cue_file": "a file with cues",
}  # else "a" and the table's name
