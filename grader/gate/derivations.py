"""Is the formula that a quiz asks for the one that SymPy derives?"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from typing import Any

import numpy as np

from grader.authoring.inputs import draw
from grader.authoring.quiz import QuestionSpec
from grader.authoring.symbolic import sympy
from grader.compiling.filling import filled
from grader.compiling.papers import TRIES
from grader.formula import evaluate, parse

POINTS, DRAWS = 12, 3
RTOL = 1e-9


def derivation_problems(spec: QuestionSpec) -> Iterator[str]:
    """Compare the typed form with the derivation at some points of the names' ranges."""
    if spec.kind != "formula" or spec.answer is None:
        return
    for values, rng in _fit_draws(spec):
        derived = sympy().sympify(spec.answer(sympy(), **values))
        names = spec.details["names"]
        strange = {str(symbol) for symbol in derived.free_symbols} - set(names)
        if strange:
            yield f"{spec.name}: the derivation has {sorted(strange)}, which are none of its names."
            return
        tree = parse.parse(filled(spec.details["form"], values), tuple(names))
        for _ in range(POINTS):
            point = {name: _at(span, rng) for name, span in names.items()}
            mine, due = evaluate.number(tree, point), _value(derived, point)
            if not math.isclose(mine, due, rel_tol=RTOL, abs_tol=RTOL):
                yield f"{spec.name}: the form gives {mine:.12g}, the derivation {due:.12g}, at {point}."
                return


def _fit_draws(spec: QuestionSpec) -> Iterator[tuple[dict[str, Any], np.random.Generator]]:
    """Yield a few draws that the question can have; where none is fit, drawing up the paper has said so."""
    rngs = map(np.random.default_rng, range(TRIES))
    drawn = ((draw(spec.given, {}, rng), rng) for rng in rngs)
    fit = ((values, rng) for values, rng in drawn if spec.where is None or spec.where(**values))
    yield from itertools.islice(fit, DRAWS if spec.given else 1)


def _at(span: Any, rng: np.random.Generator) -> float:
    return float(rng.integers(span[0], span[-1] + 1)) if isinstance(span, range) else float(rng.uniform(*span))


def _value(expression: Any, point: dict[str, float]) -> float:
    by_name = {symbol: point[str(symbol)] for symbol in expression.free_symbols}
    try:
        return float(expression.evalf(30, subs=by_name))
    except TypeError:  # not a real number there
        return math.nan
