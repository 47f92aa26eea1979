"""The parts of `csto-check add`: a claim, a topic, a source."""
