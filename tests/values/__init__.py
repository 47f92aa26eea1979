"""Tests of what a value may be, and of the remedies where it is none."""
