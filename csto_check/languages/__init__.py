"""How people write: data only, one file a language."""

# Each code is a module with a record called LANGUAGE (language.py); beside it the language's name.
NAMES = {"de": "German", "en": "English"}
LANGUAGES = tuple(NAMES)
