"""What of a page is no part of its article, by the names and attributes of its elements."""

import re
from collections.abc import Iterator, Mapping, Sequence

from csto_check.pages.comment_headings import commented
from csto_check.pages.note_marks import is_note_mark
from csto_check.pages.page_tree import BLOCKS, PageNode, Tree
from csto_check.pages.text_weights import Weights

NAVIGATION, SHARING, COMMENTS, RELATED = "navigation", "share buttons", "comments", "related articles"
HIDDEN, FORM, NOSCRIPT, LINKS = "hidden", "form", "shown without scripts", "links"
ASIDE, SIDEBAR, NOTES, PAYWALL = "aside", "sidebar", "notes", "paywall"
OUTSIDE = "outside the article"
_TAGS = {
    "nav": NAVIGATION, "aside": ASIDE, "form": FORM, "button": FORM, "select": FORM, "textarea": FORM,
    "fieldset": FORM, "datalist": FORM, "dialog": "dialog", "noscript": NOSCRIPT, "del": "struck out",
    "s": "struck out", "strike": "struck out", "rp": HIDDEN, "menu": NAVIGATION, "search": FORM,
    "amp-ad": "advertisement", "amp-sidebar": NAVIGATION, "amp-consent": "cookie banner",
}  # fmt: skip
_ROLES = {
    "navigation": NAVIGATION, "search": FORM, "banner": "header", "contentinfo": "footer", "form": FORM,
    "complementary": ASIDE, "dialog": "dialog", "alertdialog": "dialog", "menu": NAVIGATION, "menubar": NAVIGATION,
    "toolbar": NAVIGATION, "tablist": NAVIGATION,
}  # fmt: skip
# Whole words of class and id, capitals and underscores written as hyphens, in the manner of common systems.
_WORDS = {
    NAVIGATION: """nav navigation navbar navi menu main-menu mainmenu main-nav mainnav site-nav site-navigation top-nav
        topnav breadcrumb breadcrumbs breadcrumb-nav brotkrumen pagination pager page-numbers post-navigation
        posts-navigation nav-links nav-below skip-link skip-links skiplink skiplinks jump-links toc mw-editsection
        mw-jump-link navbox catlinks printfooter site-sub mw-navigation mw-panel mw-head blog-pager sitemap
        language-switcher hauptmenue hauptnavigation metanavigation servicenavigation""",
    "header": "site-header masthead page-top topbar top-bar headerbar header-wrapper kopfbereich",
    "footer": "footer site-footer page-footer colophon fuss fusszeile footer-wrapper entry-footer post-footer "
    "article-footer",
    SIDEBAR: """sidebar side-bar sidebars sidebar-first sidebar-second sidebar-left sidebar-right left-sidebar
        right-sidebar widget widgets widget-area marginalspalte randspalte right-column right-rail""",
    COMMENTS: """comments comment comment-list commentlist comments-area comment-section comments-section
        comment-respond respond comment-form disqus-thread disqus kommentare kommentar leserkommentare user-comments
        reader-comments kommentarbereich comments-wrapper forum-comments wp-block-comments
        wp-block-post-comments article-comments""",
    RELATED: """related related-posts related-articles related-content related-stories related-links related-news
        relatedposts relatedarticles relatedcontent jp-relatedposts recommended recommendations recommended-articles
        more-articles more-stories more-news more-from read-more-box read-next read-also readmore most-read
        most-popular popular-posts popular trending latest-news latest-posts outbrain taboola trc-related-container
        mehr-zum-thema zum-thema lesen-sie-auch lesen-sie-mehr auch-interessant weitere-artikel weitere-meldungen
        meistgelesen meistgelesene you-may-also-like see-also-box upnext up-next""",
    SHARING: """share shares sharing share-buttons share-bar sharebar share-links share-tools social social-share
        social-sharing social-links social-media social-buttons social-bar socialbar sharedaddy sd-sharing addtoany
        addtoany-share-save-container addthis addthis-toolbox shariff share-buttons-wrapper teilen artikel-teilen
        sharing-tools post-share-buttons post-share""",
    "newsletter": """newsletter newsletter-signup newsletter-box newsletter-form newsletter-teaser newsletter-cta
        subscribe subscribe-box subscribe-form subscription-box mc-embed-signup mailchimp email-signup signup-box
        abo-box gh-subscribe kg-signup-card subscription-widget subscription-widget-wrap
        subscription-widget-wrap-editor""",
    "cookie banner": """cookie cookies cookie-banner cookie-bar cookie-notice cookie-consent cookie-law-info-bar
        cookiebanner cookieconsent cookie-hinweis consent consent-banner consent-layer gdpr gdpr-banner cc-window
        cc-banner onetrust-banner-sdk onetrust-consent-sdk usercentrics-root cmp cmp-container cmpbox cybot-cookiebot
        cybotcookiebotdialog datenschutz-hinweis""",
    "advertisement": """ad ads adv advert adverts advertisement advertising ad-container ad-slot ad-wrapper ad-unit
        ad-banner ad-box adsbygoogle adbox anzeige anzeigen werbung werbebanner google-ads dfp-ad banner-ad sponsor
        sponsored-links promo promotion promo-box native-ad""",
    PAYWALL: """paywall pay-wall paywall-box paywall-banner paywall-offer abo-hinweis abo-angebot plus-angebot
        registration-wall regwall subscription-wall subscribe-wall metered-message piano-offer
        paywall-hint paywall-hinweis paywall-teaser""",
    "about the author": "author-bio author-box authorbox about-author author-info author-description autorenbox "
    "post-author-box author-card",
    "keywords": """tags taglist tag-list tag-links tags-links cat-links post-tags article-tags entry-tags post-labels
        tag-cloud tagcloud schlagworte schlagwoerter keywords post-categories""",
    NOTES: "reference references reflist reference-list footnotes-list citation-needed mw-cite-backlink",
    "dialog": "modal modal-dialog popup overlay lightbox toast",
    HIDDEN: "screen-reader-text sr-only visually-hidden visuallyhidden hidden-print noprint print-only d-none",
}
_TEASERS = {"teaser", "teasers", "teaser-list", "teaser-box", "teaserbox"}  # which is also what some call a lead
_BY_WORD: Mapping[str, str] = {word: what for what, words in _WORDS.items() for word in words.split()}
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_UNSEEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.I)
# What a system puts its own name or a place before: `nfy-newsletter`, `inline-promo`, `Promo_inline__x1`.
_NAMED_WITHIN = {
    *{"ad", "ads", "advert", "advertisement", "anzeige", "werbung", "newsletter", "paywall", "promo", "comments"},
    *{"paywall-hint", "paywall-hinweis", "paywall-teaser"},
    *{"kommentare", "related", "share", "sharing", "read-more", "readmore", "lesen-sie-auch", "mehr-zum-thema"},
}
_SAYS_OTHERWISE = {"no", "not", "non", "has", "have", "with", "without", "is", "js", "hide", "before", "after", "tag"}
_SAYS_OTHERWISE |= {"category", "type", "topic", "term", "post", "page", "format", "single"}  # as WordPress has them
_MODULE = re.compile(r"([A-Za-z]{2,40})_[A-Za-z0-9-]{1,40}__[A-Za-z0-9_-]{1,10}")  # a class of CSS modules
_PAGE = ("#page", "html", "body", "head")
MOST_WORDS = 50  # of one class attribute
MOST_OF_AN_OFFER = 300  # characters of running text in what asks readers to pay
_DECORATION = 3  # characters: what is longer than that is no icon, whatever aria-hidden says


def labels(tree: Tree, weights: Weights) -> list[str]:
    """What each element is if it is no part of an article, such as "comments"; empty for all others."""
    in_article = [False]
    found = [""]
    for number, node in enumerate(tree.nodes[1:], 1):
        in_article.append(in_article[node.parent] or is_content(node))
        inside = in_article[node.parent]
        label = _label(node, inside, weights.text[number], weights.links[number])
        if label == PAYWALL and weights.running[number] > MOST_OF_AN_OFFER:
            label = ""  # what is behind the wall, not the wall
        found.append(label or (NOTES if is_note_mark(tree, number) else ""))
    for number in commented(tree):
        if not (is_content(tree.nodes[number]) or tree.nodes[number].name in _PAGE):
            found[number] = COMMENTS
    return found


def is_content(node: PageNode) -> bool:
    """Whether a page says that an element is its content."""
    attributes = node.attributes
    is_told = attributes.get("role", "").lower() in ("main", "article")
    return (
        node.name in ("article", "main") or is_told or "articlebody" in attributes.get("itemprop", "").lower().split()
    )


def _label(node: PageNode, in_article: bool, size: int, links: int) -> str:
    if is_hidden(node, size):
        return HIDDEN
    if node.name in _PAGE:
        return ""
    if is_content(node):
        return COMMENTS if node.name == "article" and COMMENTS in _named_by_class(node, links) else ""
    if node.name == "footer" or (node.name == "header" and not in_article):
        return node.name
    role = node.attributes.get("role", "").lower()
    tag = _TAGS.get(node.name) or (FORM if (node.name, role) == ("a", "button") else _ROLES.get(role, ""))
    return tag or next(_named_by_class(node, links), "")


def _named_by_class(node: PageNode, links: int) -> Iterator[str]:
    return (what for word in class_words(node) if (what := _named(word, node.name, links)))


def _named(word: str, name: str, links: int) -> str:
    """What a word of a class says of an element; words within a line, such as those of a link, are hardly ever out."""
    what = RELATED if word in _TEASERS and links else _BY_WORD.get(word) or _named_within(word)
    is_block = name in BLOCKS or "-" in name
    return what if is_block or what in (HIDDEN, NAVIGATION) or (what, name) == (NOTES, "sup") else ""


def _named_within(word: str) -> str:
    """What the end of a word says, behind the name of a system or place: of `nfy-newsletter` that of `newsletter`."""
    first, _, rest = word.partition("-")
    return _BY_WORD.get(rest, "") if rest in _NAMED_WITHIN and first not in _SAYS_OTHERWISE else ""


def is_hidden(node: PageNode, size: int) -> bool:
    """Whether a browser does not show an element; an icon that is there for the eye alone counts as well."""
    attributes = node.attributes
    if "hidden" in attributes and attributes["hidden"].lower() != "until-found":
        return True
    if attributes.get("aria-hidden", "").lower() == "true" and size <= _DECORATION:
        return True
    return _UNSEEN.search(attributes.get("style", "")[:2000]) is not None


def class_words(node: PageNode) -> Iterator[str]:
    """The words of class and id; of `story__share--top` also `share`."""
    told = f"{node.attributes.get('id', '')[:200]} {node.attributes.get('class', '')[:5000]}".split()
    for written in told[:MOST_WORDS]:
        word = _CAMEL.sub("-", written).lower()
        yield word.replace("_", "-").strip("-")
        if module := _MODULE.fullmatch(written):
            yield _CAMEL.sub("-", module[1]).lower()
        if "__" in word:
            yield word.rpartition("__")[2].partition("--")[0].replace("_", "-")


LEAST_NOSCRIPT = 200  # characters of running text: less asks for scripts, and is no article
LEAST_ARTICLE = 40  # characters of running text: with less beside them, comments are no comments on anything


def spare_most_of(tree: Tree, root: int, found: list[str], whole: Weights, kept: Weights) -> bool:
    """Take the labels from elements that hold most of another's running text; whether there were any.

    Comments may be longer than the article; they are spared only where nothing else is left. `kept` are the weights
    of what has no label.
    """
    has_article = kept.running[root] >= LEAST_ARTICLE
    spared = [
        number
        for number in tree.inside(root)
        if found[number] and whole.running[number] > whole.running[root] / 2
        if not (found[number] == COMMENTS and has_article)
        if not (found[number] == NOSCRIPT and whole.running[number] < LEAST_NOSCRIPT)
    ]
    shares = _in_parts(tree, root, found, whole)
    spared += [number for number in tree.inside(root) if 2 * shares.get(found[number], 0) > whole.running[root]]
    for number in spared:
        found[number] = ""
    return bool(spared)


def _in_parts(tree: Tree, root: int, found: Sequence[str], whole: Weights) -> Mapping[str, int]:
    """How much running text in an element has a label that some systems put on every single paragraph of an article."""
    labelled: dict[int, str] = {}
    shares = dict.fromkeys((PAYWALL, SIDEBAR), 0)
    for number in tree.inside(root):
        labelled[number] = found[number] or labelled.get(tree.nodes[number].parent, "")
        if labelled[number] in shares:
            shares[labelled[number]] += whole.own[number]
    return shares
