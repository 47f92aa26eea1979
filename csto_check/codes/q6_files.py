"""Codes of files that belong to no source, and of what a base ignores in vain."""

from csto_check.codes.finding_code import HURT, claim, verify_code
from csto_check.text.fold import text_hash

FAMILY = "Files of no source, and ignores of nothing"
_CLAIM = claim("More than 40 people were hurt", "hurt: over 40")
_OTHER = "Some 40 people were hurt at the bridge.\n"
_GAZETTE = f"  gazette: {{title: The fall, language: en, sha256: {text_hash(_OTHER)}}}\n"
_STRANGE = "Nobody knows where this is from.\n"
_IGNORE = "      ignore: [{code: Q301, because: the title says it all}]\n"
CODES = (
    verify_code(
        "Q601",
        "warning",
        "A file that may be a text cannot be read",
        """
        A file in the folder of the texts is a document of a word processor, a picture, a page without an article, or
        empty, or not in UTF-8. If it is the article that is looked for, nothing was compared with it. Save the text
        itself there, as plain text or as a web page.
        """,
        HURT,
        _CLAIM,
        {},
        source=_GAZETTE,
        more={"seeds/gazette.txt": "{\\rtf1 A letter}\n"},
        mended={"seeds/gazette.txt": _OTHER},
    ),
    verify_code(
        "Q602",
        "warning",
        "A text belongs to no source",
        """
        No source has the SHA-256 of this text: a source was forgotten, its sha256 is that of another version, or the
        file has another name than its source. Add the source, correct its sha256, or take the file away.
        """,
        HURT,
        _CLAIM,
        {text_hash(_OTHER): text_hash(_STRANGE)},
        source=_GAZETTE,
        more={"seeds/other.txt": _STRANGE},
    ),
    verify_code(
        "Q603",
        "note",
        "A text is there twice",
        """
        Two files have the same text, and only the first is used. That does no harm until one of them is edited. Remove
        one of the two.
        """,
        HURT,
        _CLAIM,
        {},
        more={"seeds/herald.md": HURT},
        mended={"seeds/herald.md": ""},
    ),
    verify_code(
        "Q611",
        "warning",
        "An ignore matches nothing",
        """
        The base ignores a finding here that is not found, although the texts on which it depends are at hand. Often the
        quote was mended since. An exception that nobody needs would hide the next real finding, so remove it. With
        --strict this fails.
        """,
        HURT,
        claim("More than 40 people were hurt", "hurt: over 40", _IGNORE),
        {_IGNORE: ""},
    ),
)
