"""The base that `csto-check init` writes: small, commented, and with disputes to look at."""

STARTER = """\
# A fact base for csto-check. Adapt the four parts below to your event, then run:
#   csto-check diff
# Or remove them, and let csto-check add write yours.
csto-check: 1  # format of this file
title: The bridge at Moorfurt, March 2024
zones: [Europe/Berlin]  # time zones that a plain date may mean
unnamed: [eyewitnesses]  # attributions that name nobody in particular

names:  # one thing, several spellings; put the places here by which a text about the event is recognised
  Fire Department: [the fire brigade, firefighters]

units:  # what is counted
  people: {en: [people, person]}

# 1. The texts. Only the title is needed.
sources:
  herald:
    title: Bridge collapses at Moorfurt
    publisher: The Herald
    published: 2024-03-02
    language: en
    # url, archived, accessed: its address, that of a copy in an archive, and when you last looked at it
    # sha256: save the text as seeds/herald.txt, and csto-check verify says what to write here
    reliability: B  # usually reliable; A to F. Shown, never counted
  courier:
    title: Three days after the collapse
    publisher: Evening Courier
    published: 2024-03-05
    language: en

# 2. The questions, one scope each. A unit makes a topic a quantity.
topics:
  collapse:
    question: When did the bridge collapse?
    kind: date
  injured:
    question: How many people were injured?
    unit: people
    changes: grows  # a later, higher count is news, not a contradiction
    # close: 1%  # values no further apart count as one; of dates: close: 5 years
  injured.firefighters:  # a subtopic inherits unit, changes and close
    question: How many firefighters were injured?
    scope: part of injured
  warning:
    question: Had there been a warning?
    kind: choice  # yes or no, unless options: lists others

# 3. How topics are related: a part or an earlier event with <=, a sum with == (total == part.one + part.two).
#    Of a list of names, size(members) is how many it has; senders <= members says that all senders are members.
rules:
  - injured.firefighters <= injured

# 4. What each source says, in its own words. A value may be
#      2500 | 2.5 million | about 100 | over 3000 | at least 164 | 150..200 | unknown
#      2024-03-01 | 2024-03 | about 2024-03-01 | ..2024-03-05 | before 2024-03-05 | 2024-03-01..2024-03-03
claims:
  herald:
    - quote: The bridge came down on Friday evening
      says: {collapse: 2024-03-01}
    - quote: at least a dozen people were hurt, among them two firefighters
      says: {injured: at least 12, injured.firefighters: 2}
      at: page 3  # or a time code
      according_to: the fire brigade
      as_of: 2024-03-02
    - quote: nobody had warned of the damage
      says: {warning: no}
  courier:
    - quote: since the collapse on 29 February
      says: {collapse: 2024-02-29}
    - quote: 31 injured people have been counted
      says: {injured: 31}
      as_of: 2024-03-05  # of a value that held for a time: holds: {from: 2024-03-01, to: 2024-03-05}
    - quote: an engineer is said to have warned of cracks
      says: {warning: yes}
      modality: reported  # asserted if omitted; also unconfirmed, alleged, implied, planned
      credibility: 4  # doubtful; 1 to 6. Shown, never counted
"""
