"""Folding and tokens: the form in which texts and quotes are compared."""
