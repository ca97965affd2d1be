"""Draw up a quiz for one variant: numbers, answers, wrong answers and the order of options, as a Paper."""

from __future__ import annotations

import operator
import re
import zlib
from collections.abc import Mapping
from typing import Any

import msgspec
import numpy as np

from grader.authoring.inputs import draw
from grader.authoring.quiz import QuestionSpec, Quiz, WrongAnswer
from grader.compiling import bodies
from grader.course import quiz_of
from grader.errors import AuthoringError
from grader.key import Check, Key
from grader.paper import Paper, Question

TRIES = 200  # draws before an author is told that none is fit
_PLACE = re.compile(r"\{\{(\w+)(:[^}]+)?\}\}")


def draw_up(quiz: Quiz, stem: str, variant: int) -> Paper:
    """Return the quiz with the numbers of one variant; the same ones each time.

    Raises
    ------
    AuthoringError
        Where a question cannot be drawn up: its functions fail, or no draw keeps its answers apart.
    """
    ideas: dict[str, list[WrongAnswer]] = {name: [] for name in quiz.questions}
    for idea in quiz.misconceptions:
        ideas[idea.question].append(idea)
    questions = tuple(
        _question(spec, ideas[spec.name], f"q{place}", [zlib.crc32(stem.encode()), variant, place])
        for place, spec in enumerate(quiz.questions.values(), start=1)
    )
    return Paper(stem.partition("_")[0], stem, quiz.title, quiz.chapter, variant, questions)


def compile_quiz(stem: str, record: str, seed: int, digest: str) -> Key:
    """Return the Key of a quiz: its questions as checks, and the record's text, from which papers are drawn up."""
    quiz = quiz_of(stem, record)
    paper = draw_up(quiz, stem, 0)
    checks = tuple(Check(question.title, question.id, question.points, ()) for question in paper.questions)
    return Key(
        exercise=paper.quiz, stem=stem, title=paper.title, chapter=paper.chapter, seed=seed, digest=digest,
        functions=(), checks=checks, rivals=(), hints=(), quiz=record,
    )  # fmt: skip


def _question(spec: QuestionSpec, ideas: list[WrongAnswer], identity: str, seed: list[int]) -> Question:
    rng = np.random.default_rng(np.array(seed, dtype=np.uint32))
    reason = "no draw satisfies its `where`"
    for _ in range(TRIES):
        values = draw(spec.given, {}, rng) if spec.given else {}
        try:
            if spec.where is not None and not spec.where(**values):
                continue
            body, more = bodies.body(spec, ideas, values, rng)
        except bodies.Unfit as unfit:
            reason = str(unfit)
            continue
        except AuthoringError:
            raise
        except Exception as error:  # the author's functions may fail in any way
            fact = f"{type(error).__name__}: {error}, with {values}."
            raise AuthoringError(
                spec.name, fact, "Correct its function, or keep such draws out with where=."
            ) from error
        known = {**values, **more}
        return Question(
            id=identity, name=spec.name, title=spec.title, prompt=filled(bodies.prompt(spec), known),
            points=spec.points, why=filled(spec.why, known), source=spec.source, topics=spec.topics,
            body=_filled(body, known) if known else body,
        )  # fmt: skip
    fact = f"it cannot be drawn: {reason}{f', with {values}' if spec.given else ''}."
    raise AuthoringError(spec.name, fact, "Change its numbers or its wrong answers.")


def filled(text: str, values: Mapping[str, Any]) -> str:
    """Put numbers into a text.

    >>> filled("$w = {{w}}$, about {{w:.1f}}", {"w": 0.25})
    '$w = 0.25$, about 0.2'
    """

    def put(place: re.Match[str]) -> str:
        name, form = place.groups()
        if name not in values:
            raise AuthoringError(place[0], "the question has no such number.", "Name one of its given= or `answer`.")
        return format(values[name], form[1:]) if form else shown(values[name])

    return _PLACE.sub(put, text) if "{{" in text else text


def shown(value: Any) -> str:
    """Write a value as a learner would.

    >>> shown(0.1 + 0.2), shown(np.array([[1.0, 2.5]])), shown("tanh")
    ('0.3', '[[1, 2.5]]', 'tanh')
    """
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return f"{value:.10g}"
        case np.ndarray():
            return shown(value.tolist())
        case list() | tuple():
            return f"[{', '.join(map(shown, value))}]"
        case _:
            return str(value)


def _filled(body: Any, values: Mapping[str, Any]) -> Any:
    """Fill in every text of a question's body that a learner reads."""
    match body:
        case str():
            return filled(body, values)
        case tuple():
            parts = tuple([_filled(part, values) for part in body])
            return body if all(map(operator.is_, parts, body)) else parts
        case msgspec.Struct():
            texts = {name: getattr(body, name) for name in body.__struct_fields__}
            new = {name: _filled(part, values) for name, part in texts.items() if isinstance(part, str | tuple)}
            changed = {name: part for name, part in new.items() if part is not texts[name]}
            return msgspec.structs.replace(body, **changed) if changed else body
        case _:
            return body
