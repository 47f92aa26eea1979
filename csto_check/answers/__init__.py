"""What the JSON, the page and the Python API promise: one typed document a command."""

# Each name is a module with a document type called Document.
DOCUMENTS = (
    "explain",
    "sources",
    "topics",
    "diff",
    "find",
    "timeline",
    "claims",
    "show",
    "verify",
    "review",
    "check",
    "read",
    "report",
    "add",
    "text",
    "changes",
    "cache",
)
