"""Putting claims, topics and sources into a base: records in, the texts of its files out."""
