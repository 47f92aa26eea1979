"""csto-check add claim"""

from typing import TYPE_CHECKING, Annotated

import typer

from csto_check.commands.adding.add_options import Anyway, DryRun, IntoFile, Noted
from csto_check.commands.completing import complete_from, complete_sources, complete_topics
from csto_check.commands.options import TABLE, As, Facts, Json, TextFolder
from csto_check.facts.format import FIELDS
from csto_check.facts.grades import CREDIBILITY

if TYPE_CHECKING:
    from csto_check.curating.addition import FieldTree

OfSource = Annotated[
    str, typer.Option("--source", metavar="ID", help="The source that says it.", autocompletion=complete_sources)
]
TheQuote = Annotated[str, typer.Option("--quote", metavar="WORDS", help="Its words; […] for words left out.")]
SaidOn = Annotated[
    list[str],
    typer.Option(
        "--says",
        metavar="TOPIC[=VALUE]",
        help="What they say, such as troops=over 3000; repeatable. Without a value, it is read from the quote.",
        autocompletion=complete_topics,
    ),
]
At = Annotated[
    str | None, typer.Option("--at", metavar="TEXT", help="Where its words are, such as page 3 or 00:12:31.")
]
AccordingTo = Annotated[
    list[str] | None,
    typer.Option("--according-to", metavar="NAME", help="Whom the source cites, nearest first; repeatable."),
]
AsOf = Annotated[str | None, typer.Option("--as-of", metavar="DATE", help="The date for which the figure holds.")]
HeldFor = Annotated[
    str | None,
    typer.Option(
        "--holds", metavar="FROM..TO", help="From when to when the value held; 1870.. or ..1890 where one is not told."
    ),
]
How = Annotated[
    str | None,
    typer.Option(
        "--modality",
        metavar="WORD",
        help=FIELDS["claim"]["modality"].help,
    ),
]
ClaimWord = Annotated[
    str | None,
    typer.Option("--id", metavar="WORD", help="A word that tells it from another claim of the source on the topic."),
]
Translated = Annotated[
    str | None, typer.Option("--translation", metavar="TEXT", help="The quote in the language of the questions.")
]
Repeating = Annotated[
    str | None, typer.Option("--repeats", metavar="CLAIM", help="The claim whose wording this one copies.")
]
Credible = Annotated[
    str | None,
    typer.Option(
        "--credibility",
        metavar="1..6",
        help=FIELDS["claim"]["credibility"].help,
        autocompletion=complete_from(CREDIBILITY),
    ),
]
ByHand = Annotated[
    str | None,
    typer.Option("--by-hand", metavar="TEXT", help="Why the value is right although the quote does not show it."),
]


def add_claim(
    source: OfSource,
    quote: TheQuote,
    says: SaidOn,
    at: At = None,
    according_to: AccordingTo = None,
    as_of: AsOf = None,
    holds: HeldFor = None,
    modality: How = None,
    id: ClaimWord = None,
    translation: Translated = None,
    repeats: Repeating = None,
    credibility: Credible = None,
    by_hand: ByHand = None,
    note: Noted = None,
    to: IntoFile = None,
    texts: TextFolder = None,
    anyway: Anyway = False,
    dry_run: DryRun = False,
    facts: Facts = None,
    format: As = TABLE,
    json: Json = False,
) -> None:
    """Add a claim: who says what, in which words.

    The quote is looked for in the text, and the value in the quote.

    Example: csto-check add claim --source rt --quote "2 500 men" --says troops=2500
    """
    from csto_check.commands.adding.add_options import AddWay, add_one, fields_of
    from csto_check.curating.addition import Addition

    cited = according_to[0] if according_to and len(according_to) == 1 else according_to
    beside = fields_of(translation=translation, at=at, according_to=cited, as_of=as_of, modality=modality)
    beside |= fields_of(holds=_held(holds or ""), repeats=repeats, credibility=credibility)
    fields = {"quote": quote, "says": _on_topics(says), **beside, **fields_of(by_hand=by_hand, note=note, id=id)}
    add_one(Addition("claim", source, fields), AddWay(facts, texts, to, dry_run, anyway, format, json))


def _held(said: str) -> "FieldTree":
    """The two ends of `1870..1890`."""
    from csto_check.curating.given_stretch import given_stretch
    from csto_check.problem import CannotRun

    ends = given_stretch(said)
    if isinstance(ends, str) and said:
        what = f'--holds: "{said}" does not tell its two ends apart'
        remedy = "write 1870..1890, or 1870.. or ..1890 if one end is not told; a figure for one date has --as-of"
        raise CannotRun.because(what, remedy)
    return ends


def _on_topics(says: list[str]) -> dict[str, str]:
    from csto_check.problem import CannotRun

    on = dict(_said(each) for each in says)
    if len(on) < len(says):
        raise CannotRun.because("--says names a topic twice", "give a claim one value on a topic")
    return on


def _said(said: str) -> tuple[str, str]:
    """The topic and the value of `troops=over 3000`; the value is empty where it is left to the quote."""
    topic, _, value = said.partition("=")
    return topic.strip(), value.strip()
