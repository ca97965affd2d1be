"""What each kind of question comes to once its numbers are drawn. An `Unfit` draw is drawn again."""

from __future__ import annotations

import contextlib
import io
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from grader.authoring.quiz import QuestionSpec, WrongAnswer
from grader.compiling.filling import filled
from grader.formula import evaluate, parse
from grader.paper import (
    Body,
    Cell,
    Formula,
    Matching,
    Number,
    Option,
    Ordering,
    Printed,
    Range,
    Several,
    Single,
    Slip,
    Table,
    TrueFalse,
)

LABELS = "abcdefghijklmnop"
FEWEST, MOST = 3, 5  # options whose text is computed
APART = 0.01  # numbers nearer to one another, relative to the larger, look alike

Values = Mapping[str, Any]
Wrong = Sequence[WrongAnswer]


class Unfit(Exception):
    """These numbers make the question ambiguous; the text says why."""


def body(spec: QuestionSpec, wrong: Wrong, values: Values, rng: np.random.Generator) -> tuple[Body, dict[str, Any]]:
    """Return the body of a question, and `answer` for its texts where it is a single value."""
    answer = spec.right
    if spec.answer is not None and spec.kind != "formula":
        answer = spec.answer(**values)
        answer = answer.item() if isinstance(answer, np.generic) else answer
    match spec.kind:
        case "single" if spec.options:
            return Single(_options(spec, {answer}, rng)), {"answer": answer}
        case "single":
            return Single(_computed(spec, answer, wrong, values, rng)), {"answer": answer}
        case "several":
            return Several(_options(spec, set(answer), rng)), {}
        case "true_false":
            holds, reason = answer
            return TrueFalse(bool(holds), _options(spec, {reason}, rng)), {}
        case "line":
            return Single(_lines(spec)), {"answer": answer}
        case "number":
            return _number(spec, float(answer), wrong, values), {"answer": answer}
        case "formula":
            return _formula(spec), {}
        case "printed":
            return _printed(spec, wrong, values)
        case "table":
            return _table(spec, values), {}
        case "matching":
            return _matching(spec, rng), {}
        case "ordering":
            return _ordering(answer, rng), {}


def prompt(spec: QuestionSpec) -> str:
    """Return the wording, with the code that is asked about."""
    code = spec.details.get("code")
    if code is None:
        return spec.wording
    lines = code.strip("\n").splitlines()
    if spec.kind == "line":
        lines = [f"{number}  {line}" for number, line in enumerate(lines, start=1)]
    return "\n".join([spec.wording, "", "```", *lines, "```"])


# --- choosing ------------------------------------------------------------------------------------------


def _options(spec: QuestionSpec, right: set[Any], rng: np.random.Generator) -> tuple[Option, ...]:
    if not right <= set(spec.options):
        raise ValueError(f"the answer {right} is none of the options {list(spec.options)}")
    keys = list(spec.options)
    order = [keys[i] for i in rng.permutation(len(keys))]
    return tuple(
        Option(label, spec.options[key][0], key in right, spec.options[key][1]) for label, key in zip(LABELS, order)
    )


def _computed(
    spec: QuestionSpec, answer: Any, wrong: Wrong, values: Values, rng: np.random.Generator
) -> tuple[Option, ...]:
    """Offer the answer among the results of wrong ideas, as many as differ from it and from one another."""
    offered = [(_written(answer, spec.details["decimals"]), answer, spec.why, "")]
    ideas = [wrong[i] for i in rng.permutation(len(wrong))]
    for idea, value in _results(ideas, values):
        text = _written(value, spec.details["decimals"])
        if _alike(value, answer) or text == offered[0][0]:
            raise Unfit(f"{idea.id} gives the right answer")
        if len(offered) < MOST and not any(_alike(value, other) or text == said for said, other, _, _ in offered):
            offered.append((text, value, idea.message, idea.id))
    if len(offered) < FEWEST:
        raise Unfit(f"there are fewer than {FEWEST} different options")
    order = [offered[i] for i in rng.permutation(len(offered))]
    return tuple(Option(label, text, not id_, why, id_) for label, (text, _, why, id_) in zip(LABELS, order))


def _lines(spec: QuestionSpec) -> tuple[Option, ...]:
    """The lines are shown in the wording: here each is its number."""
    code = spec.details["code"].strip("\n").splitlines()
    reasons = {**spec.details["wrong"], spec.right: spec.why}
    numbers = [number for number, line in enumerate(code, start=1) if line.strip()]
    return tuple(Option(str(n), code[n - 1].strip(), n == spec.right, reasons.get(n, "")) for n in numbers)


# --- numbers and formulas ------------------------------------------------------------------------------


def _number(spec: QuestionSpec, answer: float, wrong: Wrong, values: Values) -> Number:
    if not math.isfinite(answer):
        raise Unfit(f"the answer is {answer}")
    within, asked = _tolerance(spec, answer)
    slips: list[Slip] = []
    met = [answer]
    for idea, result in _results(wrong, values):
        value = float(result)
        if not math.isfinite(value):
            continue
        if any(abs(value - other) <= 2 * max(within, 1e-9 * abs(answer)) for other in met):
            raise Unfit(f"{idea.id} gives the same as something else, {value:g}")
        met.append(value)
        slips.append(Slip(idea.id, repr(value), idea.message))
    return Number(answer, within, asked, spec.details["unit"], spec.details["share"], tuple(slips))


def _tolerance(spec: QuestionSpec, answer: float) -> tuple[float, str]:
    """Return how far an answer may be off, and how that is said."""
    match spec.details:
        case {"decimals": int(decimals)}:
            return 10.0**-decimals, f"{decimals} decimal{'s' * (decimals != 1)}"
        case {"digits": int(digits)}:
            size = math.floor(math.log10(abs(answer))) if answer else 0
            return 10.0 ** (size - digits + 1), f"{digits} significant digits"
        case {"within": float() | int() as within}:
            return float(within), f"within ±{within:g}"
        case _:
            return 0.0, "exact"


def _formula(spec: QuestionSpec) -> Formula:
    ranges = {
        name: Range(span[0], span[-1], True) if isinstance(span, range) else Range(*span)
        for name, span in spec.details["names"].items()
    }
    slips = [Slip(f"formula-{i}", form, text) for i, (form, text) in enumerate(spec.details["slips"].items(), start=1)]
    return Formula(spec.details["form"], ranges, tuple(slips))


def _printed(spec: QuestionSpec, wrong: Wrong, values: Values) -> tuple[Printed, dict[str, Any]]:
    text = _output(filled(spec.details["code"], values))
    slips = [Slip(idea.id, str(result), idea.message) for idea, result in _results(wrong, values)]
    if len({" ".join(one.split()) for one in (text, *(slip.answer for slip in slips))}) <= len(slips):
        raise Unfit("a wrong idea prints the same as the code or another idea")
    return Printed(text, tuple(slips)), {"answer": text}


def _output(code: str) -> str:
    """Run the author's own few lines and return what they print."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "<question>", "exec"), {"__name__": "question"})
    return printed.getvalue().strip()


def _table(spec: QuestionSpec, values: Values) -> Table:
    given = {name: float(value) for name, value in values.items() if isinstance(value, int | float)}
    known, cells = dict(given), []
    for name, form in spec.details["cells"].items():
        known[name] = evaluate.number(parse.known(form, tuple(known)), known)
        if not math.isfinite(known[name]):
            raise Unfit(f"{name} is {known[name]}")
        slips = spec.details["slips"].get(name, {}).items()
        wrong = tuple(Slip(f"{name}-{i}", wrong, message) for i, (wrong, message) in enumerate(slips, start=1))
        cells.append(Cell(name, form, known[name], wrong))
    decimals = spec.details["decimals"]
    return Table(given, tuple(cells), 10.0**-decimals, f"{decimals} decimals")


# --- arranging -----------------------------------------------------------------------------------------


def _matching(spec: QuestionSpec, rng: np.random.Generator) -> Matching:
    pairs, reasons = spec.details["pairs"], spec.details["reasons"]
    texts = list(dict.fromkeys([*pairs.values(), *spec.details["extra"]]))
    order = [texts[i] for i in rng.permutation(len(texts))]
    options = tuple(Option(label, text, right=False, why="") for label, text in zip(LABELS, order))
    label = {option.text: option.label for option in options}
    items = [list(pairs)[i] for i in rng.permutation(len(pairs))]
    right = tuple(label[pairs[item]] for item in items)
    return Matching(tuple(items), options, right, tuple(reasons[item] for item in items))


def _ordering(order: Sequence[str], rng: np.random.Generator) -> Ordering:
    places = [int(i) for i in rng.permutation(len(order))]
    if places == sorted(places):
        raise Unfit("the items stand in their order already")
    return Ordering(tuple(order[i] for i in places), tuple(places.index(i) + 1 for i in range(len(order))))


# --- wrong ideas ---------------------------------------------------------------------------------------


def _results(ideas: Iterable[WrongAnswer], values: Values) -> Iterable[tuple[WrongAnswer, Any]]:
    """Yield what each wrong idea answers; one that raises gives no answer."""
    for idea in ideas:
        try:
            result = idea.recipe(**values)
        except (ArithmeticError, ValueError):
            continue
        yield idea, result.item() if isinstance(result, np.generic) else result


def _written(value: Any, decimals: int) -> str:
    """All options of a question have the same form, so that none stands out."""
    match value:
        case bool() | str():
            return str(value)
        case float() | int():
            return (f"{value:.{decimals}f}" if isinstance(value, float) else str(value)).replace("-", "−")
        case np.ndarray():
            return _written(value.tolist(), decimals)
        case list():
            return f"[{', '.join(_written(item, decimals) for item in value)}]"
        case tuple():
            return f"({', '.join(_written(item, decimals) for item in value)})"
        case _:
            return str(value)


def _alike(one: Any, other: Any) -> bool:
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) <= APART * max(abs(one), abs(other))
    return str(one) == str(other)
