"""Bases as all sorts of people write them, and things to add to them, from a number that is the same every time."""

from random import Random
from typing import Any, NamedTuple

from csto_check.curating.addition import Addition

SOURCES = ("herald", "courier", "radio", "gazette")
TOPICS = ("troops", "troops.north", "troops.south", "dead", "begin", "owner", "blamed", "warning", "why")
KINDS = {"begin": "date", "owner": "name", "blamed": "names", "warning": "choice", "why": "words"}
VALUES = {
    "quantity": ("2500", "about 100", "over 3000", "150..200", "2.5 million", "unknown"),
    "date": ("2022-01-06", "1992", "..2022-01-21", "about 2022-01-09", "2022-01-04..2022-01-05"),
    "name": ("Osta", "the town of Veld", "A: B", "unknown"),
    "names": ("{all: [Osta, Veld]}", "{some: [Osta]}", '{all: ["a, b", Veld]}'),
    "choice": ("yes", "no"),
    "words": ("because of the rain", "it says: nothing # at all", "- a list, they say", "“so”, 'so' and \"so\""),
}
# Words that YAML may take for something else, each alone or next to others.
ODD = ("no", "010", "1:30", "- x", "a: b", "# x", "x # y", "'", '"', "“q”", "[…]", "{", "}", "*a", "&b", "!c", "%d",
       "@e", "`f", "| g", "> h", "?", "? i", ",", "ä", "漢字", "😀", "\u200b", "\u00a0", "\\", "\\n", "~", "null",
       "---", "...", "=", "it's", "over >3000", "a,b", "a]b", "\ttab", "line\nbreak", "two\n\nparagraphs", "end\n",
       "x:", ":x", " x ", "<b>", "=1+1", "+5", ";=a", "'=b", "@all", ";")  # fmt: skip
PLAIN = ("about", "hundred", "came", "on", "Friday", "evening", "the", "mayor", "said", "soldiers")
NOTES = ("as_of", "holds", "note", "according_to", "modality", "translation", "by_hand", "ignore", "at", "credibility")


class Written(NamedTuple):
    """The files of a base by their names, and how many comments they hold."""

    files: dict[str, str]
    n_comments: int


def kind_of(topic: str) -> str:
    return KINDS.get(topic, "quantity")


def words(random: Random, odd: float = 0.3) -> str:
    """A text for a quote or a note, which holds at least one word."""
    said = [random.choice(ODD if random.random() < odd else PLAIN) for _ in range(random.randint(0, 6))]
    said.insert(random.randrange(len(said) + 1), random.choice(PLAIN))
    return " ".join(said)


def random_claim(random: Random, topics: tuple[str, ...] = TOPICS) -> dict[str, Any]:
    """A claim as the fields of a base; it has an id of its own."""
    said = random.sample(topics, random.choice((1, 1, 1, 2)))
    claim: dict[str, Any] = {
        "quote": words(random),
        "says": {each: random.choice(VALUES[kind_of(each)]) for each in said},
    }
    values = {"as_of": "2022-01-06", "note": words(random), "modality": "reported", "translation": words(random)}
    values |= {"at": words(random), "credibility": random.choice("123456")}
    values |= {"according_to": ["Osta", words(random)], "by_hand": words(random, 0)}
    values["holds"] = {"from": "2021-12", "to": "about 2022-01-06"}
    values |= {"ignore": [{"code": each, "because": words(random)} for each in ("Q301", "Q101")]}
    chosen = random.sample(NOTES, random.choice((0, 0, 1, 2)))
    claim |= {name: values[name] for name in chosen if name != "holds" or "as_of" not in chosen}
    claim["id"] = f"c{random.randrange(10**9)}"
    return claim


def random_additions(random: Random) -> list[Addition]:
    """What somebody adds at once: claims of known and of new sources, topics, sources."""
    found: list[Addition] = []
    if random.random() < 0.3:
        fields = {"title": words(random), "publisher": words(random), "published": "2022-01-13"}
        fields |= {"archived": words(random), "accessed": "2022-02", "reliability": random.choice("ABCDEF")}
        found.append(Addition("source", random.choice(("tribune", "weekly", "herald")), fields))
    if random.random() < 0.3:
        topic = random.choice(("troops.east", "dead.civilians", "begin.day", "extra", "dead"))
        how = {"unit": "people"} if random.random() < 0.5 else {"kind": "date"}
        found.append(Addition("topic", topic, {"question": words(random), "scope": words(random), **how}))
    for _ in range(random.choice((0, 1, 1, 2)) if found else random.choice((1, 1, 2))):
        source = random.choice((*SOURCES, *(each.id for each in found if each.what == "source")))
        found.append(Addition("claim", source, random_claim(random)))
    return found


class Writer:
    """Writes one base, with comments that can be told apart."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self.n_comments = 0

    def chance(self, share: float) -> bool:
        return self._random.random() < share

    def comment(self) -> str:
        self.n_comments += 1
        return f"# c{self.n_comments}c {words(self._random, 0)}"

    def base(self) -> Written:
        """A base in one file or two."""
        sections = {
            "units": self._units(),
            "sources": self._sources(),
            "topics": self._topics(),
            "claims": self._claims(),
        }
        apart = self._random.choice(tuple(sections)) if self.chance(0.3) else None
        main = {name: lines for name, lines in sections.items() if name != apart}
        head = ["csto-check: 1", *(["include: [more/*.yaml]"] if apart else [])]
        files = {"facts.yaml": self._file(head, main)}
        if apart:
            files["more/part.yaml"] = self._file(["csto-check: 1"], {apart: sections[apart]})
        return Written(files, self.n_comments)

    def _file(self, head: list[str], sections: dict[str, list[str]]) -> str:
        lines = [self.comment()] if self.chance(0.3) else []
        lines += head
        for name in self._random.sample(list(sections), len(sections)):
            lines += [*[""] * self._random.choice((0, 0, 1, 2)), *([self.comment()] if self.chance(0.2) else [])]
            lines += self._section(name, sections[name])
        lines += ["", self.comment()] if self.chance(0.2) else []
        text = "\n".join(lines) + ("\n" if self.chance(0.9) else "")
        return text.replace("\n", "\r\n") if self.chance(0.1) else text

    def _section(self, name: str, lines: list[str]) -> list[str]:
        if not lines:
            nothing = self._random.choice(("", " {}", " {}  " + self.comment(), None))
            return [] if nothing is None else [f"{name}:{nothing}"]
        behind = f"  {self.comment()}" if self.chance(0.2) else ""
        return [f"{name}:{behind}", *self._with_comments(lines)]

    def _with_comments(self, lines: list[str]) -> list[str]:
        """The lines with comments between those that start a record, as deep as these or less."""
        found: list[str] = []
        for line in lines:
            indent = len(line) - len(line.lstrip(" "))
            if found and self.chance(0.08) and not line.startswith(" " * 9):
                found.append(" " * self._random.choice((indent, indent, 0)) + self.comment())
            if found and self.chance(0.05) and not line.startswith(" " * 9):
                found.append("")
            found.append(line)
        return found

    def _units(self) -> list[str]:
        return ["  soldiers: {en: [soldier]}", "  people: {}"]

    def _sources(self) -> list[str]:
        lines: list[str] = []
        for id_ in SOURCES:
            if self.chance(0.3):
                lines.append(f"  {id_}: {{title: {self._quoted(words(self._random))}, language: en}}")
            else:
                lines += [f"  {id_}:", f"    title: {self._text(words(self._random))}", "    published: 2022-01-06"]
        return lines

    def _topics(self) -> list[str]:
        lines: list[str] = []
        for id_ in TOPICS:
            how = "unit: soldiers" if kind_of(id_) == "quantity" else f"kind: {kind_of(id_)}"
            if self.chance(0.3):
                lines.append(f"  {id_}: {{question: {self._quoted(words(self._random))}, {how}}}")
            else:
                lines += [f"  {id_}:", f"    question: {self._text(words(self._random))}", f"    {how}"]
        return lines

    def _claims(self) -> list[str]:
        lines: list[str] = []
        dash = self._random.choice(("", "  "))
        for source in self._random.sample(SOURCES, self._random.randint(0, len(SOURCES))):
            claims = [random_claim(self._random) for _ in range(self._random.randint(0, 3))]
            if not claims:
                lines.append(f"  {source}:{self._random.choice(('', ' []'))}")
            elif self.chance(0.15):
                lines.append(f"  {source}: [{', '.join(map(self._flow, claims))}]")
            else:
                lines += [f"  {source}:", *(line for each in claims for line in self._claim(each, f"  {dash}"))]
        return lines

    def _claim(self, claim: dict[str, Any], indent: str) -> list[str]:
        lines: list[str] = []
        for name, value in claim.items():
            start = f"{indent}{'  ' if lines else '- '}{name}:"
            if name == "says":
                said = [f"{topic}: {self._value(topic, each)}" for topic, each in value.items()]
                lines += (
                    [f"{start} {{{', '.join(said)}}}"]
                    if self.chance(0.5)
                    else [start, *(f"{indent}    {each}" for each in said)]
                )
            elif isinstance(value, list):
                lines.append(f"{start} [{', '.join(map(self._item, value))}]")
            elif isinstance(value, dict):
                lines.append(f"{start} {self._item(value)}")
            elif self.chance(0.1) and value == " ".join(value.split()):
                lines += [f"{start} >-", f"{indent}          {value}"]
            else:
                lines.append(f"{start} {self._text(value)}")
        return lines

    def _flow(self, claim: dict[str, Any]) -> str:
        parts = []
        for name, value in claim.items():
            if name == "says":
                said = ", ".join(f"{topic}: {self._value(topic, each)}" for topic, each in value.items())
                parts.append(f"says: {{{said}}}")
            else:
                is_list = isinstance(value, list)
                parts.append(
                    f"{name}: [{', '.join(map(self._item, value))}]" if is_list else f"{name}: {self._item(value)}"
                )
        return f"{{{', '.join(parts)}}}"

    def _item(self, item: Any) -> str:
        """A text or a record in a list."""
        if isinstance(item, dict):
            return f"{{{', '.join(f'{name}: {self._quoted(each)}' for name, each in item.items())}}}"
        return self._quoted(item)

    def _value(self, topic: str, value: str) -> str:
        """A list of names is YAML; other values are texts."""
        return value if kind_of(topic) == "names" else self._quoted(value)

    def _text(self, text: str) -> str:
        """A text as a value of its own."""
        is_plain = all(each in PLAIN for each in text.split())
        return text if is_plain and self.chance(0.7) else self._quoted(text)

    def _quoted(self, text: str) -> str:
        """A text in double quotation marks."""
        escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
        return f'"{escaped}"'.replace("\u200b", "\\u200B").replace("\u00a0", "\\u00A0")


def random_base(random: Random) -> Written:
    """A base that loads."""
    return Writer(random).base()
