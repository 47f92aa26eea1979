"""The subcommands: one file each, with a function `run`."""

# In the order of the help page; each is loaded only when it is called.
COMMANDS = (
    "sources",
    "topics",
    "diff",
    "find",
    "timeline",
    "show",
    "claims",
    "verify",
    "review",
    "read",
    "draft",
    "report",
    "init",
    "schema",
)
