"""The benchmark that holds csto-check against its peers: its corpus, its rules, and the page made from it."""
