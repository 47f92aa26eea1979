"""Links to other stories that stand within an article, by the label before or behind them."""

from collections.abc import Sequence

from csto_check.pages.page_tree import BLOCKS, HEADINGS, Tree

MOST_OF_A_LABEL = 40  # characters, with what stands around it
MOST_IN_A_TEASER = 100  # tags and texts
_LABELS = {
    *{"lesen sie auch", "lesen sie auch hier", "lesen sie mehr", "lesen sie dazu", "lesen sie dazu auch", "mehr dazu"},
    *{"mehr zum thema", "auch interessant", "auch spannend", "lesetipp", "weiterlesen", "zum thema", "siehe auch"},
    *{"read more", "read also", "also read", "read next", "see also", "related", "related stories", "related articles"},
    *{"related story", "related article", "more on this story", "more on this", "more", "recommended", "don't miss"},
    *{"à lire aussi", "lire aussi", "lire également", "voir aussi", "sur le même sujet", "lea también", "lee también"},
    *{"lea además", "más información", "te puede interesar", "le puede interesar", "leia também", "leia mais"},
    *{"saiba mais", "leggi anche", "approfondisci", "lees ook", "lees meer", "läs också", "läs mer", "les også"},
    *{
        "læs også",
        "lue myös",
        "czytaj też",
        "czytaj także",
        "zobacz też",
        "zobacz także",
        "čtěte také",
        "přečtěte si také",
    },
    *{"читайте также", "читать также", "по теме", "материалы по теме", "смотрите также", "читайте також"},
    *{"ayrıca okuyun", "اقرأ أيضا", "اقرأ أيضًا", "اقرأ أيضاً", "إقرأ أيضا", "اقرأ المزيد"},
}
_MARKS = " \t\r\n\f\u00a0:.…!?›»>→▶►▸•|–—-+()[]"


def is_teaser(tree: Tree, number: int, linked: Sequence[bool]) -> bool:
    """Whether a block is links and such a label, and nothing else; `linked` says which elements are in links."""
    node = tree.nodes[number]
    if node.name not in BLOCKS or node.name in HEADINGS or node.last - node.first > MOST_IN_A_TEASER:
        return False
    texts = [each for each in tree.within(number) if each.kind == "text"]
    if not any(linked[each.node] for each in texts):
        return False
    told = "".join(tree.page[each.start : each.end] for each in texts if not linked[each.node])
    return len(told.strip()) <= MOST_OF_A_LABEL and " ".join(told.casefold().split()).strip(_MARKS) in _LABELS
