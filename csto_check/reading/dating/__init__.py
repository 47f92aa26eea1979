"""Dates: found by a grammar of typed points, and told by the evidence of their words, their clause and their text."""
