"""Papers: the same numbers each time, other ones in each variant, and no two answers that look alike."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from grader.authoring.quiz import Quiz
from grader.compiling.filling import filled, shown
from grader.compiling.papers import compile_quiz, draw_up
from grader.course import quiz_of
from grader.errors import AuthoringError
from grader.paper import VARIANTS, Number, Paper, Single, variant_of

STEM = "quiz90_small"


@pytest.fixture(scope="module")
def quiz(small_quiz: str) -> Quiz:
    return quiz_of(STEM, small_quiz)


@pytest.fixture(scope="module")
def papers(quiz: Quiz) -> list[Paper]:
    return [draw_up(quiz, STEM, variant) for variant in range(120)]


def test_a_variant_is_the_same_each_time_and_variants_differ(quiz: Quiz, papers: list[Paper]) -> None:
    assert draw_up(quiz, STEM, 7) == papers[7]
    prompts = {paper.questions[4].prompt for paper in papers}
    assert len(prompts) > 110
    assert [question.id for question in papers[0].questions] == [f"q{n}" for n in range(1, 13)]


def test_the_answer_is_what_its_function_gives(papers: list[Paper]) -> None:
    for paper in papers:
        question = paper.questions[4]
        y, p = (np.array(eval(part)) for part in question.prompt.removesuffix(": what is the mean squared error?")
                .removeprefix("Targets ").split(", predictions "))  # fmt: skip
        assert isinstance(question.body, Number)
        assert question.body.value == pytest.approx(((y - p) ** 2).mean())
        assert np.all(np.abs(y - p) > 0.5)  # its `where`


def test_options_are_apart_and_stand_in_every_place(papers: list[Paper]) -> None:
    places: Counter[str] = Counter()
    for paper in papers:
        body = paper.questions[1].body
        assert isinstance(body, Single)
        values = [float(option.text.replace("−", "-")) for option in body.options]
        assert len(values) == 4
        assert min(abs(a - b) for a in values for b in values if a is not b) > 0.004
        places.update(option.label for option in body.options if option.right)
    assert set(places) == set("abcd")
    assert max(places.values()) < 60


def test_right_options_of_worded_questions_stand_in_every_place(papers: list[Paper]) -> None:
    bodies = [paper.questions[0].body for paper in papers]
    labels = Counter(o.label for body in bodies if isinstance(body, Single) for o in body.options if o.right)
    assert set(labels) == set("abcd")


def test_a_quiz_without_a_fit_draw_is_refused(small_quiz: str) -> None:
    record = small_quiz.replace("np.abs(y - p) > 0.5", "np.abs(y - p) > 50")
    with pytest.raises(AuthoringError, match=r"mse.*cannot be drawn.*where"):
        draw_up(quiz_of(STEM, record), STEM, 0)


def test_a_wrong_idea_that_is_right_is_refused(small_quiz: str) -> None:
    record = small_quiz.replace("    return np.sum((p - y) ** 2)\n", "    return np.sum((p - y) ** 2) / 2\n")
    with pytest.raises(AuthoringError, match="summed gives the same as something else"):
        draw_up(quiz_of(STEM, record), STEM, 0)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("range({{n}})", "range({{m}})", "no such number"),
        ("    return k / n\n", "    return k / 0\n", "ZeroDivisionError"),
        ('@quiz.misconception(of="loop")', '@quiz.misconception(of="hoop")', "there is no question hoop"),
        ('    """This is the sum. Divide by the number of examples."""\n', "", "no docstring"),
    ],
)
def test_a_record_with_a_fault_is_refused_in_a_sentence(small_quiz: str, before: str, after: str, words: str) -> None:
    assert before in small_quiz
    with pytest.raises(AuthoringError, match=words):
        draw_up(quiz_of(STEM, small_quiz.replace(before, after)), STEM, 0)


def test_the_key_of_a_quiz_has_its_questions_as_checks(small_quiz: str) -> None:
    key = compile_quiz(STEM, small_quiz, 5, "digest")
    assert key.exercise == "quiz90"
    assert [check.function for check in key.checks] == [f"q{n}" for n in range(1, 13)]
    assert key.max_score == 13
    assert key.seed == 5


def test_numbers_are_written_as_learners_write_them() -> None:
    assert filled("{{a}} {{b:.2f}} {{c}}", {"a": 0.1 + 0.2, "b": 2, "c": [[1.0, -0.5]]}) == "0.3 2.00 [[1, -0.5]]"
    assert shown(True) == "true"


def test_students_get_variants_of_their_own() -> None:
    drawn = {variant_of(f"student {n}") for n in range(300)}
    assert len(drawn) > 240
    assert min(drawn) >= 1
    assert max(drawn) < VARIANTS
    assert variant_of(" Ann ") == variant_of("ann")


def test_a_record_without_a_quiz_is_refused() -> None:
    with pytest.raises(AuthoringError, match="has no `quiz`"):
        quiz_of(STEM, "quizz = 1")
