"""Paths as references of URIs (RFC 3986)."""

import os
from pathlib import PurePath
from urllib.parse import quote


def file_uri(path: str) -> str:
    """A path as it stands in a URI: a relative one as a relative reference, an absolute one with `file://`."""
    encoded = quote(os.fsencode(path), safe="/~")
    return f"file://{'' if encoded.startswith('/') else '/'}{encoded}" if PurePath(path).is_absolute() else encoded
