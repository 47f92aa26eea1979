"""The page of the report: one file a part, and what several of them share."""
