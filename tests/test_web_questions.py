"""A question as a page shows it: what is said beside its form."""

from __future__ import annotations

import pytest

from grader.compiling.papers import draw_up
from grader.course import quiz_of
from grader.paper import Matching, Number, Paper
from grader.web.questions import posed, right_answer, sent

STEM = "quiz90_small"


@pytest.fixture(scope="module")
def paper(small_quiz: str) -> Paper:
    return draw_up(quiz_of(STEM, small_quiz), STEM, 0)


def test_the_right_answer_is_said_in_words(paper: Paper) -> None:
    said = {question.name: right_answer(question) for question in paper.questions}
    assert said["capital"].endswith(") Huber")
    assert sorted(part[3:] for part in said["zero_centred"].split("; ")) == ["leaky ReLU", "tanh"]
    assert said["relu_smooth"].startswith("It does not hold, because ")
    assert float(said["mse"]) == pytest.approx(next(q.body.value for q in paper.questions if q.name == "mse"))
    assert said["slope"].startswith("`")
    assert said["belongs"].count(",") == 2
    assert said["steps"].split("\n")[0] == "- 1. forward"
    assert said["table"].startswith("net = ")
    assert said["loop"].startswith("```\n")
    assert said["broken"] == "line 2"


def test_what_stands_on_the_sheet_is_said_where_no_form_shows_it(paper: Paper) -> None:
    first = paper.questions[0]
    assert posed(first, "zz\x1b").stands == "zz"
    assert posed(first, "b").stands == posed(first, "").stands == ""
    assert posed(first, "zz").described == "q1-asked q1-stands q1-how"


def test_what_was_sent_is_shown_as_it_was(paper: Paper) -> None:
    number = next(question for question in paper.questions if isinstance(question.body, Number))
    one = sent(number, {number.id: ["x" * 2000], f"{number.id}.seen": ["y" * 2000]}, "Too long.")
    assert one.fields[0].value == "x" * 2000
    assert len(one.seen) == 16
    assert one.described.endswith("-how q5-problem")


def test_options_that_are_chosen_by_letter_are_listed(paper: Paper) -> None:
    listed = [question for question in paper.questions if posed(question, "").options]
    assert [type(question.body) for question in listed] == [Matching]
