"""Codes of fields and records, and of the files that a base includes."""

from csto_check.codes.base_code import base_code

FAMILY = "Fields, ids and included files"
CODES = (
    base_code(
        "B201",
        "There is no such field here",
        """
        Every record has a fixed set of fields, and a misspelt one would be passed over: a claim would lose its date or
        its speaker without a word. The message offers the field that you may have meant, or lists all of them.
        docs/facts.md says what each is for, and csto-check schema teaches them to your editor.
        """,
        """
        csto-check: 1
        sources:
          gazette: {title: Fire in the harbour, publsher: The Gazette}
        """,
        {"publsher": "publisher"},
    ),
    base_code(
        "B202",
        "A field is missing",
        """
        Some fields are needed for an answer to make sense: a source needs a title, a claim its quote, a resolution its
        reason and its author. Without them a verdict could not be explained to a reader. Add the field; if you do not
        have what belongs there yet, leave the record out until you do.
        """,
        """
        csto-check: 1
        sources:
          gazette: {publisher: The Gazette}
        """,
        {"publisher: The Gazette": "publisher: The Gazette, title: Fire in the harbour"},
    ),
    base_code(
        "B203",
        "Fields belong here, and something else is there",
        """
        A mapping is expected: words with a colon and a value each, on lines of their own or between { and }. A bare
        text or a list cannot be matched with fields. Often the space after a colon is missing, or the line that should
        have started the record.
        """,
        """
        csto-check: 1
        sources:
          gazette: Fire in the harbour
        """,
        {"Fire in the harbour": "{title: Fire in the harbour}"},
    ),
    base_code(
        "B204",
        "A text or a list belongs here, and something else is there",
        """
        Some fields take one text, some a list, and some either. A list where one text belongs would leave open which
        of its entries holds. The message says what is expected; the claims of a source and the rules start with a
        dash each.
        """,
        """
        csto-check: 1
        title: [Fire, harbour]
        """,
        {"[Fire, harbour]": "Fire in the harbour"},
    ),
    base_code(
        "B205",
        "A comma cut a value in two",
        """
        Between { and } a comma ends a value, so 3,000 becomes 3 and a field called 000. That would be a wrong number
        with no trace of the right one. Write numbers without a thousands mark, and put text that contains a comma in
        quotation marks.
        """,
        """
        csto-check: 1
        units: {people: {}}
        sources:
          gazette: {title: Fire in the harbour}
        topics:
          fled: {question: How many people fled?, unit: people}
        claims:
          gazette:
            - quote: 3,000 people fled
              says: {fled: 3,000}
        """,
        {"fled: 3,000": "fled: 3000"},
    ),
    base_code(
        "B206",
        "Nothing is written here",
        """
        A field, a name or an entry of a list is there, but has no content. It may be unfinished, or its text may have
        got lost in editing. Write what belongs there, or remove it; if the source says that something is not known,
        the value is unknown.
        """,
        """
        csto-check: 1
        sources:
          gazette: {title: Fire in the harbour, publisher: }
        """,
        {"publisher: ": "publisher: The Gazette"},
    ),
    base_code(
        "B207",
        "This word is not one of those allowed",
        """
        Fields such as kind, changes and modality take one of a few words, because each of them changes how claims are
        compared. A word outside the list would change nothing, which is hardly what you meant. The message names the
        nearest word, or all of them.
        """,
        """
        csto-check: 1
        units: {people: {}}
        topics:
          hurt: {question: How many were hurt?, unit: people, changes: growing}
        """,
        {"growing": "grows"},
    ),
    base_code(
        "B208",
        "The file is in another format",
        """
        The field csto-check says in which format a file is written, and this program reads format 1. A later format
        may give the same words another meaning, so a file in it is not half read. Install a version that knows the
        format; if the number is a slip, write 1.
        """,
        """
        csto-check: 2
        """,
        {"csto-check: 2": "csto-check: 1"},
    ),
    base_code(
        "B209",
        "This cannot be an id",
        """
        Ids of sources, topics, units and claims are typed on the command line and used in rules and addresses, so they
        have small letters a to z, digits and underscores only, and start with a letter. The parts of a topic are
        joined by dots. Words that Python reserves, such as from and class, cannot be read in rules; derived is kept for
        claims that follow from them.
        """,
        """
        csto-check: 1
        sources:
          The-Gazette: {title: Fire in the harbour}
        """,
        {"The-Gazette": "the_gazette"},
    ),
    base_code(
        "B210",
        "Two files define the same source or topic",
        """
        A source or a topic is defined in one place, and claims in any file may refer to it. With two definitions it
        would depend on the order of the files which one holds. Keep one of them; if they are two things, rename one.
        """,
        """
        csto-check: 1
        include: more/*.yaml
        sources:
          gazette: {title: Fire in the harbour}
        """,
        {"gazette: {title: The harbour burns}": "gazette_late: {title: The harbour burns}"},
        {
            "more/gazette.yaml": """
            sources:
              gazette: {title: The harbour burns}
            """
        },
    ),
    base_code(
        "B211",
        "A source and a topic share an id",
        """
        Commands such as csto-check show take the id of a source or of a topic, and the report has one anchor for each.
        If both are called the same, nobody can say which is meant. Rename one; what refers to it must be renamed with
        it.
        """,
        """
        csto-check: 1
        sources:
          harbour: {title: The Harbour Gazette on the fire}
        topics:
          harbour: {question: Which harbour burnt?, kind: name}
        """,
        {"harbour: {title:": "harbour_gazette: {title:"},
    ),
    base_code(
        "B212",
        "A file outside the folder of the base",
        """
        A base may name files next to itself and in folders below. It is passed on as one folder, and would not load
        elsewhere if a part of it were left behind; nor should a base from somebody else read files of yours. Move the
        file into the folder, and name it from there.
        """,
        """
        csto-check: 1
        include: ../gazette.yaml
        """,
        {"../gazette.yaml": "more/gazette.yaml"},
        {
            "more/gazette.yaml": """
            sources:
              gazette: {title: Fire in the harbour}
            """
        },
    ),
    base_code(
        "B213",
        "A base that includes itself",
        """
        The pattern matches the very file in which it is written. Read twice, each of its claims would be there twice.
        Put the other files into a folder of their own, and name that.
        """,
        """
        csto-check: 1
        include: "*.yaml"
        """,
        {'"*.yaml"': "more/*.yaml"},
        {
            "more/gazette.yaml": """
            sources:
              gazette: {title: Fire in the harbour}
            """
        },
    ),
    base_code(
        "B214",
        "No file matches",
        """
        Nothing has the name that is given, or fits the pattern. A part of the base would be missing, and its claims
        would be in no answer. Names are relative to the folder of the base, capitals matter, and * stands for any
        part of one name but not for further folders.
        """,
        """
        csto-check: 1
        include: moer/*.yaml
        """,
        {"moer/": "more/"},
        {
            "more/gazette.yaml": """
            sources:
              gazette: {title: Fire in the harbour}
            """
        },
    ),
    base_code(
        "B215",
        "This does not go with the kind of the topic",
        """
        Only a quantity has a unit and can grow, only quantities and dates have a tolerance and can be close, only a
        choice has options, and only choices and names have cues that say their value. A field that the kind has no use
        for hints that the kind is another than you think. Remove the field, or choose the kind that has it.
        """,
        """
        csto-check: 1
        units: {days: {}}
        topics:
          began: {question: When did the fire begin?, kind: date, unit: days}
        """,
        {", unit: days": ""},
    ),
    base_code(
        "B216",
        "The topic has no kind or no unit",
        """
        The kind of a topic decides how its values are read and compared: a number, a date, a name or one of some
        options. A unit makes it a quantity and options make it a choice; otherwise kind says it. A subtopic has the
        kind of the topic above it.
        """,
        """
        csto-check: 1
        topics:
          began: {question: When did the fire begin?}
        """,
        {"begin?": "begin?, kind: date"},
    ),
    base_code(
        "B217",
        "An option that cannot be one",
        """
        The options of a choice are its possible answers, each once. The word unknown is no answer: every topic allows
        it, where a source says that nobody knows. Remove the entry.
        """,
        """
        csto-check: 1
        topics:
          arson: {question: Was it arson?, options: [yes, no, unknown]}
        """,
        {", unknown": ""},
    ),
)
