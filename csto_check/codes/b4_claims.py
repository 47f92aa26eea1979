"""Codes of claims, and of what they refer to."""

from csto_check.codes.base_code import base_code

FAMILY = "Claims and what they refer to"
CODES = (
    base_code(
        "B401",
        "There is no such topic",
        """
        Claims, rules and cues refer to topics by their ids, letter by letter. A claim on a topic that does not exist
        would be in no answer. Correct the id if the message offers a near one; otherwise add the topic with its
        question under topics.
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
              says: {hutr: 40}
        """,
        {"hutr": "hurt"},
    ),
    base_code(
        "B402",
        "There is no such source",
        """
        Claims stand under the id of their source, and every source needs an entry with at least its title. Without it
        nobody could say who made the claim or when. Correct the id, or add the source under sources.
        """,
        """
        csto-check: 1
        units: {people: {}}
        sources:
          gazette: {title: Fire in the harbour}
        topics:
          hurt: {question: How many people were hurt?, unit: people}
        claims:
          gazete:
            - quote: 40 people were hurt
              says: {hurt: 40}
        """,
        {"gazete:": "gazette:"},
    ),
    base_code(
        "B403",
        "There is no such unit",
        """
        Units are listed once under units, each with the words by which texts name it. A misspelt unit would make a
        topic that agrees with no other and recognises nothing in a text. Correct it, or add it with its words, or with
        {} if you have none yet.
        """,
        """
        csto-check: 1
        units: {people: {en: [person, people]}}
        topics:
          hurt: {question: How many people were hurt?, unit: peple}
        """,
        {"peple": "people"},
    ),
    base_code(
        "B404",
        "A field of a claim stands among its topics",
        """
        Under says there are only topics and values; notes, dates and speakers of a claim stand beside says. They then
        hold for everything that the quote says. If it is for one of the values alone, write that as a mapping with
        value and the field.
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
              says: {hurt: 40, note: in the headline}
        """,
        {"{hurt: 40, note: in the headline}": "{hurt: 40}\n      note: in the headline"},
    ),
    base_code(
        "B405",
        "Two claims share an id",
        """
        A claim is called by its source and its topic, so a second one of the source on the topic needs an id of its
        own. That way an inserted claim renames no other, and links to claims stay good. If the source says the same
        thing twice, one claim is enough.
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
            - quote: Dozens hurt
              says: {hurt: over 24}
        """,
        {"{hurt: over 24}": "{hurt: over 24}\n      id: headline"},
    ),
    base_code(
        "B406",
        "A claim repeats something that is no claim",
        """
        The field repeats names the claim whose wording was copied, so that the two count as one witness. It takes the
        whole id, with source and topic: gazette:hurt. Without the other claim in the base, say in a note where the
        wording comes from.
        """,
        """
        csto-check: 1
        units: {people: {}}
        sources:
          gazette: {title: Fire in the harbour}
          courier: {title: The harbour burns}
        topics:
          hurt: {question: How many people were hurt?, unit: people}
        claims:
          gazette:
            - quote: 40 people were hurt
              says: {hurt: 40}
          courier:
            - quote: 40 people were hurt
              says: {hurt: 40}
              repeats: gazette
        """,
        {"repeats: gazette": "repeats: gazette:hurt"},
    ),
    base_code(
        "B407",
        "A claim repeats one on another topic",
        """
        A claim that repeats another takes over its origin, which makes sense only on the same question. Name the
        claim of that source on this topic. If the whole quote was copied, each of its values needs its own repeats.
        """,
        """
        csto-check: 1
        units: {people: {}}
        sources:
          gazette: {title: Fire in the harbour}
          courier: {title: The harbour burns}
        topics:
          hurt: {question: How many people were hurt?, unit: people}
          fled: {question: How many people fled?, unit: people}
        claims:
          gazette:
            - quote: 40 people were hurt, 300 fled
              says: {hurt: 40, fled: 300}
          courier:
            - quote: 40 people were hurt
              says: {hurt: 40}
              repeats: gazette:fled
        """,
        {"gazette:fled": "gazette:hurt"},
    ),
    base_code(
        "B408",
        "Claims repeat each other in a circle",
        """
        Following repeats from claim to claim leads back to the start, so that none of them would be the original. Then
        nobody would be left as the witness. Find the claim that came first, and remove repeats from it.
        """,
        """
        csto-check: 1
        units: {people: {}}
        sources:
          gazette: {title: Fire in the harbour}
          courier: {title: The harbour burns}
        topics:
          hurt: {question: How many people were hurt?, unit: people}
        claims:
          gazette:
            - quote: 40 people were hurt
              says: {hurt: 40}
              repeats: courier:hurt
          courier:
            - quote: 40 people were hurt
              says: {hurt: 40}
              repeats: gazette:hurt
        """,
        {"\n      repeats: courier:hurt": ""},
    ),
    base_code(
        "B409",
        "There is no such name",
        """
        Under kinds a word such as state says what some names are, and only names of one kind contradict each other.
        It can be said only of names that are listed under names. Correct the spelling, or add the name there.
        """,
        """
        csto-check: 1
        names: {Elsa: [MS Elsa], Mira: []}
        kinds: {ship: [Elsa, Mria]}
        """,
        {"Mria": "Mira"},
    ),
    base_code(
        "B410",
        "A value that holds backwards",
        """
        A value cannot cease to hold before it begins to. The two ends may be swapped, or a digit of a year is wrong.
        Compare both with the quote before you swap them. An end that the source does not tell is left out.
        """,
        """
        csto-check: 1
        sources:
          chronicle: {title: The harbour masters}
        topics:
          master: {question: Who was harbour master?, kind: name}
        claims:
          chronicle:
            - quote: Aron Brandt held the office from 1870 to 1890
              says: {master: Aron Brandt}
              holds: {from: 1890, to: 1870}
        """,
        {"from: 1890, to: 1870": "from: 1870, to: 1890"},
    ),
    base_code(
        "B411",
        "A claim with two times",
        """
        as_of says for which time a source gives a value, and claims nothing of any other time; holds says that the
        value held from one time to another. A claim has one of the two at most, be it in an entry of says or next to
        its quote. If the source tells both, holds says more.
        """,
        """
        csto-check: 1
        units: {ships: {}}
        sources:
          chronicle: {title: The fleet of the town}
        topics:
          fleet: {question: How many ships had the fleet?, unit: ships}
        claims:
          chronicle:
            - quote: from 1870 to 1890 the fleet had 40 ships
              says: {fleet: 40}
              as_of: 1880
              holds: {from: 1870, to: 1890}
        """,
        {"\n      as_of: 1880": ""},
    ),
)
