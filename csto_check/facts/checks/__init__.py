"""Checks of a whole base: one file each, with `check(base)` that yields problems."""

CHECKS = ("claim_ids", "one_namespace", "repeats")
