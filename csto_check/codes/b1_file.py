"""Codes of a file and its YAML."""

from csto_check.codes.base_code import base_code

FAMILY = "The file and its YAML"
CODES = (
    base_code(
        "B101",
        "The file is not UTF-8",
        """
        A base is text in UTF-8, the encoding in which every editor can save. In another one the same bytes stand for
        other letters, so that quotes and names would silently turn into something nobody wrote. Save the file as
        UTF-8; look at its umlauts and dashes afterwards, because an editor may have guessed them.
        """,
        """
        csto-check: 1
        title: Feuer in K\udcf6ln
        """,
        {"K\udcf6ln": "Köln"},
    ),
    base_code(
        "B102",
        "The file contains a control character",
        """
        Control characters cannot be seen, and some of them tell a terminal what to do. They usually come along when
        text is copied from a terminal, a PDF or a word processor. Remove the character; the message says where it is
        and what its number in Unicode is.
        """,
        """
        csto-check: 1
        title: Fire in the\x07 harbour
        """,
        {"\x07": ""},
    ),
    base_code(
        "B103",
        "The file is empty",
        """
        There is nothing in the file but, perhaps, comments. If it was saved by mistake, get it back before you write
        more into it. Otherwise start it with the line csto-check: 1, or let csto-check init write a base with comments
        to start from.
        """,
        """
        # to be written
        """,
        {"# to be written": "csto-check: 1"},
    ),
    base_code(
        "B104",
        "A key appears twice in a mapping",
        """
        A key may appear only once in a mapping, and most programs silently keep the last of two. Here that would lose
        a claim or a whole source, so neither is taken. Merge the two if they are the same thing; otherwise rename or
        remove one.
        """,
        """
        csto-check: 1
        sources:
          gazette: {title: Fire in the harbour}
          gazette: {title: The harbour burns}
        """,
        {"gazette: {title: The harbour burns}": "gazette_late: {title: The harbour burns}"},
    ),
    base_code(
        "B105",
        "An alias, an anchor or a tag of YAML",
        """
        Text that starts with *, & or ! is an order to YAML: to repeat another part of the file, to remember this one,
        or to change its type. A base has no use for them, because a claim should say what it says where it stands.
        If it is text, put it in quotation marks; if it is meant as an alias, write the value out in full.
        """,
        """
        csto-check: 1
        title: "*fire in the harbour*"
        sources:
          gazette: {title: !Fire in the harbour}
        """,
        {"!Fire in the harbour": '"!Fire in the harbour"'},
    ),
    base_code(
        "B106",
        "Lists and mappings are nested too deeply",
        """
        A base needs five levels at most, and twelve are read. Deeper nesting is a slip, mostly a bracket that was
        repeated, or a file that is no base at all. Nothing after this place was read, so there may be more problems
        once it is mended.
        """,
        """
        csto-check: 1
        title: [[[[[[[[[[[[[Fire in the harbour]]]]]]]]]]]]]
        """,
        {"[[[[[[[[[[[[[Fire in the harbour]]]]]]]]]]]]]": "Fire in the harbour"},
    ),
    base_code(
        "B107",
        "The file has a second YAML document",
        """
        A line of three hyphens starts a new document in YAML, and three dots end one. Only the first document of a
        file is a base, so all claims in a second one would be lost. Remove the line, or put the rest into a file of
        its own and name it under include.
        """,
        """
        csto-check: 1
        ---
        title: Fire in the harbour
        """,
        {"\n---": ""},
    ),
    base_code(
        "B108",
        "A text would be cut off at its #",
        """
        A # after a space starts a comment in YAML, and everything behind it is dropped. In a quote or a title that
        would lose words without a trace. Put the text in quotation marks or on the next line, after >-; if it really
        is a comment, move it to the line above.
        """,
        """
        csto-check: 1
        sources:
          gazette:
            title: Fire on pier #4
        """,
        {"title: Fire on pier #4": 'title: "Fire on pier #4"'},
    ),
    base_code(
        "B109",
        "A colon where YAML takes it for the end of a key",
        """
        A colon followed by a space parts a key from its value, wherever it stands in plain text. A headline or a quote
        with a colon therefore needs quotation marks, or its own line after >-. If the text looks right, look at the
        line above: it may lack its own colon, or this line is indented too far.
        """,
        """
        csto-check: 1
        title: Fire: the harbour burns
        """,
        {"Fire: the harbour burns": '"Fire: the harbour burns"'},
    ),
    base_code(
        "B110",
        "A line is wrongly indented",
        """
        In YAML the indentation says what belongs to what. A line that starts between two levels belongs to neither, so
        the rest of the file was not read. Give it exactly as many spaces as the lines it belongs with; the items of a
        list start in one column.
        """,
        """
        csto-check: 1
        sources:
          gazette:
            title: Fire in the harbour
           publisher: The Gazette
        """,
        {"\n   publisher": "\n    publisher"},
    ),
    base_code(
        "B111",
        "A tab is used for indentation",
        """
        YAML allows only spaces at the beginning of a line, because a tab is as wide as each editor likes. What looks
        aligned to you might belong to something else. Replace the tab by spaces, and tell your editor to do so in
        YAML files.
        """,
        """
        csto-check: 1
        sources:
        \tgazette: {title: Fire in the harbour}
        """,
        {"\t": "  "},
    ),
    base_code(
        "B112",
        "Quotation marks do not enclose the whole text",
        """
        Text that starts with a quotation mark ends at the next one of the same kind. A headline that only begins with
        a quoted word leaves the rest over, and a mark that is never closed swallows the following lines. Put the whole
        text in marks of the other kind, or on the next line, after >-, where marks mean nothing.
        """,
        """
        csto-check: 1
        title: "Fire" in the harbour
        """,
        {'"Fire" in the harbour': """'"Fire" in the harbour'"""},
    ),
    base_code(
        "B113",
        "A bracket or brace is not closed",
        """
        What starts with [ or { must end with ] or }, and between them a comma, a colon or another bracket means
        something. Either the closing one is missing, or a text in between has such a mark of its own. Close it, or put
        that text in quotation marks.
        """,
        """
        csto-check: 1
        sources:
          gazette: {title: Fire in the harbour
        """,
        {"Fire in the harbour": "Fire in the harbour}"},
    ),
    base_code(
        "B114",
        "A text starts with a character that YAML reserves",
        """
        The characters @ ` % * & ! ? - [ ] { } and the comma mean something to YAML at the start of a text. What you
        wrote is taken for something else, or for nothing at all. Put the text in quotation marks, or on the next line,
        after >-; a list starts on a line of its own.
        """,
        """
        csto-check: 1
        title: @gazette on the fire in the harbour
        """,
        {"@gazette on the fire in the harbour": '"@gazette on the fire in the harbour"'},
    ),
    base_code(
        "B115",
        "Text in the line of > or |",
        """
        After > or | the text starts on the next line and is indented; words in the same line are not part of it. The
        form >- joins the lines of a long quote with spaces and is the one to use here. If the mark belongs to the
        text, put all of it in quotation marks.
        """,
        """
        csto-check: 1
        title: > Fire in the harbour
        """,
        {"title: > Fire": "title: >-\n  Fire"},
    ),
    base_code(
        "B116",
        "A value starts with >",
        """
        At the start of a value > begins a block of text in YAML, so a bound written as >40 never arrives as one. The
        notation has words for it: over 40, at least 40, and for dates after 2022-01-06. The message gives the words
        for your value.
        """,
        """
        csto-check: 1
        units: {people: {}}
        sources:
          gazette: {title: Fire in the harbour}
        topics:
          hurt: {question: How many were hurt?, unit: people}
        claims:
          gazette:
            - quote: more than 40 people were hurt
              says: {hurt: >40}
        """,
        {"hurt: >40": "hurt: over 40"},
    ),
    base_code(
        "B117",
        "A backslash between double quotation marks",
        """
        Between double quotation marks a backslash is an order, such as \\n for a new line, and not every letter may
        follow it. Between single ones it is just a backslash. Use these, and double any apostrophe in the text.
        """,
        r"""
        csto-check: 1
        title: "Fire in the \Harbour"
        """,
        {'"Fire in the \\Harbour"': "'Fire in the \\Harbour'"},
    ),
    base_code(
        "B118",
        "The YAML cannot be read",
        """
        The parser gave up for a reason that has no manual of its own; the message keeps its words. Look at the place
        and at the line above it. Putting the text there in quotation marks helps in most cases.
        """,
        """
        csto-check: 1
        title: !harbour!fire in the night
        """,
        {"!harbour!fire in the night": '"!harbour!fire in the night"'},
    ),
    base_code(
        "B119",
        "A key is a list or a mapping",
        """
        Every key of a base is a word: a field, an id or a name. YAML also allows lists and mappings as keys, which
        could not be looked up or shown. Mostly a bracket stands in front of the colon by mistake; write a word there.
        """,
        """
        csto-check: 1
        [title]: Fire in the harbour
        """,
        {"[title]": "title"},
    ),
)
