"""csto-check: where sources differ, whether it is a contradiction, and who says so."""

__version__ = "0.1.0"
