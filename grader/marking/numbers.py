"""Numbers, and what a piece of code prints."""

from __future__ import annotations

import math
import re
from typing import Any

from grader.formula import evaluate
from grader.marking.marks import Mark, named, right, shown, unreadable, wrong
from grader.paper import Number, Printed, Slip
from grader.report import Diagnosis

NEAR = 20  # tolerances: so far off, a number was rounded too early
COARSE = 0.02  # of the value: farther off than this it is another number
FACTORS = {2.0: "2", 0.5: "½", 10.0: "10", 0.1: "1/10"}
_NUMBERS = re.compile(r"[\w.+-]+")
_PERCENT = re.compile(r"\s*%\s*$")


def number(body: Number, answer: Any) -> Mark:
    """Mark a number: 0.25, "1/4", "2*exp(-1)", "25 %" of a whole."""
    value = read_number(answer, body)
    if value is None:
        return unreadable('Answer with a number, e.g. 0.25 or "1/4".', answer)
    read = f"{value:.10g}"
    if not math.isfinite(value):
        return wrong("This is no finite number.", read)
    if _is(value, body.value, body.within):
        return right(read)
    for slip in body.slips:
        if _is(value, float(slip.answer), body.within * max(1, _ratio(float(slip.answer), body.value))):
            return named(diagnosis(slip), read)
    name, message = _relation(value, body)
    if not name:
        return wrong(f"This is not the right number (asked for: {body.asked}).", read)
    return named(Diagnosis(name, message, "relation"), read)


def diagnosis(slip: Slip) -> Diagnosis:
    """Return what a slip is called in a report."""
    return Diagnosis(slip.id, slip.message, "misconception")


def _ratio(one: float, other: float) -> float:
    """How many times as large: digits that count are fewer decimals in a larger number."""
    return abs(one / other) if other else 1.0


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
            text = answer
            if body is not None and body.unit:
                text = text.strip().removesuffix(body.unit)
            if _PERCENT.search(text) and (body is None or not body.share):
                return evaluate.plain(_PERCENT.sub("", text)) if body is not None and body.unit == "%" else None
            return evaluate.plain(text)
        case _:
            return None


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
    if wanted and abs(wanted) > 4 * distance:
        for factor, said in FACTORS.items():
            if _is(value, factor * wanted, distance * max(factor, 1)):
                return "factor", f"Your number is the right one times {said}."
        if _is(value * wanted, 1, distance) and abs(wanted - 1) > 0.1:
            return "reciprocal", "This is one over the right number."
    if body.within and abs(value - wanted) <= min(NEAR * body.within, max(COARSE * abs(wanted), 2 * body.within)):
        return (
            "rounded",
            f"Close, but not to {body.asked}. Was something rounded on the way, or cut off instead of rounded?",
        )
    return "", ""


def printed(body: Printed, answer: Any) -> Mark:
    """Mark what code prints; spaces and quotes do not count, and 2 is 2.0 only where the code prints it so."""
    text = answer if isinstance(answer, str) else str(answer)
    if len(text) > 2000:
        return unreadable("This is far longer than what the code prints.", answer)
    if _plain(text) == _plain(body.text):
        return right(shown(answer))
    for slip in body.slips:
        if _plain(text) == _plain(slip.answer):
            return named(diagnosis(slip), shown(answer))
    if _NUMBERS.findall(text) == (right_ones := _NUMBERS.findall(body.text)) and len(right_ones) > 1:
        commas = "A list is printed with commas" if "," in body.text else "NumPy prints an array without commas"
        message = f"The numbers are right. {commas} between its numbers."
        return named(Diagnosis("commas", message, "relation"), shown(answer), share=0.5)
    mine, due = evaluate.plain(text), evaluate.plain(body.text)
    if mine is not None and mine == due:
        message = "The number is right, but Python shows whether it is whole: 2 and 2.0 are printed differently."
        return named(Diagnosis("shown-otherwise", message, "relation"), shown(answer), share=0.5)
    return wrong(
        "The code prints something else. Go through it line by line, and write down each value.", shown(answer)
    )


def _plain(text: str) -> str:
    return "".join(text.split()).strip("\"'").lower()
