"""From an answer or its view to text: one file a format."""

# Each name is a module with `render(answer, make_view, screen) -> str`.
FORMATS = ("table", "json", "csv", "markdown")
