"""From an answer or its view to text: one file a format."""

# Each name is a module with `render(answer, make_view, screen) -> str`: of any answer, or of the findings in it
# alone; each of those also has `render_findings(findings, screen) -> str`, for the problems of a base.
OF_ANSWERS = ("table", "json", "csv", "markdown")
OF_FINDINGS = ("github", "sarif")
FORMATS = (*OF_ANSWERS, *OF_FINDINGS)
