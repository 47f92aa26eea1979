"""What a page says of itself."""

from csto_check.pages.nodes import Tree
from csto_check.pages.saved_page import AboutPage


def about_page(tree: Tree) -> AboutPage:
    """Its title, author, publisher, date, language and address."""
    return AboutPage()
