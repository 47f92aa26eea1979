"""Claims to start from: what a new text may say, and the YAML of it."""
