"""Evidence: what counts as a quote of a text."""
