"""A text held against itself: figures and dates in it that cannot all be right, found by arithmetic alone."""
