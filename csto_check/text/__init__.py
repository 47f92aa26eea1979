"""Texts: folding, tokens, what is glued together, finding quotes, lines and sentences."""
