"""From an answer or its view to text: one file a format."""

# Each name is a module with `render(answer, make_view, screen) -> str`.
FORMATS = ("table", "json", "csv", "markdown", "github", "sarif")
# Those that hold findings and nothing else; each also has `render_findings(findings, screen) -> str`.
OF_FINDINGS = ("github", "sarif")
