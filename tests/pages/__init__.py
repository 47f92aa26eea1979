"""Saved pages of many makes, written by hand, and what is to be read in them."""
