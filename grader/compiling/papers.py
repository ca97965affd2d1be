"""Draw up a quiz for one variant: numbers, answers, wrong answers and the order of options, as a Paper."""

from __future__ import annotations

import zlib

import numpy as np

from grader.authoring.inputs import draw
from grader.authoring.quiz import QuestionSpec, Quiz, WrongAnswer
from grader.compiling import bodies
from grader.compiling.filling import filled, filled_body
from grader.course import quiz_of
from grader.errors import AuthoringError
from grader.key import Check, Key
from grader.paper import Paper, Question

TRIES = 200  # draws before an author is told that none is fit


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
            body=filled_body(body, known) if known else body,
        )  # fmt: skip
    fact = f"it cannot be drawn: {reason}{f', with {values}' if spec.given else ''}."
    raise AuthoringError(spec.name, fact, "Change its numbers or its wrong answers.")
