"""What the program says to each example; `pytest -n0 --rewrite tests/test_codes.py` writes it."""
# fmt: off

REPORTED: dict[str, tuple[str, ...]] = {
    "B104": (
        'facts.yaml:4:3: duplicate key "gazette" (first on line 3); remove one, or merge the two [B104]',
    ),
    "Q101": (
        'facts.yaml:14:14  herald:hurt  “Over forty persons were injured”  not in the text of its source [Q101]',
    ),
    "Q102": (
        'facts.yaml:14:14  herald:hurt  “—”    it contains no word or number [Q102]',
    ),
    "Q103": (
        'facts.yaml:14:14  herald:hurt  “500 people”  it appears in the text only inside “2 500” [Q103]  “2 500 people”',
    ),
    "Q104": (
        'facts.yaml:14:14  herald:hurt  “the bridge fell […] More than 40 people”  its parts are in the text, but not in this order [Q104]  “the bridge fell”',
    ),
    "Q105": (
        'facts.yaml:14:14  herald:hurt  “more than 40 people”  it differs from the text in capitalisation [Q105]  “More than 40 people”',
    ),
    "Q106": (
        'facts.yaml:14:14  herald:hurt  “More than 40 people … the bridge fell”  it leaves out or adds words: write […] for what is left out, and add nothing [Q106]  “More than 40 people were hurt when the”',
    ),
    "Q107": (
        'facts.yaml:15:14  herald:hurt  “Some 40 people were hurt”  not in the text of its source, but in that of gazette [Q107]  “than 40 people were hurt”',
    ),
    "Q108": (
        'herald:hurt,herald,More than 40 people were hurt,missing,true,false,seeds/herald.txt,false,,,,,,,More than 30 people were hurt,not in the text of its source,true,,Q108,facts.yaml:14:14,',
    ),
    "Q109": (
        'failed: 1 claim of herald: herald.receipt.json does not cover this quote, which was edited or added since [Q109]',
    ),
    "Q201": (
        'facts.yaml:14:14  herald:hurt  “More than 40 people were hurt”  the quote says over 40, but the value is over 400 [Q201]',
    ),
    "Q202": (
        'facts.yaml:14:14  herald:hurt  “40 people were hurt”  the text says “More than 40” here, the quote only “40” [Q202]',
    ),
    "Q203": (
        'facts.yaml:14:14  herald:dead  “12 people died”  “12” is in the quote, but the text denies it next to the quote [Q203]',
    ),
    "Q204": (
        'facts.yaml:14:14  herald:hurt  “12 boats and 40 people”  12 is in the quote, but it counts boats [Q204]',
    ),
    "Q205": (
        'facts.yaml:15:14  herald:hurt  “40 for Osta and 12 for Veld”  the claims of this quote are in a different order from 40 and 12 in it [Q205]',
        'facts.yaml:15:24  herald:dead  “40 for Osta and 12 for Veld”  the claims of this quote are in a different order from 40 and 12 in it [Q205]',
    ),
    "Q211": (
        'herald:hurt  found   seeds/herald.txt:1:29  not judged: the quote contains 40 and 12; which belongs to which topic is not judged [Q211]  “40 for Osta and 12 for Veld”',
    ),
    "Q212": (
        'herald:hurt  found   seeds/herald.txt:1:14  not judged: the quote contains no number of people [Q212]  “people were hurt”',
    ),
    "Q213": (
        'herald:dead  found   seeds/herald.txt:1:21  not judged: 12 is in the quote, but after a negation [Q213]  “not 12 people died”',
    ),
    "Q214": (
        'herald:fell  found   seeds/herald.txt:1:1  not judged: “5/6/2021”: it may be either of two days: month and day cannot be told apart [Q214]  “On 5/6/2021 the bridge fell”',
    ),
    "Q215": (
        'herald:mayor  found   seeds/herald.txt:1:1  not judged: no spelling of the name is in the quote [Q215]  “The mayor closed the bridge”',
    ),
    "Q216": (
        'herald:guests  found   seeds/herald.txt:1:1  not judged: the quote names Lund as well, but the list claims to be complete [Q216]  “Osta, Veld and Lund came”',
    ),
    "Q301": (
        'facts.yaml:13:14  herald:cause  “The bridge at Osta”  it is only the title of its source, which says little about the text [Q301]',
    ),
    "Q302": (
        'facts.yaml:13:14  herald:cause  “Veld railway broke the bridge”  it cuts “Osta-Veld” in two [Q302]',
    ),
    "Q303": (
        'facts.yaml:13:14  herald:cause  “break the bridge”  it starts right after “not”, which it leaves out [Q303]',
    ),
    "Q304": (
        'facts.yaml:16:14  herald:sent.osta  “Osta sent […] 300 soldiers”  the part it leaves out contains the end of a sentence [Q304]',
    ),
    "Q305": (
        'facts.yaml:13:14  herald:cause  “The bridge fell Many were hurt”  it runs across the end of a paragraph [Q305]',
    ),
    "Q306": (
        'facts.yaml:13:14  herald:cause  “40 people came because the bridge had fallen”  the text says “More than 40” here, the quote only “40” [Q306]',
    ),
    "Q307": (
        'facts.yaml:16:14  herald:sent.osta  “Veld sent 300 soldiers”  it names Veld, which another topic asks about, not sent.osta [Q307]',
    ),
    "Q308": (
        'facts.yaml:14:14  herald:mayor  “Carl Lund closed the bridge”  it names Carl Lund instead of Anna Berg [Q308]',
    ),
    "Q309": (
        'facts.yaml:13:14  herald:fell  “Monday, 5 May 2021”  5 May 2021 is a Wednesday [Q309]',
    ),
    "Q401": (
        'herald: 1 reading not covered by any claim [Q401]',
    ),
    "Q402": (
        'not read: 1 number [Q402]',
    ),
    "Q403": (
        'set aside, not found: facts.yaml:9:17: “Time to read” is not in the text of herald [Q403]',
    ),
    "Q404": (
        'not read: herald: texts in "sv" cannot be read [Q404]',
    ),
    "Q501": (
        'edited since: seeds/herald.txt is not the text on record; all quotes are in it; if this version is right, write sha256: 228900729a27c87dc27c33d79dc6c27d08ed7e690caadacb4020735968168a88 under sources, herald [Q501]',
    ),
    "Q502": (
        'wrong name: seeds/gazette.txt contains the text of herald; rename it [Q502]',
    ),
    "Q503": (
        'not checked: 1 claim of herald: the source has no sha256; if seeds/herald.txt is its text, add sha256: 734dedf987eff78fc7ee633bdfb46c1d7b3a7b7509444f0e2c494fc759fa0a4f [Q503]',
    ),
    "Q504": (
        'not checked: 1 claim of herald: no text in seeds has its SHA-256, and there is no receipt; put the text there, or name its folder with --texts [Q504]',
    ),
    "Q505": (
        'recorded, not found: the quotes of 1 claim from 1 source: the text is not available, but a receipt says that each quote was found in the text on record [Q505]',
    ),
    "Q506": (
        'failed: 1 claim of herald: herald.receipt.json is incomplete or was altered: quote 1 was altered [Q506]',
    ),
    "Q507": (
        'failed: 1 claim of herald: herald.receipt.json is for a different text from the one on record [Q507]',
    ),
    "Q508": (
        'note: seeds/herald.receipt.json is out of date: quotes were edited, added or removed since, or are read differently; csto-check verify --record writes new receipts [Q508]',
    ),
    "Q509": (
        'herald:hurt  found   seeds/herald.txt:1:1  not judged: texts in "sv" cannot be read [Q509]  “More than 40 people were hurt”',
    ),
    "Q601": (
        'not used: seeds/gazette.txt: this is a PDF, not plain text; save its text: pdftotext FILE [Q601]',
    ),
    "Q602": (
        'not used: seeds/other.txt: its SHA-256 belongs to no source: ead4fd234ab57daad0a8e39469bbcb385dddb879f2859400621bb318a928f677 [Q602]',
    ),
    "Q603": (
        'note: seeds/herald.txt contains the same text as seeds/herald.md, which was used [Q603]',
    ),
    "Q611": (
        'facts.yaml:14:14  herald:hurt  “More than 40 people were hurt”  nothing here is Q301: remove its ignore (“the title says it all”) [Q611]',
        'ignores nothing: nothing here is Q301: remove its ignore (“the title says it all”) [Q611]',
    ),
}
