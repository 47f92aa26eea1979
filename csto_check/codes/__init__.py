"""The stable names of all problems and findings, each with its manual."""
