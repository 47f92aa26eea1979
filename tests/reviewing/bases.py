"""Small bases with cues, and what csto-check review finds with them."""

import json
from pathlib import Path
from typing import Any

from tests.sessions import in_this_process

FLOOD = """\
csto-check: 1
languages: [de, en]
names:
  Veld: []
  Osta: [Ostha, Ostija]
  Marn: [Marnland]
  Lund: []
  Anna Berg: [Berg]
  Jon Falk: [Falk]
units:
  helpers: {de: [Helfer, Freiwillige], en: [helper, volunteer]}
  people: {de: [Mensch, Person], en: [people, person]}
  days: {de: [Tag], en: [day]}
cues:
  from: kinds.yaml
  when: 2021-07-10..2021-08-31
  en: {text: [flood* | Veld], ignore: [Osta's interior ministry], not: [hurricane]}
  de: {text: [Flut* | Hochwasser* | Veld], ignore: [Innenministerium von Osta], not: [Orkan]}
sources:
  herald: {title: The flood, publisher: Herald, published: 2021-07-20}
  courier: {title: Help for Veld, publisher: Courier, published: 2021-07-22}
  bote: {title: Die Flut, publisher: Bote, published: 2021-07-25}
topics:
  helpers:
    question: How many helpers came in all?
    unit: helpers
    cues:
      en: {near: [in all | altogether | total*], not_near: [Osta, Marn]}
      de: {near: [insgesamt], not_near: [Osta, Marn]}
  helpers.osta:
    question: How many helpers did Osta send?
    cues:
      en: {near: [Osta], must: [send* | sent | dispatch* | from]}
      de: {near: [Osta], must: [schick* | entsand* | aus]}
  helpers.marn:
    question: How many helpers did Marn send?
    cues:
      en: {near: [Marn], must: [send* | sent | dispatch* | from]}
      de: {near: [Marn], must: [schick* | entsand* | aus]}
  deaths:
    question: How many people died?
    unit: people
    changes: grows
    cues:
      en: {near: [killed | died | dead], not: [injured], counts: [resident*, victim*]}
      de: {near: [starben | tot | Tote* | ums Leben | getötet], counts: [Tote*, Bewohner*]}
  start:
    question: When did the flood begin?
    kind: date
    cues:
      en: {must: [flood], near: [began | begun | start*]}
      de: {must: [Flut], near: [begann]}
  departure:
    question: When did the helpers leave?
    kind: date
    cues:
      en: {must: [helper*], near: [leave | left | withdraw*]}
      de: {must: [Helfer*], near: [abreis* | abziehen | zogen ab]}
  stay:
    question: How long did the helpers stay?
    unit: days
    cues:
      en: {must: [helper* | volunteer*], near: [stay* | for]}
      de: {must: [Helfer*], near: [blieb* | bleiben]}
  dam:
    question: Is the dam open?
    kind: choice
    cues:
      en: {must: [dam], says: {yes: [dam ... open*], no: [dam ... shut/closed]}}
      de: {must: [Damm], says: {yes: [Damm ... offen], no: [Damm ... geschlossen]}}
  mayor:
    question: Who is mayor of Veld?
    kind: name
    cues:
      en: {says: ["mayor of Veld {}", "{} ... mayor/head of Veld"]}
      de: {says: ["Bürgermeister* von Veld {}", "{} ... Bürgermeister/Bürgermeisterin von Veld"]}
  senders:
    question: Who sent helpers?
    kind: names
    cues:
      en: {says: ["helpers from {}"]}
      de: {says: ["Helfer aus {}"]}
  gauge:
    question: How many days did the water stand?
    unit: days
    cues: {en: {near: [water], must: [stood]}}
claims:
  herald:
    - {quote: in all 900 helpers came, says: {helpers: 900}}
    - {quote: Osta sent 300 helpers, says: {helpers.osta: 300}, according_to: Interior Ministry}
    - {quote: 200 from Marn, says: {helpers.marn: 200}}
    - {quote: at least 40 people died by 15 July, says: {deaths: {value: 40, as_of: 2021-07-15}}}
    - {quote: the flood began on 14 July, says: {start: 2021-07-14}}
    - {quote: they will leave by 30 July, says: {departure: {value: ..2021-07-30, modality: planned}}}
    - {quote: they stayed ten days, says: {stay: 10}}
    - {quote: the dam is open, says: {dam: yes}}
    - {quote: Anna Berg runs Veld, says: {mayor: Anna Berg}}
    - {quote: from Osta and Marn, says: {senders: {all: [Osta, Marn]}}}
  courier:
    - {quote: 250 from Marn, says: {helpers.marn: 250}}
    - {quote: Osta sent 300 volunteers, says: {helpers.osta: 300}}
    - {quote: the dam is closed, says: {dam: no}}
  bote:
    - {quote: the number is not known, says: {gauge: unknown}}
"""
SIEGE = """\
csto-check: 1
languages: [de, en]
names: {Burg Karst: [Karst], Graf Olm: [Olm], Tann: []}
units:
  soldiers: {de: [Soldat, Mann], en: [soldier]}
  guns: {de: [Kanone, Geschütz], en: [gun, cannon]}
sources:
  chronik: {title: Die Belagerung, published: 1648-09-01}
  flugblatt: {title: Neue Zeitung, published: 1648-08-20}
topics:
  besiegers:
    question: Wie viele Soldaten lagen vor der Burg?
    unit: soldiers
    tolerance: 5%
    cues:
      de: {near: [belager* | vor der Burg], not: [Entsatz*], may: [Heer]}
      en: {near: [besieg*]}
  garrison:
    question: Wie viele Soldaten hielten die Burg?
    unit: soldiers
    cues:
      de: {near: [Besatzung | in der Burg], counts: [Verteidiger*]}
      en: {near: [garrison]}
  guns:
    question: Wie viele Geschütze hatten die Belagerer?
    unit: guns
    cues:
      de: {must: [Karst | Burg], near: [belager* | brach*]}
      en: {must: [Karst], near: [besieg* | brought]}
  end:
    question: Wann ergab sich die Burg?
    kind: date
    cues:
      de: {must: [Burg | Karst], near: [ergab | fiel | kapitul*]}
      en: {must: [castle | Karst], near: [surrender* | fell]}
claims:
  chronik:
    - {quote: 4000 Mann vor der Burg, says: {besiegers: 4000}}
    - {quote: 300 in der Burg, says: {garrison: about 300}}
    - {quote: zwölf Geschütze, says: {guns: 12}}
    - {quote: am 3. August ergab sie sich, says: {end: 1648-08-03}}
  flugblatt:
    - {quote: 6000 Mann, says: {besiegers: 6000}}
    - {quote: niemand weiß, says: {end: unknown}}
"""
STRIKE = """\
csto-check: 1
names: {Port Ellis: [Ellis], Dockers' Union: [DU], Harbour Board: [HB]}
units: {dockers: {en: [docker, worker]}, ships: {en: [ship, vessel]}}
cues: {from: kinds.yaml}
rules: [strikers == strikers.day + strikers.night]
sources:
  gazette: {title: Dockers walk out, published: 1926-05-04}
topics:
  strikers: {question: How many struck?, unit: dockers, changes: grows,
             cues: {en: {near: [strike | striking | struck]}}}
  strikers.day: {question: How many of the day shift?, unit: dockers, cues: {en: {near: [day shift]}}}
  strikers.night: {question: How many of the night shift?, unit: dockers, cues: {en: {near: [night shift]}}}
  idle: {question: How many ships lay idle?, unit: ships, cues: {en: {near: [idle]}}}
  called: {question: Who called the strike?, kind: name,
           cues: {en: {must: [strike], says: ["{} ... called"]}}}
  pay: {question: What rise was asked?, options: [five, ten],
         cues: {en: {must: [rise], says: {five: [five per cent], ten: [ten per cent]}}}}
claims:
  gazette:
    - {quote: 800 dockers struck, says: {strikers: {value: 800, as_of: 1926-05-03}}}
    - {quote: 14 ships lay idle, says: {idle: over 14}}
    - {quote: the DU called it, says: {called: Dockers' Union}}
    - {quote: five per cent, says: {pay: five}}
    - {quote: day 500, says: {strikers.day: 500}}
"""
KINDS = {
    "Veld": "state: [Veld, Osta, Marn, Lund], person: [Anna Berg, Jon Falk]",
    "Port Ellis": "body: [Dockers' Union, Harbour Board]",
    "Ada Lund": "person: [Ada Lund, Ben Falk], state: [Osta, Marn, Veld]",
}
HEADS = {"en": "The flood in Veld\n\n", "de": "Die Flut in Veld\n\n"}  # by which a text is about the flood
DAYS = {FLOOD: "2021-07-20", SIEGE: "1648-08-06", STRIKE: "1926-05-05"}


def write(folder: Path, base: str) -> None:
    """A base in a folder, with the file that tells what its names are."""
    (folder / "facts.yaml").write_text(base, "utf-8")
    names = base.partition("names:")[2].strip(" {\n")
    for first, kinds in KINDS.items():
        if names.startswith(first) and "from: kinds.yaml" in base:
            (folder / "kinds.yaml").write_text(f"csto-check: 1\nkinds: {{{kinds}}}\n", "utf-8")


def review(folder: Path, text: str, *options: str, base: str = FLOOD) -> tuple[int, str, str]:
    """What `csto-check review` answers on a text in a folder of its own."""
    write(folder, base)
    (folder / "text.txt").write_bytes(text.encode())
    return in_this_process(["review", "text.txt", *options], folder)


def reviewed(folder: Path, text: str, *options: str, base: str = FLOOD) -> dict[str, Any]:
    """Its JSON; the exit code must tell whether something is contradicted that is not ignored."""
    code, out, err = review(folder, text, "--json", *options, base=base)
    assert (code, err) in ((0, ""), (1, "")), err
    found: dict[str, Any] = json.loads(out)
    said = [each for sentence in found["sentences"] for each in sentence["findings"] if each["ignored"] is None]
    assert code == any(each["verdict"] == "contradicted" for each in said)
    return found


def told(document: dict[str, Any]) -> list[str]:
    """The findings of a document, one line each: `helpers.osta = 500: contradicted`."""
    return [f"{each['topic']} = {each['value']}: {each['verdict']}" for each in findings(document)]


def findings(document: dict[str, Any]) -> list[dict[str, Any]]:
    """The findings, without that who sends helpers is one of the senders: what is tested here are cues."""
    found = (finding for sentence in document["sentences"] for finding in sentence["findings"])
    return [each for each in found if (each["topic"], each["tied"]) != ("senders", "agreement")]


def one(folder: Path, text: str, *options: str, base: str = FLOOD) -> dict[str, Any]:
    """The only finding in a text."""
    (finding,) = findings(reviewed(folder, text, *options, base=base))
    return finding


def hinted(document: dict[str, Any]) -> list[str]:
    """The hints of a document, one line each: `helpers.osta = 500: differs`, or `the same`."""
    return [f"{each['topic']} = {each['value']}: {'differs' if each['differs'] else 'the same'}"
            for each in document["hints"]]  # fmt: skip


def unchecked(document: dict[str, Any]) -> list[str]:
    """The numbers and dates that were not checked."""
    return [reading for each in document["not_checked"] for reading in each["readings"]]
