"""Which word was meant: the nearest of all, as long as few are asked for, and one with a slip always."""

from hypothesis import given

from csto_check.problem import Slips, did_you_mean
from tests.laws.strategies import st

WORDS = st.text("abc_", min_size=1, max_size=8)


@given(st.sets(WORDS, max_size=8), st.lists(WORDS, max_size=8))
def test_the_nearest_of_all_was_meant(known: set[str], words: list[str]) -> None:
    slips = Slips(known)
    assert [slips.meant(word) for word in words] == [did_you_mean(word, known) for word in words]


@given(st.sets(st.text("abcdefgh_", min_size=8, max_size=12), min_size=1, max_size=8), st.data())
def test_of_however_many_a_word_with_one_slip_is_known(known: set[str], data: st.DataObject) -> None:
    meant = data.draw(st.sampled_from(sorted(known)))
    at = data.draw(st.integers(0, len(meant) - 1))
    slip = meant[:at] + data.draw(st.sampled_from(["", "x", meant[at] + "x"])) + meant[at + 1 :]
    assert Slips(known, 0).meant(slip) in {did_you_mean(slip, {each}) for each in known if did_you_mean(slip, {each})}


def test_of_many_a_word_that_is_no_slip_is_not_guessed() -> None:
    assert Slips(["troops", "detained"], 0).meant("people_detained") == ""
