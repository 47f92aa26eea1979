"""From answers to views: one file a command, and what several of them share."""
