"""A text made from one consistent world holds nothing that cannot be, whatever the order of its sentences."""

from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import assume, given
from hypothesis import strategies as st

from csto_check.checking.check_text import check_text
from csto_check.reading.reader import Reader
from csto_check.values.base import Setting
from csto_check.values.date import Date, read
from tests.laws import tries

MONTHS = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
           "Dezember"),
}  # fmt: skip
WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
}
SENTENCES = {
    "en": (
        "The festival began on {start_weekday}, {start}.",
        "It ran from {start} to {end}, {days} days.",
        "{end} was a {end_weekday}.",
        "Of the {whole} visitors, {one} were locals and {two} came from abroad.",
        "The {whole} visitors, {one} locals and {two} guests, paid nothing.",
        "{one} locals and {two} guests came, {whole} in all.",
        "{whole} people came, {one} of them on foot.",
        "Sales rose from {low} to {high}, an increase of {step}.",
        "Sales rose by {percent} per cent, from 100 to {grown}.",
        "{share} per cent of the 200 stalls, or {stalls}, were new.",
        "{stalls} of the 200 stalls ({share} per cent) were new.",
        "The founder, {age}, was born on {birth}.",
        "The hall was opened in {opened} and closed in {closed}.",
        "On {start} the gates opened; {days} days later, on {after}, the tents came down.",
    ),
    "de": (
        "Das Fest begann am {start_weekday}, {start}.",
        "Es dauerte {days} Tage, vom {start} bis zum {end}.",
        "Der {end} war ein {end_weekday}.",
        "Von den {whole} Besuchern waren {one} Einheimische und {two} Gäste.",
        "Die {whole} Besucher, {one} Einheimische und {two} Gäste, zahlten nichts.",
        "{one} Einheimische und {two} Gäste kamen, zusammen {whole}.",
        "{whole} Menschen kamen, darunter {one} Einheimische.",
        "Der Absatz stieg von {low} auf {high}, ein Plus von {step}.",
        "Der Absatz stieg um {percent} Prozent von 100 auf {grown}.",
        "{share} Prozent der 200 Stände, also {stalls}, waren neu.",
        "{stalls} der 200 Stände ({share} Prozent) waren neu.",
        "Die Gründerin ({age}) wurde am {birth} geboren.",
        "Die Halle wurde {opened} eröffnet und {closed} geschlossen.",
        "Am {start} öffneten die Tore; {days} Tage später, am {after}, wurden die Zelte abgebaut.",
    ),
}


class World(NamedTuple):
    """What is so."""

    start: date
    days: int
    one: int
    two: int
    low: int
    step: int
    share: int
    birth: date
    years_open: int

    def figures(self, language: str) -> dict[str, str | int]:
        """What the sentences say of it."""
        end, told = self.start + timedelta(days=self.days), self.start + timedelta(days=self.days + 3)
        age = told.year - self.birth.year - ((told.month, told.day) < (self.birth.month, self.birth.day))
        return {
            "start": day(self.start, language), "end": day(end, language), "after": day(end, language),
            "start_weekday": WEEKDAYS[language][self.start.weekday()], "end_weekday": WEEKDAYS[language][end.weekday()],
            "days": self.days, "whole": self.one + self.two, "one": self.one, "two": self.two, "low": self.low,
            "high": self.low + self.step, "step": self.step, "percent": self.share, "grown": 100 + self.share,
            "share": self.share, "stalls": 2 * self.share, "age": age, "birth": day(self.birth, language),
            "opened": self.start.year - self.years_open, "closed": self.start.year,
        }  # fmt: skip

    @property
    def told(self) -> str:
        return (self.start + timedelta(days=self.days + 3)).isoformat()


def day(when: date, language: str) -> str:
    point = "." if language == "de" else ""
    return f"{when.day}{point} {MONTHS[language][when.month - 1]} {when.year}"


WORLDS = st.builds(
    World,
    start=st.dates(date(1950, 1, 1), date(2030, 12, 31)),
    days=st.integers(3, 40),
    one=st.integers(13, 900),
    two=st.integers(13, 900),
    low=st.integers(100, 900),
    step=st.integers(13, 90),
    share=st.integers(13, 95),
    birth=st.dates(date(1860, 1, 1), date(1930, 12, 31)),
    years_open=st.integers(1, 80),
)
LANGUAGES = st.sampled_from(tuple(SENTENCES))
MANY = tries(12)


def checked(text: str, language: str, told: str):  # type: ignore[no-untyped-def]
    found = read(told, Setting())
    assert isinstance(found, Date)
    return check_text(text, Reader(language, found), found)


@MANY
@given(WORLDS, LANGUAGES, st.data())
def test_a_text_from_one_world_holds_nothing_wrong_whatever_the_order_of_its_sentences(
    world: World, language: str, data: st.DataObject
) -> None:
    assume((date.fromisoformat(world.told) - world.birth).days < 100 * 365)
    order = data.draw(st.permutations(SENTENCES[language]))
    text = " ".join(each.format(**world.figures(language)) for each in order)
    found = checked(text, language, world.told)
    assert not found.slips, (found.slips, text)


@MANY
@given(WORLDS, LANGUAGES)
def test_every_sentence_of_that_world_is_compared(world: World, language: str) -> None:
    assume((date.fromisoformat(world.told) - world.birth).days < 100 * 365)
    for each in SENTENCES[language]:
        text = each.format(**world.figures(language))
        found = checked(text, language, world.told)
        assert sum(found.compared.values()), text
        assert not found.slips, text
