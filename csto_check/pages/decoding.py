"""From the bytes of a page to its characters."""

import codecs
import re
from typing import NamedTuple

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
LOOKED_AT_FOR_CHARSET = 100_000  # bytes
_META = re.compile(rb"<meta\b[^>]{0,500}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([a-z0-9_:.-]{1,40})", re.I)
_XML = re.compile(rb"\s{0,99}<\?xml[^>]{1,200}?encoding\s{0,9}=\s{0,9}[\"']([a-z0-9_:.-]{1,40})", re.I)
# Labels that browsers take for another encoding (WHATWG Encoding, 4.2), and all others that a page may name.
_AS_BROWSERS = {
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "iso_8859-1", "iso88591", "latin1", "latin-1", "l1"), "windows-1252"),
    **dict.fromkeys(("ascii", "us-ascii", "ansi_x3.4-1968", "cp1252", "x-cp1252", "cp819"), "windows-1252"),
    **dict.fromkeys(("iso-8859-9", "latin5"), "windows-1254"),
    **dict.fromkeys(("gb2312", "gb_2312-80", "x-gbk"), "gbk"),
    **dict.fromkeys(("iso-8859-11", "tis-620"), "windows-874"),
    **dict.fromkeys(("utf8", "utf-16", "utf-16le", "utf-16be"), "utf-8"),
    **dict.fromkeys(("shift-jis", "sjis", "x-sjis"), "shift_jis"),
}
_KNOWN = {
    *{"utf-8", "windows-874", "koi8-r", "koi8-u", "macintosh", "ibm866", "gbk", "gb18030", "big5", "euc-jp", "euc-kr"},
    *{"shift_jis", "iso-2022-jp"},
    *(f"windows-125{digit}" for digit in range(9)),
    *(f"iso-8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
}
_PYTHONS = {"macintosh": "mac_roman", "windows-874": "cp874", "shift_jis": "cp932", "euc-kr": "cp949"}
# What Python's cp1252 leaves undefined is a control character on the web.
_WINDOWS_1252 = "".join(
    bytes([byte]).decode("latin-1" if byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else "cp1252") for byte in range(256)
)
FEW_FAULTS = 0.05  # of the letters beyond ASCII: a page with more is no damaged UTF-8 but another encoding


class DecodedPage(NamedTuple):
    """The characters of a page, and the encoding in which they were read."""

    text: str
    encoding: str


def decode_page(data: bytes) -> DecodedPage:
    """By the byte order mark; else UTF-8 if it is that, else as the page declares if it is that, else windows-1252."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return DecodedPage(data[len(bom) :].decode(encoding, "replace"), encoding)
    declared = _declared(data)
    tried = [declared] if declared == "iso-2022-jp" else ["utf-8", declared]
    for name in filter(None, tried):
        found = _strictly(data, name)
        if found is not None:
            return DecodedPage(found, name)
    return _damaged(data, declared)


def _declared(data: bytes) -> str | None:
    """The encoding that a page names, if browsers know it."""
    start = data[:LOOKED_AT_FOR_CHARSET]
    found = _META.search(start) or _XML.match(start)
    if found is None:
        return None
    label = found[1].decode("ascii").lower()
    name = _AS_BROWSERS.get(label, label)
    return name if name in _KNOWN else None


def _strictly(data: bytes, name: str) -> str | None:
    if name == "windows-1252":
        return codecs.charmap_decode(data, "strict", _WINDOWS_1252)[0]
    try:
        return data.decode(_PYTHONS.get(name, name))
    except UnicodeDecodeError:
        return None


def _damaged(data: bytes, declared: str | None) -> DecodedPage:
    """UTF-8 with a few wrong bytes, else windows-1252, which everything is."""
    text = data.decode("utf-8", "replace")
    wrong, foreign = text.count("\ufffd"), len(text) - len(text.encode("ascii", "ignore"))
    if declared in (None, "utf-8") and wrong <= FEW_FAULTS * foreign:
        return DecodedPage(text, "utf-8")
    return DecodedPage(codecs.charmap_decode(data, "strict", _WINDOWS_1252)[0], "windows-1252")
