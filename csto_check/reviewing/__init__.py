"""A new text against the base. Pure."""
