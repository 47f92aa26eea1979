"""Saved web pages: their text, with the place of every character in the page, and what they say of themselves."""
