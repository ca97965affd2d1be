"""Numbers, and what a piece of code prints."""

from __future__ import annotations

import math
import re
from typing import Any

from grader.formula import evaluate
from grader.marking.marks import MAX_SHOWN, Mark, as_text, named, right, shown, unreadable, wrong
from grader.paper import Number, Printed, Slip
from grader.report import Diagnosis

NEAR = 20  # tolerances: so far off, a number was rounded too early
COARSE = 0.02  # of the value: farther off than this it is another number
FACTORS = {2.0: "2", 0.5: "½", 10.0: "10", 0.1: "1/10"}
_VALUES = re.compile(r"[\w.+-]+")
_SIZES = {"true": 1.0, "false": 0.0}
_PER_CENT = re.compile(r"\s*(?:%|per ?cent)\.?$", re.IGNORECASE)
_COUNTED = re.compile(
    r"(?<=[\d.])\s*(?:times|x|layers?|epochs?|updates|steps?|parameters|weights|patterns|units|examples|nats)\.?$"
)
_LEAD = re.compile(r"^(?:≈|~|about|approximately|roughly|ca\.|epoch)\s*", re.IGNORECASE)
_MODULE = re.compile(r"\b(?:np|numpy|math)\.(?=[a-z])")


def number(body: Number, answer: Any) -> Mark:
    """Mark a number: 0.25, "1/4", "2*exp(-1)", "25 %" of a whole."""
    value = _thousands(answer, body.value) or read_number(answer, body)
    if value is None:
        return unreadable('Answer with a number, e.g. 0.25 or "1/4".', answer)
    read = f"{value:.10g}"
    if not math.isfinite(value):
        return wrong("This is far too large, or no number.", read)
    if _is(value, body.value, body.within):
        return right(read)
    if fits := [slip for slip in body.slips if _is(value, float(slip.answer), _room(body, float(slip.answer)))]:
        nearest = min(fits, key=lambda slip: abs(value - float(slip.answer)))
        if _is(value, float(nearest.answer), 0) or not _coarser(value, body):
            return named(diagnosis(nearest), read)
    name, message = _relation(value, body)
    if not name:
        return wrong(f"This is not the right number (asked for: {body.asked}).", read)
    return named(Diagnosis(name, message, "relation"), read)


def diagnosis(slip: Slip) -> Diagnosis:
    """Return what a slip is called in a report."""
    return Diagnosis(slip.id, slip.message, "misconception")


def _thousands(answer: Any, wanted: float) -> float | None:
    """Read 15,365 and 15 365 as thousands where this is the right number; elsewhere the comma is a decimal one."""
    if not isinstance(answer, str) or not re.fullmatch(
        r"\d{1,3}(?:[,_' \u00a0\u2009\u202f’]\d{3}){1,4}", answer.strip()
    ):
        return None
    whole = float(re.sub(r"\D", "", answer))
    return whole if whole == wanted else None


def _room(body: Number, wrong: float) -> float:
    """Return how near a wrong number must be met: digits that count are fewer decimals in a larger number."""
    ratio = abs(wrong / body.value) if body.value else 1.0
    return body.within * (ratio if "significant" in body.asked else max(1.0, ratio))


def _coarser(value: float, body: Number) -> int:
    """Return the decimals of a number that is the right one with too few of them; else 0."""
    _, _, decimals = f"{value:.10g}".partition(".")
    places = len(decimals) if decimals.isdigit() else 0
    return places if places and "±" not in body.asked and body.within and round(body.value, places) == value else 0


def read_number(answer: Any, body: Number | None = None) -> float | None:
    """Read a number as learners write it; None where it is none."""
    match answer:
        case bool():
            return None
        case int():
            return float(answer) if abs(answer) < 10**300 else math.inf
        case float():
            return answer
        case str():
            return _typed(answer, body.unit if body is not None else "")
        case [one] if not isinstance(one, list):
            return read_number(one, body)
        case _:
            return None


def _typed(text: str, unit: str) -> float | None:
    """Read what was typed: `= 0.25`, `≈ 0.25`, `25 percent`, `np.exp(-1)` and `5 layers` are numbers as well."""
    if len(text) > MAX_SHOWN:
        return None
    text = text.strip().rpartition("=")[2].strip() if re.search(r"(?<![<>=!])=(?!=)", text) else text.strip()
    text = _MODULE.sub("", _LEAD.sub("", text))
    text = _PER_CENT.sub("%", text)
    text = text.removesuffix(unit) if unit else _COUNTED.sub("", text)
    return evaluate.plain(text)


def _is(value: float, wanted: float, within: float) -> bool:
    """Compare with the stated distance; where none is stated, to the last few binary digits."""
    return abs(value - wanted) <= max(within * (1 + 1e-9), 1e-9 * abs(wanted))


def _relation(value: float, body: Number) -> tuple[str, str]:
    """Name what the answer is to the right one; "" where it is nothing known."""
    wanted = body.value
    distance = body.within or 1e-9 * abs(wanted)
    if wanted and _is(value, -wanted, distance):
        return "sign", "The size is right, the sign is not."
    if body.share and _is(value / 100, wanted, distance):
        return "percent", "This is the right one in percent. Write 0.25 or 25 %, not 25."
    if body.share and _is(value, 1 - wanted, distance):
        return "complement", "This is one minus the right number: the share of all the others."
    if body.unit == "%" and _is(value * 100, wanted, distance):
        return "percent", "This is the share. In percent it is 100 times as much."
    if wanted and abs(wanted) > 4 * distance:
        for factor, said in FACTORS.items():
            if _is(value, factor * wanted, distance * max(factor, 1)):
                return "factor", f"Your number is the right one times {said}."
        if _is(value * wanted, 1, distance / abs(wanted)) and abs(wanted - 1) > 0.1:
            return "reciprocal", "This is one over the right number."
    if body.within and abs(value - wanted) <= min(NEAR * body.within, max(COARSE * abs(wanted), 2 * body.within)):
        return (
            "rounded",
            f"Close, but not to {body.asked}. Was something rounded on the way, or cut off instead of rounded?",
        )
    if places := _coarser(value, body):
        decimals = f"{places} decimal{'s' * (places > 1)}"
        return "rounded", f"To {decimals} this is right, but it is asked for to more: {body.asked}."
    return "", ""


def printed(body: Printed, answer: Any) -> Mark:
    """Mark what code prints; spaces and quotes do not count, and 2 is 2.0 only where the code prints it so."""
    text = as_text(answer)
    if len(text) > 2000:
        return unreadable("This is far longer than what the code prints.", answer)
    if _plain(text) == _plain(body.text) or _pieces(text) == _pieces(body.text):
        return right(shown(answer))
    for slip in body.slips:
        if _plain(text) == _plain(slip.answer):
            return named(diagnosis(slip), shown(answer))
    if found := _other_form(_ascii(text), _ascii(body.text)):
        return named(Diagnosis(*found, "relation"), shown(answer), share=0.5)
    return wrong(
        "The code prints something else. Go through it line by line, and write down each value.", shown(answer)
    )


def _other_form(text: str, due: str) -> tuple[str, str] | None:
    """Name right values in a form that the code does not print."""
    mine, theirs = _VALUES.findall(text), _VALUES.findall(due)
    if mine == theirs and len(theirs) > 1:
        if re.sub(r"[^()\[\]]", "", text) == re.sub(r"[^()\[\]]", "", due):
            listed = "A list is printed with commas between its numbers."
            array = "NumPy prints an array without commas." if "[" in due else "print puts spaces between its values."
            return "commas", f"The numbers are right. {listed if ',' in due else array}"
        return "brackets", "The numbers are right, their brackets are not: look at which Python prints, and how many."
    sizes = [_size(value) for value in mine]
    if mine and None not in sizes and sizes == [_size(value) for value in theirs]:
        message = "right, but Python shows of which kind a value is: 2, 2.0 and True are printed differently."
        return "shown-otherwise", f"The values are {message}" if len(mine) > 1 else f"The value is {message}"
    return None


def _pieces(text: str) -> list[str]:
    """Return words, numbers, brackets and commas; quotes and the >>> of a prompt do not count, all else does."""
    return re.findall(r"[\w.+-]+|[^\s\w\"'>]", _ascii(text))


def _size(value: str) -> float | None:
    """Return the number that a printed value stands for; None where it is none."""
    try:
        return _SIZES[value] if value in _SIZES else float(value)
    except ValueError:
        return None


def _ascii(text: str) -> str:
    return text.replace("−", "-").strip().strip("\"'`").lower()


def _plain(text: str) -> str:
    return "".join(_ascii(text).split())
