"""Where words, numbers, dates and names stand in a base. Pure."""
