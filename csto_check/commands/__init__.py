"""The subcommands: one file each, with a function `run`."""

# By what they are for, in the order of the help page; each is loaded only when it is called.
GROUPS = {
    "Ask": (
        "diff",
        "find",
        "topics",
        "timeline",
        "show",
        "sources",
        "claims",
        "report",
    ),
    "Prove": (
        "verify",
        "changes",
    ),
    "New texts": (
        "review",
        "check",
        "read",
        "draft",
        "text",
    ),
    "Curate": (
        "init",
        "add",
        "fmt",
        "schema",
        "explain",
        "cache",
    ),
}
COMMANDS = tuple(name for names in GROUPS.values() for name in names)
