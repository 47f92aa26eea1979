"""Numbers, dates, durations, ordinals and names in running text. Pure."""
