"""YAML to records, or problems with their places."""
