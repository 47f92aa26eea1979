"""What changed between two versions of a base: records by their ids, and what that does to the verdicts. Pure."""
