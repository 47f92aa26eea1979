"""Addresses: what may be a link, look-alike hosts, and links to a source's words on the web."""

from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_check.views.report.words_on_web import words_on_web
from csto_check.web import is_web, other_host
from tests.cli.helpers import write_base
from tests.report.reading import Element, Reading, of_base
from tests.sessions import in_this_process

PAGE = "https://paper.example/a"


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://paper.example/", ""),
        ("https://аpple.com/news", "xn--pple-43d.com"),  # the first letter is Cyrillic
        ("https://straße.de", "xn--strae-oqa.de"),  # not strasse.de, which is another host
        ("https://München.de/", "xn--mnchen-3ya.de"),
        ("https://xn--mnchen-3ya.de/", "münchen.de"),
        ("https://例え.テスト", "xn--r8jz45g.xn--zckzah"),
        ("https://paper。example/", "paper.example"),  # another full stop than it seems
        ("https://xn--999999999/", ""),  # nothing that could be decoded
        ("https://xn--a-.de/", ""),
        ("javascript:alert(1)", ""),
        ("https://user:secret@аpple.com/", ""),
    ],
)
def test_a_host_in_other_letters_is_told(address: str, host: str) -> None:
    assert other_host(address) == host


@pytest.mark.parametrize(
    "address",
    ["https://paper.example@evil.example/", "https://user:secret@paper.example/", f"https://{'é' * 70}.de/",
     "https://paper..example/", "https://.example/", "https://paper.example:99999/", "javascript:alert(1)"],
)  # fmt: skip
def test_what_misleads_or_cannot_exist_is_no_link(address: str) -> None:
    assert not is_web(address)


@given(st.text() | st.text("xn-äß。./@:а").map("https://{}".format))
def test_no_address_is_too_strange(address: str) -> None:
    host = other_host(address)
    assert not host or (is_web(address) and host.isprintable())
    assert is_web(words_on_web(address, "he said nothing")) is is_web(address)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("nothing at all", "nothing%20at%20all"),
        ("well-known, salt & pepper", "well%2Dknown%2C%20salt%20%26%20pepper"),
        ("fünf Männer", "f%C3%BCnf%20M%C3%A4nner"),
        ("one two three four five six", "one%20two%20three%20four%20five%20six"),
        ("one two three four five six seven", "one%20two%20three,five%20six%20seven"),
        ("one […] seven eight nine ten", "one,eight%20nine%20ten"),
        ("[…] one [...] two […] three […]", "one,three"),
    ],
)
def test_the_words_of_a_quote_are_led_to(quote: str, text: str) -> None:
    assert words_on_web(PAGE, quote) == f"{PAGE}#:~:text={text}"


def test_a_fragment_of_the_address_stays() -> None:
    assert words_on_web(f"{PAGE}#part", "he said") == f"{PAGE}#part:~:text=he%20said"
    assert words_on_web(f"{PAGE}#:~:text=else", "he said") == f"{PAGE}#:~:text=he%20said"
    assert words_on_web(None, "he said") == words_on_web("ftp://paper.example", "he said") == ""


@given(st.text(min_size=1).filter(str.strip))
def test_nothing_of_a_quote_ends_its_directive(quote: str) -> None:
    text = words_on_web(PAGE, f"x{quote}").removeprefix(f"{PAGE}#:~:text=")
    assert text.isascii() and not set("-& #\"'<>") & set(text) and text.count(",") <= 1
    assert all("," not in part or "," in quote for part in map(unquote, text.split(",")))


BASE = """\
csto-check: 1
units: {people: {}}
sources:
  net: {title: N, url: "https://paper.example/a", sha256: "SHA"}
  odd: {title: O, url: "https://аpple.com/", archived: "https://пример.example/1", language: he}
  paper: {title: P}
topics: {hurt: {question: How many?, unit: people}}
claims:
  net: [{quote: ten people were hurt, says: {hurt: 10}}]
  odd: [{quote: "20 שלום", says: {hurt: 20}}]
  paper: [{quote: thirty, says: {hurt: 30}}]
"""


def quotes(page: Reading, id_: str) -> list[Element]:
    """Where the quotes in a part of the page lead to."""
    return [each for each in page.all("a") if each.is_in("blockquote") and id_ in {up.get("id") for up in each.within}]


def test_a_quote_leads_to_the_words_on_the_web_where_its_source_has_an_address(tmp_path: Path) -> None:
    page = of_base(tmp_path, BASE.replace(', sha256: "SHA"', ""))
    assert [each.get("href") for each in quotes(page, "hurt")] == [
        f"{PAGE}#:~:text=ten%20people%20were%20hurt",
        "https://аpple.com/#:~:text=20%20%D7%A9%D7%9C%D7%95%D7%9D",
    ]
    assert "https://аpple.com/ (xn--pple-43d.com)" in page.by_id()["odd"].text


def test_an_archived_copy_is_a_link_with_the_same_care_as_an_address(tmp_path: Path) -> None:
    base = BASE.replace('url: "https://paper.example/a", sha256: "SHA"', "archived: 'javascript:alert(1)'")
    page = of_base(tmp_path, base)
    links = [each for each in page.all("a") if "odd" in {up.get("id") for up in each.within} and each.get("rel")]
    assert [each.get("href") for each in links] == ["https://аpple.com/", "https://пример.example/1"]
    assert {each.get("rel") for each in links} == {"external noopener noreferrer"}
    assert "archived copyhttps://пример.example/1 (xn--e1afmkfd.example)" in page.by_id()["odd"].text
    assert "archived copyjavascript:alert(1)" in page.by_id()["net"].text
    assert not any("javascript" in each.get("href") for each in page.all("a"))


def test_with_the_texts_a_quote_leads_to_its_text_and_that_of_its_source_to_the_web(tmp_path: Path) -> None:
    (tmp_path / "net.txt").write_text("Yesterday ten people were hurt.\n", "utf-8")
    sha256 = in_this_process(["verify", "--hash", "net.txt"], tmp_path)[1].strip()
    page = of_base(tmp_path, BASE.replace("SHA", sha256), "--with-texts", "--texts", str(tmp_path))
    assert quotes(page, "hurt")[0].get("href") == "#text-of-net:hurt"
    assert [each.get("href") for each in quotes(page, "net")] == [f"{PAGE}#:~:text=ten%20people%20were%20hurt"]


def test_show_tells_the_other_letters_of_a_host(tmp_path: Path) -> None:
    base = write_base(tmp_path, BASE.replace(', sha256: "SHA"', ""))
    shown = in_this_process(["show", "odd", "--facts", base])[1]
    assert "https://аpple.com/ (xn--pple-43d.com)" in shown
    assert "https://пример.example/1 (xn--e1afmkfd.example)" in shown
