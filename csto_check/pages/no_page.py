"""Why no text can be had from a file that is a page or a PDF."""


class NoPage(ValueError):
    """What is wrong with it, and the remedy."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.what, self.remedy = what, remedy
