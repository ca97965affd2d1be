"""A question as fields of a form, filled in with what stands on the sheet; and what a browser sends back, as an answer.

answer ── filled ──▶ Form ── fields ──▶ what a template shows
answer ◀── answer_from ── Form, from whoever
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, assert_never

from grader.errors import UsageError
from grader.marking.arranging import letters
from grader.marking.choosing import claim_and_reason
from grader.marking.marks import as_text, blank, chosen, labels
from grader.marking.typed import canonical
from grader.paper import (
    Formula,
    Matching,
    Number,
    Option,
    Ordering,
    Printed,
    Question,
    Several,
    Single,
    Table,
    TrueFalse,
)
from grader.render import plain
from grader.render import question as texts
from grader.render.text import stripped

LONGEST = 1000  # characters of an answer that is typed; no right one comes near
OPEN = "–"

Form = Mapping[str, Sequence[str]]  # the values of each field, as a browser sends them


@dataclass(frozen=True)
class Choice:
    """One of the answers that a field offers."""

    value: str
    text: str  # Markdown; plain text where the field is a select
    taken: bool


@dataclass(frozen=True)
class Field:
    """One control, or one group of buttons, of a question."""

    kind: Literal["radio", "checkbox", "select", "text", "lines"]
    name: str  # "q4.L1"
    label: str  # Markdown
    value: str = ""  # what was typed
    choices: tuple[Choice, ...] = ()
    unit: str = ""
    longest: int = LONGEST


# --- what is shown -------------------------------------------------------------------------------------


def how(question: Question) -> str:
    """Say how to answer in a form."""
    match question.body:
        case Single():
            return "Choose one."
        case Several():
            return "Choose all that hold."
        case TrueFalse():
            return "Choose whether the statement holds, and the reason."
        case Matching():
            return "Choose a letter for each. A letter may serve several times, or not at all."
        case Ordering(items=items):
            return f"Give each its place, from 1 to {len(items)}."
        case body:
            return texts.how(body).replace('"', "")


def fields(question: Question, form: Form) -> tuple[Field, ...]:
    """Return the fields of a question, filled in as the form says."""
    name = question.id
    match question.body:
        case Single(options=options):
            return (_options("radio", name, "Your answer", options, form),)
        case Several(options=options):
            return (_options("checkbox", name, "Your answer", options, form),)
        case TrueFalse(reasons=reasons):
            claims = {"true": "It holds", "false": "It does not hold"}
            return (
                _choices("radio", f"{name}.is", "Does the statement hold?", claims, form),
                _options("radio", f"{name}.because", "Because …", reasons, form),
            )
        case Matching(items=items, options=options):
            offered = {"": OPEN} | {each.label: f"{each.label}) {plain.line(each.text)}" for each in options}
            return tuple(_choices("select", key, item, offered, form) for key, item in _numbered(name, items))
        case Ordering(items=items):
            places = {"": OPEN} | {str(place): str(place) for place in range(1, len(items) + 1)}
            return tuple(_choices("select", key, item, places, form) for key, item in _numbered(name, items))
        case Table(cells=cells):
            return tuple(_typed("text", f"{name}.{cell.name}", f"`{cell.name}`", form) for cell in cells)
        case Number(unit=unit):
            return (_typed("text", name, "Your answer", form, unit),)
        case Formula():
            return (_typed("text", name, "Your answer", form),)
        case Printed():
            return (_typed("lines", name, "What it prints", form),)
        case _:
            assert_never(question.body)


def _options(kind: Literal["radio", "checkbox"], name: str, label: str, options: Sequence[Option], form: Form) -> Field:
    if options[0].label.isdigit():  # the lines stand in the wording
        return _choices(kind, name, label, {option.label: f"Line {option.label}" for option in options}, form)
    return _choices(kind, name, label, {option.label: option.text for option in options}, form)


def _choices(
    kind: Literal["radio", "checkbox", "select"], name: str, label: str, offered: Mapping[str, str], form: Form
) -> Field:
    taken = form.get(name, ())
    taken = taken if kind == "checkbox" else taken[:1]
    return Field(
        kind, name, label, choices=tuple(Choice(value, text, value in taken) for value, text in offered.items())
    )


def _typed(kind: Literal["text", "lines"], name: str, label: str, form: Form, unit: str = "") -> Field:
    return Field(kind, name, label, value=_first(form, name), unit=unit)


def _numbered(name: str, items: Sequence[str]) -> list[tuple[str, str]]:
    return [(f"{name}.{number}", item) for number, item in enumerate(items, start=1)]


# --- from the sheet to the form ------------------------------------------------------------------------


def filled(question: Question, answer: Any) -> dict[str, list[str]]:
    """Return the form that shows an answer; what no form can show, because an editor wrote it freely, is left out."""
    name = question.id
    if blank(answer):
        return {}
    match question.body:
        case Single(options=options):
            found = chosen(options, answer)
            return {name: [found[0].label]} if isinstance(found, list) and len(found) == 1 else {}
        case Several(options=options):
            found = chosen(options, answer)
            return {name: [option.label for option in found]} if isinstance(found, list) else {}
        case TrueFalse() as body:
            return _claim(name, body, answer)
        case Matching(items=items, options=options) as body:
            known, given = {option.label for option in options}, letters(body, answer) or []
            pairs = zip(_numbered(name, items), given) if len(given) == len(items) else ()
            return {key: [letter] for (key, _), letter in pairs if letter in known}
        case Ordering(items=items):
            return _places(name, _order_in(answer, len(items)))
        case Table(cells=cells):
            values = dict(zip((cell.name for cell in cells), answer)) if isinstance(answer, list) else answer
            return _cells(question, values) if isinstance(values, dict) else {}
        case Number() | Formula() | Printed():
            return {name: [text]} if (text := _written(question, answer)) else {}
        case _:
            assert_never(question.body)


def _claim(name: str, body: TrueFalse, answer: Any) -> dict[str, list[str]]:
    claim, because = claim_and_reason(answer) or (None, "")
    form = {} if claim is None else {f"{name}.is": [str(claim).lower()]}
    reason = [] if blank(because) else chosen(body.reasons, because)
    if isinstance(reason, list) and len(reason) == 1:
        form[f"{name}.because"] = [reason[0].label]
    return form


def _order_in(answer: Any, wanted: int) -> list[str]:
    """Return the items in the order that an answer has, "" where a place is open; nothing where it is anything else."""
    if isinstance(answer, list):
        found = [(labels(part) or [""])[0] for part in answer[: wanted + 1]]
    else:
        found = labels(answer) or []
        found = list(found[0]) if len(found) == 1 else found  # "312"
    return found if len(found) == wanted else []


def _places(name: str, order: Sequence[str]) -> dict[str, list[str]]:
    form: dict[str, list[str]] = {}
    for place, item in enumerate(order, start=1):
        if item.isdecimal() and 1 <= int(item[:4]) <= len(order):
            form.setdefault(f"{name}.{int(item[:4])}", [str(place)])
    return form


def _cells(question: Question, values: Mapping[Any, Any]) -> dict[str, list[str]]:
    theirs = {str(key).strip().lower(): value for key, value in values.items()}
    written = {cell: _written(question, theirs.get(cell.lower(), "")) for cell in question.cells()}
    return {f"{question.id}.{cell}": [text] for cell, text in written.items() if text}


def _written(question: Question, answer: Any) -> str:
    """Return an answer as it is typed; "" where a field cannot hold it."""
    if isinstance(answer, bool) or not isinstance(answer, str | int | float):
        return ""
    whole = isinstance(answer, float) and answer.is_integer() and abs(answer) < 1e15  # 7 was written as 7.0
    text = _clean(question, as_text(int(answer) if whole else answer))
    return text if len(text) <= LONGEST else ""


# --- from the form to the sheet ------------------------------------------------------------------------


def answer_from(question: Question, form: Form) -> Any:
    """Return what was answered in a form, in the shape that a sheet has; "" where nothing was.

    Raises
    ------
    UsageError
        Where it cannot be written to a sheet: far too long, or two items in one place.
    """
    name = question.id
    match question.body:
        case Several(options=options):
            taken = form.get(name, ())
            return [option.label for option in options if option.label in taken] or ""
        case TrueFalse():
            claim, because = (_value(question, form, f"{name}.{part}") for part in ("is", "because"))
            return {"is": {"true": True, "false": False}.get(claim, claim), "because": because}
        case Matching(items=items):
            given = [_value(question, form, key) for key, _ in _numbered(name, items)]
            return given if any(given) else ""
        case Ordering(items=items):
            return _order(question, [_value(question, form, key) for key, _ in _numbered(name, items)])
        case Table() as body:
            return canonical(body, {cell: _value(question, form, f"{name}.{cell}") for cell in question.cells()})
        case body:
            return canonical(body, _value(question, form, name))


def _order(question: Question, places: Sequence[str]) -> Any:
    """Return the items in the order of their places; one that is open has none."""
    known = [str(place) for place in range(1, len(places) + 1)]
    if twice := next((place for place in known if places.count(place) > 1), ""):
        raise UsageError(f"Two things stand in place {twice}. Give each a place of its own.")
    order = [places.index(place) + 1 if place in places else "" for place in known]
    return order if any(order) else ""


def _value(question: Question, form: Form, name: str) -> str:
    text = _clean(question, _first(form, name))
    if len(text) > LONGEST:
        raise UsageError(f"This is longer than {LONGEST} characters, so it was not written to the sheet. Shorten it.")
    return text


def _first(form: Form, name: str) -> str:
    values = form.get(name, ())
    return values[0] if values else ""


def _clean(question: Question, text: str) -> str:
    """Return what was typed without what nobody sees; on one line where one line is asked for."""
    text = stripped(text[: 4 * LONGEST])
    return text.strip() if isinstance(question.body, Printed) else " ".join(text.split())


# --- what a form changed -------------------------------------------------------------------------------


def seen(question: Question, answer: Any) -> str:
    """Return what a form says of the answer that it was filled in with: `changed` compares with it."""
    return _digest(answer_from(question, filled(question, answer)))


def changed(question: Question, form: Form, answer: Any) -> bool:
    """Tell whether an answer differs from what its form was filled in with.

    Only such answers are written: what an editor or another page wrote to the sheet meanwhile, what no form can show,
    and what a form does not ask, stays.
    """
    before = _first(form, f"{question.id}.seen")
    return bool(before) and _digest(answer) != before


def _digest(answer: Any) -> str:
    return hashlib.sha256(repr(answer).encode()).hexdigest()[:16]
