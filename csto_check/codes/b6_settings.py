"""Codes of cues, names and settings."""

from csto_check.codes.base_code import base_code

FAMILY = "Cues, names and settings"
_TEXT = {"text.txt": "The harbour was quiet.\n"}
_REVIEW = ("review", "text.txt")  # only what reads a text needs the cues
CODES = (
    base_code(
        "B601",
        "This is not a cue",
        """
        Cues are words by which a sentence on a topic is recognised. They have a small notation: words with spaces
        between them, | between alternatives, and * at the end of a stem only. Other marks would never be found in a
        text, so that the cue would do nothing.
        """,
        """
        csto-check: 1
        units: {people: {}}
        topics:
          hurt: {question: How many people were hurt?, unit: people, cues: {en: {near: [hurt / wounded]}}}
        """,
        {"hurt / wounded": "hurt | wounded"},
    ),
    base_code(
        "B602",
        "This is not a phrase that says a value",
        """
        Phrases under says of a cue tell which words of a text say a value. They have words, alternatives after a /
        without spaces, {} for a name, and ... for up to three words in between. With anything else they would never
        fit.
        """,
        """
        csto-check: 1
        topics:
          pier: {question: Is the pier open?, options: [open, shut], cues: {en: {says: {shut: [pier*closed]}}}}
        """,
        {"pier*closed": "pier ... closed"},
    ),
    base_code(
        "B603",
        "There is no such group of words",
        """
        A word between < and > stands for a group of words that the program knows in a language, such as <injured>.
        A group that does not exist fits no sentence. The message offers the nearest, or all groups of the language.
        """,
        """
        csto-check: 1
        units: {people: {}}
        topics:
          hurt: {question: How many people were hurt?, unit: people, cues: {en: {near: [<injurd>]}}}
        """,
        {"<injurd>": "<injured>"},
    ),
    base_code(
        "B604",
        "Cues in a language that cannot be read",
        """
        Cues are used where a text is read, and that is possible only in the languages that the program has tables for.
        In any other they would wait for ever, and you might rely on them. Quotes and claims may be in every language;
        remove the cues.
        """,
        """
        csto-check: 1
        units: {people: {}}
        topics:
          hurt: {question: How many people were hurt?, unit: people, cues: {fr: {near: [bless*]}}}
        """,
        {", cues: {fr: {near: [bless*]}}": ""},
    ),
    base_code(
        "B605",
        "Cues for an option that the topic does not have",
        """
        The phrases of a choice stand under the option that they say. Under a word that is no option they would say
        nothing. Use an option of the topic, or yes and no where it has none.
        """,
        """
        csto-check: 1
        topics:
          pier: {question: Is the pier open?, options: [open, shut], cues: {en: {says: {closed: [pier closed]}}}}
        """,
        {"{closed:": "{shut:"},
    ),
    base_code(
        "B606",
        "A topic has cues in two places",
        """
        The cues of a topic stand in one place, with the topic or in one file of cues. In two they might contradict
        each other, and whoever corrects one would not see the other. Move them together.
        """,
        """
        csto-check: 1
        cues: {from: cues.yaml}
        units: {people: {}}
        topics:
          hurt: {question: How many people were hurt?, unit: people, cues: {en: {near: [wounded]}}}
        """,
        {", cues: {en: {near: [wounded]}}": "", "near: [hurt]": "near: [hurt | wounded]"},
        {"cues.yaml": "csto-check: 1\ntopics:\n  hurt: {en: {near: [hurt]}}\n", **_TEXT},
        _REVIEW,
    ),
    base_code(
        "B607",
        "A file of cues that names further files",
        """
        The files with cues are named in the base itself, under from. A file that led to others would make it hard to
        see where a cue comes from. Name all of them in the base, or use a pattern such as cues/*.yaml.
        """,
        """
        csto-check: 1
        cues: {from: cues/harbour.yaml}
        """,
        {"from: cues/harbour.yaml": "from: cues/*.yaml", "cues: {from: fire.yaml}\n": ""},
        {
            "cues/harbour.yaml": "csto-check: 1\ncues: {from: fire.yaml}\n",
            "cues/fire.yaml": "csto-check: 1\ncues: {en: {text: [fire]}}\n",
            **_TEXT,
        },
        _REVIEW,
    ),
    base_code(
        "B611",
        "This is not the code of a language",
        """
        Languages are given by their codes, such as de and en, with a region where it matters: pt-BR. The name of a
        language is different in every language, and the program would not find its tables by it. Write the code of
        ISO 639.
        """,
        """
        csto-check: 1
        languages: [English]
        """,
        {"English": "en"},
    ),
    base_code(
        "B612",
        "This is not a time zone",
        """
        Zones are given as area and city, such as Europe/Berlin, because their clocks have changed over the years and
        the program must know how. A short name such as CST is used for several zones, and a fixed offset knows no
        summer time. Write the nearest city of the zone.
        """,
        """
        csto-check: 1
        zones: [CEST]
        """,
        {"CEST": "Europe/Berlin"},
    ),
    base_code(
        "B613",
        "This is not a SHA-256",
        """
        The hash of a source proves that a text is the one its quotes were checked against. It has 64 digits from 0 to 9
        and a to f, in small letters. Let the program print it: csto-check verify --hash FILE.
        """,
        """
        csto-check: 1
        sources:
          gazette: {title: Fire in the harbour, sha256: d41d8cd98f00b204e9800998ecf8427e}
        """,
        {"d41d8cd98f00b204e9800998ecf8427e": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    ),
    base_code(
        "B614",
        "This is not a tolerance",
        """
        A tolerance says how wide about is, and of a number almost. Of a number it is a percentage up to 100, so that 5
        cannot be taken for five people: write 5% or 2.5%. Of a date it is a length of time: write 10 days or 5 years.
        """,
        """
        csto-check: 1
        units: {people: {}}
        topics:
          hurt: {question: How many people were hurt?, unit: people, tolerance: 5}
        """,
        {"tolerance: 5": "tolerance: 5%"},
    ),
    base_code(
        "B615",
        "A spelling belongs to two names",
        """
        Spellings under one name mean the same thing, so one spelling cannot belong to two. Claims by that spelling
        would be joined with the wrong ones. Keep it under one of the names; if it really means both, leave it out and
        write the full name in each claim.
        """,
        """
        csto-check: 1
        names:
          Anders Holm: [the captain]
          Mira Voss: [the captain]
        """,
        {"Mira Voss: [the captain]": "Mira Voss: [the mate]"},
    ),
    base_code(
        "B616",
        "This is not a reliability",
        """
        The reliability of a source has six grades: A, B, C, D, E and F, in capitals, from completely reliable to
        unreliable; F says that it cannot be judged. It is said of the source alone: how credible one claim is has a
        scale of its own, from 1 to 6. Write one letter at the source, and what made you choose it in its note.
        """,
        """
        csto-check: 1
        sources:
          gazette: {title: Fire in the harbour, reliability: b}
        """,
        {"reliability: b": "reliability: B"},
    ),
    base_code(
        "B617",
        "This is not a credibility",
        """
        The credibility of a claim has six grades: 1, 2, 3, 4, 5 and 6, from confirmed by other sources to improbable;
        6 says that its truth cannot be judged. It is said of the claim alone: how reliable the source is has a scale of
        its own, from A to F. Write one digit at the claim; a report that grades both at once, as B2, is written apart.
        """,
        """
        csto-check: 1
        units: {people: {}}
        sources:
          gazette: {title: Fire in the harbour}
        topics:
          hurt: {question: How many people were hurt?, unit: people}
        claims:
          gazette:
            - quote: 40 people were hurt
              says: {hurt: 40}
              credibility: B2
        """,
        {
            "{title: Fire in the harbour}": "{title: Fire in the harbour, reliability: B}",
            "credibility: B2": "credibility: 2",
        },
    ),
    base_code(
        "B618",
        "This does not say how close two values are",
        """
        Two values that are no further apart than close count as one. Of numbers it is a percentage up to 100, of the
        lower number: write 1%. Of dates it is a length of time: write 10 days, 2 weeks, 6 months or 5 years. How far
        about reaches is another thing, and stands under tolerance.
        """,
        """
        csto-check: 1
        topics:
          began: {question: When did the fire begin?, kind: date, close: 1%}
        """,
        {"close: 1%": "close: 1 day"},
    ),
)
