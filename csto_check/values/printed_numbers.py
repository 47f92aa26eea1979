"""Numbers as a newspaper prints them: `2,500 soldiers`, `10 to 15 billion dollars`, `about 200 people`."""

from decimal import Decimal

from csto_check.values.digits import SCALES, plain_number

_LARGE = {word: Decimal(10) ** power for word, power in SCALES.items() if power >= 6}  # thousands stay in digits
_MOST_PLACES = 2  # after the point of a scaled number: 1.234 million could be read as two numbers
_ONES = {"people": "person", "men": "man", "women": "woman", "children": "child", "buses": "bus", "lives": "life",
         "series": "series", "species": "species", "gas": "gas"}  # fmt: skip
# The first that fits tells the singular.
_ENDINGS = (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("zzes", "zz"), ("oes", "o"),
            ("ss", "ss"), ("us", "us"), ("is", "is"), ("s", ""))  # fmt: skip
_MOST_SHARE = 10  # beyond ten times the lower number nobody thinks in percent
NEAR = Decimal("0.1")  # a figure called "about" lies within a tenth of what is meant (docs/facts.md)


def printed_number(number: Decimal) -> str:
    """`2,500`, `2.5 million`, `-3`, `0.5`"""
    digits, scale = _scaled(number)
    return f"{digits} {scale}".strip()


def printed_range(low: Decimal, high: Decimal) -> str:
    """`150 to 200`, `10 to 15 billion`; in digits where they do not share a scale, which would be lent to both."""
    (first, one), (last, two) = _scaled(low), _scaled(high)
    return f"{first} to {last} {two}".strip() if one == two else f"{_grouped(low)} to {_grouped(high)}"


def _scaled(number: Decimal) -> tuple[str, str]:
    """A number in digits, and the word of scale after them where that makes it short."""
    for word, size in reversed(_LARGE.items()):
        if abs(number) >= size:
            share = round(number / size, _MOST_PLACES) if abs(number) < 1000 * size else None
            if share is not None and share * size == number:
                return plain_number(share), word
            break
    return _grouped(number), ""


def _grouped(amount: Decimal) -> str:
    whole, point, rest = plain_number(amount).partition(".")
    number = Decimal(whole)  # an int of Python has a limit when it is printed
    return f"{number:,}{point}{rest}" if number else f"{whole}{point}{rest}"


def with_unit(number: str, unit: str | None) -> str:
    """A printed number with its unit: `2,500 soldiers`, `1 soldier`, `3 fire engines` of the unit `fire_engines`."""
    if unit is None:
        return number
    is_one = number.rpartition(" ")[2] in ("1", "-1")
    return f"{number} {(single(unit) if is_one else unit).replace('_', ' ')}"


def single(unit: str) -> str:
    """The unit of a single thing: `soldiers` is `soldier`; the unit itself where its ending does not tell."""
    start, mark, last = unit.rpartition("_")
    if last in _ONES:
        return f"{start}{mark}{_ONES[last]}"
    for ending, one in _ENDINGS:
        if last.endswith(ending) and len(last) > len(ending) + 1:
            return unit.removesuffix(ending) + one
    return unit


def printed_share(share: Decimal) -> str:
    """A share in percent with two digits at most, whole from 10 % on: `20 %`, `2.5 %`, `170 %`; of extremes none."""
    if share > _MOST_SHARE:
        return ""
    percent = share * 100
    rounded = rounded_to(percent, leading(percent, 2 if percent >= 10 else 1))
    shown = rounded if percent >= 10 else Decimal(f"{percent:.1f}")
    return f"{_grouped(shown)} %" if shown else ""


def leading(number: Decimal, digits: int) -> Decimal:
    """The place of the last of so many leading digits."""
    return Decimal(10) ** (number.adjusted() - digits + 1)


def rounded_to(number: Decimal, step: Decimal) -> Decimal:
    """A number rounded to a multiple of a power of ten, halves away from zero."""
    from decimal import ROUND_HALF_UP

    return (number / step).to_integral_value(ROUND_HALF_UP) * step


def near(number: Decimal, step: Decimal) -> Decimal:
    """A number rounded to a step, or to a finer one where that would lead a tenth away from it."""
    found = rounded_to(number, step)
    while abs(found - number) > NEAR * abs(found) or not found:
        step /= 10
        found = rounded_to(number, step)
    return found


def rounded_down(number: Decimal, step: Decimal) -> Decimal:
    """A number rounded down to a step, or to a finer one where that would leave a tenth of it away."""
    from decimal import ROUND_FLOOR

    found = (number / step).to_integral_value(ROUND_FLOOR) * step
    return found if number - found <= NEAR * number else rounded_down(number, step / 10)


def last_place(written: Decimal) -> Decimal:
    """The place of the last digit of a number that is not zero: 100 for 2500, 0.1 for 8.5."""
    return Decimal(10) ** int(written.normalize().as_tuple().exponent)


def printed_distance(amount: Decimal, step: Decimal, bound: str) -> str:
    """A distance to a step, below a bound: `more than 500`, `at least 2,140`; rounded without one it is `about 6`."""
    is_exact = step == 1 and amount == amount.to_integral_value()
    said = amount if is_exact else rounded_down(amount, step) if bound else near(amount, step)
    word = bound or ("" if said == amount else "about")
    return f"{word} {printed_number(said)}".strip()


def printed_rough(amount: Decimal, step: Decimal) -> str:
    """A distance to an end that comes from a tolerance, and is nobody's word: `about 200`, two digits at most."""
    return f"about {printed_number(near(amount, max(step, leading(amount, 2))))}"
