"""Codes of the text of a source and its receipt."""

from csto_check.codes.finding_code import HURT, RECEIPT, RECEIPT_OF_HURT, TEXT, claim, verify_code
from csto_check.text.fold import text_hash

FAMILY = "The text of a source and its receipt"
_EDITED = "More than 40 people were hurt when the bridge fell on 4 May 2021.\n"
_OTHER = "Some 40 people were hurt at the bridge.\n"
_CLAIM = claim("More than 40 people were hurt", "hurt: over 40")
_SHA = "    sha256: {}\n"
_GAZETTE = f"  gazette: {{title: The fall, language: en, sha256: {text_hash(_OTHER)}}}\n"
_PAGE = f"<!DOCTYPE html>\n<article><p>{HURT.strip()}</p></article>\n"
_HEADED = f"The fall of the bridge\n{HURT}"
_PAGE_HASH = "a3c94025f0d7360fac9f8ae719f0489a395e69f7a691cc41f920bab311ebb29d"
# That _HEADED was taken from _PAGE, and that HURT is taken from it now, with the quote of RECEIPT_OF_HURT.
_RECEIPT_OF_PAGE = f"""\
{{
"csto-check receipt": 3,
"source": "herald",
"text": "{text_hash(_HEADED)}",
"page": "{_PAGE_HASH}",
"seal": "bbfec5c373e39af9",
"quotes": [

]
}}
"""
_RECEIPT_ANEW = RECEIPT_OF_HURT.replace(' 2,\n"source"', ' 3,\n"source"').replace(
    '"seal": "af91a9ff2da2afaf",\n', f'"page": "{_PAGE_HASH}",\n"seal": "1471daa3eb949496",\n'
)
CODES = (
    verify_code(
        "Q501",
        "error",
        "The text of the source was edited since",
        """
        A file named after the source no longer has the SHA-256 on record, so it is not the text that the claims were
        read from. The line says which quotes no longer stand in it. If the new version is right, write its SHA-256
        under the source and check every claim; if not, put the old text back.
        """,
        HURT,
        _CLAIM,
        {text_hash(HURT): text_hash(_EDITED)},
        more={TEXT: _EDITED},
    ),
    verify_code(
        "Q502",
        "error",
        "A text is named after another source than its own",
        """
        The file is the text on record of one source and carries the name of another. Two files were mixed up, or a
        source has the wrong SHA-256. Rename the file, or correct the sha256 of both sources.
        """,
        HURT,
        _CLAIM,
        {},
        source=_GAZETTE,
        more={TEXT: "", "seeds/gazette.txt": HURT},
        mended={TEXT: HURT, "seeds/gazette.txt": _OTHER},
    ),
    verify_code(
        "Q503",
        "note",
        "The source has no SHA-256 to find its text by",
        """
        Without it the program does not know which text the quotes are from, so nothing of this source is checked. Save
        the article, and write under the source the sha256 that verify --hash FILE prints.
        """,
        HURT,
        _CLAIM,
        {"    language: en\n": "    language: en\n" + _SHA.format(text_hash(HURT))},
        is_hashed=False,
    ),
    verify_code(
        "Q504",
        "note",
        "There is neither the text nor a receipt",
        """
        Nothing tells whether the quotes of this source are in its text, and that is counted as not checked, not as
        sound. Put the text in the folder seeds, or name its folder with --texts. With --strict this fails.
        """,
        HURT,
        _CLAIM,
        {},
        more={TEXT: "", "seeds/README": "The texts are kept elsewhere.\n"},
        mended={TEXT: HURT},
    ),
    verify_code(
        "Q505",
        "note",
        "The quotes are only recorded in a receipt",
        """
        The text is not at hand, and a receipt says that somebody found these quotes in it. That is as good as the day
        on which it was recorded. Look again where the text is; with --strict this fails.
        """,
        HURT,
        _CLAIM,
        {},
        more={TEXT: "", RECEIPT: RECEIPT_OF_HURT},
        mended={TEXT: HURT},
    ),
    verify_code(
        "Q506",
        "error",
        "The receipt is damaged or was altered",
        """
        Each line of a receipt has a checksum, and one does not fit: a merge went wrong, the file was cut, or somebody
        changed it by hand. So it proves nothing. Take it from an earlier version, or record it again where the text is,
        with verify --record.
        """,
        HURT,
        _CLAIM,
        {},
        more={TEXT: "", RECEIPT: RECEIPT_OF_HURT.replace("[[[0, 0, 3,", "[[[0, 0, 2,")},
        mended={RECEIPT: RECEIPT_OF_HURT, TEXT: HURT},
    ),
    verify_code(
        "Q507",
        "error",
        "The receipt is for another text",
        """
        It was recorded for a text with another SHA-256 than the source has now, so it does not tell whether the quotes
        are in this one. Record it again where the text is, with verify --record; or put the former sha256 back.
        """,
        _OTHER,
        _CLAIM,
        {text_hash(_OTHER): text_hash(HURT)},
        more={TEXT: "", RECEIPT: RECEIPT_OF_HURT},
        mended={TEXT: HURT},
    ),
    verify_code(
        "Q508",
        "note",
        "The receipt is out of date",
        """
        The text is at hand, so the quotes were looked for in it, and nothing is wrong with them. But the receipt says
        something else, and whoever has only the receipt will be misled. Write it anew, with verify --record.
        """,
        HURT,
        claim("More than 40 people", "hurt: over 40"),
        {"quote: More than 40 people": "quote: More than 40 people were hurt"},
        more={RECEIPT: RECEIPT_OF_HURT},
    ),
    verify_code(
        "Q509",
        "note",
        "The language of the source cannot be read",
        """
        Its quotes are looked for in the text, but whether they say their values is not judged, since the program reads
        numbers and dates in some languages only. Give the source its language if it has none.
        """,
        HURT,
        _CLAIM,
        {"language: sv": "language: en"},
        language="sv",
        arguments=("--all",),
    ),
    verify_code(
        "Q510",
        "warning",
        "Another text is taken from the page on record",
        """
        Nobody edited the page: its bytes are those on record. But this version of the program takes another text from
        it than the version that recorded it, so the SHA-256 of the text is another. The quotes are looked for anew; the
        line says which are not in the new text. Write the new SHA-256 under the source, and record it again.
        """,
        _HEADED,
        _CLAIM,
        {text_hash(_HEADED): text_hash(HURT)},
        more={TEXT: "", "seeds/herald.html": _PAGE, RECEIPT: _RECEIPT_OF_PAGE},
        mended={RECEIPT: _RECEIPT_ANEW},
    ),
)
