"""Bases and texts with which a user tries what a recipe has made."""

FULL = """\
csto-check: 1
zones: [Europe/Amsterdam]
units: {soldiers: {en: [soldiers], nl: [soldaten, soldaat]}}
sources:
  herald: {title: A herald, publisher: Herald, published: 2022-01-20, language: en}
  courier: {title: A courier, publisher: Courier, published: 2022-01-21, language: en, url: "https://example.org/1"}
topics:
  troops: {question: How many soldiers came?, unit: soldiers}
  began: {question: When did it begin?, kind: date}
claims:
  herald:
    - {quote: some 70 soldiers, says: {troops: about 70}, according_to: [The mayor, The | police]}
    - {quote: on 6 January, says: {began: 2022-01-06}}
  courier:
    - {quote: 100 soldiers, says: {troops: 100}, according_to: The mayor}
"""
EMPTY = "csto-check: 1\n"

DUTCH = """\
csto-check: 1
zones: [Europe/Amsterdam]
units: {soldiers: {nl: [soldaten, soldaat]}}
sources:
  krant: {title: De krant, publisher: De krant, published: 2022-01-20, language: nl, sha256: HASH}
topics:
  troops:
    question: {nl: Hoeveel soldaten stuurde Armenië?}
    unit: soldiers
    cues: {nl: {must: [armenië], near: [soldaten]}}
  came: {question: {nl: Wanneer kwamen de soldaten?}, kind: date, cues: {nl: {must: [soldaten], near: [kwamen]}}}
  later: {question: {nl: Hoeveel soldaten kwamen later?}, unit: soldiers}
cues: {nl: {text: [soldaten | troepen]}}
claims:
  krant:
    - {quote: ongeveer 70 soldaten uit Armenië, says: {troops: about 70}}
    - {quote: Op 6 januari 2022 kwamen, says: {came: 2022-01-06}}
    - {quote: kwamen ongeveer 70 soldaten, says: {later: 500}}
"""
DUTCH_SOURCE = "Op 6 januari 2022 kwamen ongeveer 70 soldaten uit Armenië. Ze bleven tien dagen.\n"
DUTCH_TEXT = "Armenië stuurde 90 soldaten. De soldaten kwamen op 6 januari 2022. Ruim 2.500 mensen zagen het.\n"

MONEY = """\
csto-check: 1
sources: {herald: {title: A}, courier: {title: B}, gazette: {title: C}}
topics:
  cost: {question: What did it cost?, kind: money}
  gift: {question: How much was given?, kind: money}
  rent: {question: What is the rent?, kind: money}
  loan: {question: How much was lent?, kind: money}
claims:
  herald:
    - {quote: a, says: {cost: 100 EUR, gift: 100 EUR, rent: 50..60 EUR, loan: 2500000 USD}}
  courier:
    - {quote: b, says: {cost: 120 EUR, gift: 100 USD, rent: at least 40 EUR}}
  gazette:
    - {quote: c, says: {cost: 90 USD, gift: unknown}}
"""
