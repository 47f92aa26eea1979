"""How much may be reckoned exactly for one source, so that no base takes for ever."""


class Undecided(Exception):
    """All the work that may be done is done."""


class Work:
    """How many numbers may still be reckoned with."""

    def __init__(self, left: int) -> None:
        self.left = left

    def take(self, numbers: int) -> None:
        """Raises Undecided."""
        self.left -= numbers
        if self.left < 0:
            raise Undecided
