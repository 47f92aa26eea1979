"""Addresses of the web: which may be a link, and what a host is called in the other letters."""

import re
from unicodedata import normalize
from urllib.parse import SplitResult, urlsplit

_DOTS = re.compile("[.。．｡]")  # all that browsers take for the dot of a host (RFC 3490, section 3.1)
LONGEST_LABEL = 63  # characters of a part of a host (RFC 1035, section 2.3.4)


def is_web(address: str) -> bool:
    """Whether an address may be a link: of http or https, with a host that can exist.

    Not one with anything that browsers would drop, nor with a name and password, which make the eye take them for
    the host (`https://paper.example@other.example`).
    """
    return _split(address) is not None


def other_host(address: str) -> str:
    """The host of an address of the web in the letters in which it does not stand; empty where it has only one form.

    Of one with letters beyond ASCII its Punycode (`xn--…`), by which look-alikes are told apart, and the other way
    round (RFC 3492; Unicode TR 36, section 2).
    """
    parts = _split(address)
    host = parts.hostname if parts and parts.hostname else ""
    other = _in_unicode(host) if host.isascii() else _in_ascii(host)
    return other if other != host else ""


def _split(address: str) -> SplitResult | None:
    """The parts of an address of the web; None for any other."""
    if any(char.isspace() or not char.isprintable() for char in address):
        return None
    try:
        parts = urlsplit(address)
        return parts if parts.scheme in ("http", "https") and _has_good_host(parts) else None
    except ValueError:  # a broken port or bracket, and what Punycode cannot hold
        return None


def _has_good_host(parts: SplitResult) -> bool:
    host = parts.hostname or ""
    labels = _in_ascii(host).rstrip(".").split(".")
    return parts.port != 0 and "@" not in parts.netloc and all(0 < len(label) <= LONGEST_LABEL for label in labels)


def _in_ascii(host: str) -> str:
    """A host as browsers look it up.

    The codec `idna` of the standard library has the tables of 2003, by which ß is ss; so each part is written with
    `punycode`, as UTS 46 has it in its non-transitional form, without its tables of mapped characters.
    """
    return ".".join(map(_label_in_ascii, _DOTS.split(host)))


def _label_in_ascii(label: str) -> str:
    plain = normalize("NFKC", label.lower())
    return plain if plain.isascii() else f"xn--{plain.encode('punycode').decode('ascii')}"


def _in_unicode(host: str) -> str:
    """A host whose Punycode is decoded, where that can be read; else the host as it is."""
    try:
        decoded = ".".join(map(_label_in_unicode, host.split(".")))
    except ValueError:
        return host
    return decoded if decoded.isprintable() and _in_ascii(decoded) == host else host


def _label_in_unicode(label: str) -> str:
    return label[4:].encode("ascii").decode("punycode") if label.startswith("xn--") else label
