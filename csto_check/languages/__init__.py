"""How people write: data only, one file a language."""

# Each name is a module with the tuples that `de` documents.
LANGUAGES = ("de", "en")
