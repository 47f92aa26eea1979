"""The measures of the canonical form, in characters."""

WIDTH = 120  # of a line, without a comment behind it
STEP = 2  # of indentation
LONGEST_KEY = 1000  # before its colon; a longer one needs a question mark (YAML 1.1 allows 1024 characters)
