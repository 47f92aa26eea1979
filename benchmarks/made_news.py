"""Made news in English and German, the same every time: most about other things, 2 % about the event of the base.

Of a hundred texts one reports on the event in every third sentence and one names it in passing. Of the others 8 % have
a word of the base's title (January, operation), 2 % are very short, and 2 % have words in odd forms.
"""

import json
from collections.abc import Iterator
from random import Random
from typing import NamedTuple


class Tongue(NamedTuple):
    """What sentences of a language are made of: patterns with places for words, and the words."""

    patterns: tuple[str, ...]
    who: tuple[str, ...]
    what: tuple[str, ...]
    where: tuple[str, ...]
    titled: tuple[str, ...]
    event: tuple[str, ...]
    passing: str
    odd: tuple[str, ...]


EN = Tongue(
    (
        "{who} said on Monday that {what} in {where} would be decided after the summer.",
        "{what} rose by {n} percent, and {who} called that “a good start”.",
        "In {where}, some {n} people came to see {what}, the organisers reported.",
        "{who}, who has lived in {where} since {y}, did not want to comment on {what}.",
        "According to {who}, {what} will cost {n},{n}00 euros more than had been planned.",
        "Nobody had expected that {what} would be ready before {y}.",
        "“We are not finished yet,” said {who}. Then the meeting was closed.",
        "The vote on {what} ended with {n} to {n}.",
        "Since the opening, {n} visitors from {where} have complained about {what}.",
        "On 1{d} March {y} {who} had promised more, but {what} came first.",
    ),
    ("the mayor", "Dr. Ellen Park", "a spokeswoman for the water board", "Mr. O’Neill", "the orchestra's conductor",
     "Renée Laurent", "the minister of transport", "a neighbour", "Prof. Erdoğan", "the U.S. company"),
    ("the old library", "the price of hay", "a new bridge", "the school's roof", "the city council’s budget",
     "the harvest", "a lost symphony", "the timetable of the railway", "the underpass", "its quarterly profit"),
    ("Brookfield", "the valley", "Vienna", "Elm Street", "the lower town", "Leeds", "Lyon", "the harbour district"),
    ("In January the work began.", "The operation took three hours.", "Both operations had been paid for by January."),
    (
        "Armenia sent 70 soldiers to Kazakhstan, and Tajikistan sent 200.",
        "In Kazakhstan, President Kassym-Jomart Tokayev had asked the CSTO for help amid unrest on 5 January.",
        "At least 164 people were killed in the unrest, the health ministry said.",
        "The withdrawal of the troops began on 13 January and was to take ten days.",
        "Russia sent 3,000 soldiers, and the first of them landed in Almaty on 6 January 2022.",
    ),
    "The next concert will be given in Almaty, Kazakhstan.",
    ("The stand of Ka\u00adsach\u00adstan was empty.", "R&amp;D pays for the Kazakh&shy;stan office.",
     "ＫＡＺＡＫＨＳＴＡＮ was written on the wall.", "He came from Kazakh-\nstan and stayed.", "ALMATY? No.",
     "Her coat had an o\u0308sel pattern."),
)  # fmt: skip
DE = Tongue(
    (
        "{who} sagte am Montag, über {what} in {where} werde nach dem Sommer entschieden.",
        "{what} kostet nun {n} Prozent mehr, und {who} nannte das „einen guten Anfang“.",
        "In {where} kamen rund {n} Menschen, um {what} zu sehen, wie die Veranstalter mitteilten.",
        "{who} lebt seit {y} in {where} und wollte sich zu {what} nicht äußern.",
        "Nach Angaben von {who} kostet {what} {n}.{n}00 Euro mehr als geplant.",
        "Niemand hatte erwartet, dass {what} vor {y} fertig wird. Die Anwohner sind verärgert.",
        "„Wir sind noch nicht fertig“, sagte {who}. Danach wurde die Sitzung geschlossen.",
        "Die Abstimmung über {what} endete mit {n} zu {n} Stimmen.",
        "Seit der Eröffnung haben sich {n} Besucher aus {where} über {what} beschwert.",
        "Am 1{d}. März {y} hatte {who} mehr versprochen, aber {what} ging vor.",
    ),
    ("der Bürgermeister", "Dr. Jürgen Groß", "eine Sprecherin der Wasserwerke", "Frau Çelik", "der Dirigent",
     "Renée Laurent", "die Verkehrsministerin", "ein Nachbar", "Prof. Łukasz", "das Unternehmen"),
    ("die alte Bücherei", "der Preis für Heu", "eine neue Brücke", "das Schuldach", "der Haushalt der Stadt",
     "die Ernte", "eine verlorene Sinfonie", "der Fahrplan der Bahn", "die Unterführung", "der Gewinn im Quartal"),
    ("Bruchfeld", "dem Tal", "Wien", "der Ulmenstraße", "der Unterstadt", "Köln", "Gießen", "dem Hafenviertel"),
    ("Im Januar begannen die Arbeiten.", "Die Operation dauerte drei Stunden.", "Beide Operationen waren bezahlt."),
    (
        "Armenien entsandte 70 Soldaten nach Kasachstan, Tadschikistan schickte 200.",
        "In Kasachstan hatte Präsident Tokajew am 5. Januar die OVKS wegen der Unruhen um Hilfe gebeten.",
        "Mindestens 164 Menschen wurden bei den Unruhen getötet, teilte das Ministerium mit.",
        "Der Abzug der Truppen begann am 13. Januar und sollte zehn Tage dauern.",
        "Russland schickte 3.000 Soldaten, die ersten landeten am 6. Januar 2022 in Almaty.",
    ),
    "Das nächste Konzert findet in Almaty in Kasachstan statt.",
    ("Der Stand von Ka\u00adsach\u00adstan war leer.", "Das Büro in Kasach&shy;stan zahlt.",
     "ＫＡＳＡＣＨＳＴＡＮ stand da.", "Er kam aus Kasach-\nstan und blieb.", "ALMATY? Nein.",
     "Ihr Mantel war scho\u0308n."),
)  # fmt: skip
SHORTEST, LONGEST = 2_000, 6_000  # characters


class MadeText(NamedTuple):
    """A line with a text, and what is in that: report, passing, titled, odd, short, or other."""

    kind: str
    line: bytes


def made_texts(number: int) -> Iterator[MadeText]:
    """So many texts, one object a line; nine in ten have a date."""
    choose = Random(1)
    for index in range(number):
        kind = {0: "report", 50: "passing"}.get(index % 100) or _kind(choose.random())
        item = {"id": index, "text": _text(choose, kind)}
        item |= {"date": f"2022-0{choose.randint(1, 4)}-1{choose.randint(0, 9)}"} if choose.random() < 0.9 else {}
        yield MadeText(kind, json.dumps(item, ensure_ascii=choose.random() < 0.5).encode() + b"\n")


def _kind(at: float) -> str:
    return "titled" if at < 0.08 else "odd" if at < 0.1 else "short" if at < 0.12 else "other"


def _text(choose: Random, kind: str) -> str:
    tongue = choose.choice((EN, EN, DE))
    size = 200 if kind == "short" else choose.randint(SHORTEST, LONGEST)
    sentences: list[str] = []
    while sum(map(len, sentences)) < size:
        is_on_event = kind == "report" and len(sentences) % 3 == 0
        said = choose.choice(tongue.event) if is_on_event else _sentence(choose, tongue)
        sentences.append(said + choose.choice((" ", " ", " ", "\n", "\n\n")))
    extra = {"passing": (tongue.passing,), "titled": tongue.titled, "odd": tongue.odd}.get(kind)
    if extra:
        sentences.insert(choose.randrange(len(sentences)), f"{choose.choice(extra)} ")
    return "".join(sentences)


def _sentence(choose: Random, tongue: Tongue) -> str:
    words = {"who": tongue.who, "what": tongue.what, "where": tongue.where}
    said = {name: choose.choice(each) for name, each in words.items()}
    numbers = {"n": choose.randint(2, 99), "d": choose.randint(0, 9), "y": choose.randint(1990, 2021)}
    made = choose.choice(tongue.patterns).format(**said, **numbers)
    return made[0].upper() + made[1:]
