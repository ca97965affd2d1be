"""Questions and sheets as text: TOML that can be read back, lines that fit, answers that are not told."""

from __future__ import annotations

import re
import tomllib

import pytest

from grader.compiling.papers import draw_up
from grader.course import Course, load_quiz, quiz_of
from grader.marking import mark, mark_question
from grader.paper import Paper
from grader.render import html
from grader.render.question import WIDTH, sheet, solved, text
from grader.report import Verdict

STEM = "quiz90_small"


@pytest.fixture(scope="module")
def paper(small_quiz: str) -> Paper:
    return draw_up(quiz_of(STEM, small_quiz), STEM, 2)


def test_a_sheet_is_toml_with_a_key_for_each_question(paper: Paper) -> None:
    blank = tomllib.loads(sheet(paper))
    assert (blank["quiz"], blank["variant"]) == ("quiz90", 2)
    assert list(blank["answers"]) == [f"q{n}" for n in range(1, 13)]
    assert blank["answers"]["q10"] == {"net": "", "O": "", "Err": "", "v": ""}
    solved = tomllib.loads(sheet(paper, solved=True))
    assert solved["answers"].keys() == blank["answers"].keys()


def test_lines_fit_and_the_options_stand_there(paper: Paper) -> None:
    lines = sheet(paper).splitlines()
    assert max(len(line) for line in lines) <= WIDTH + 4
    assert sum(line.startswith("#   a) ") for line in lines) == 5
    assert "#     for i in range(" in "\n".join(lines)
    assert max(len(line) for line in text(paper.questions[0], 50).splitlines()) <= 50


def test_what_is_typed_needs_no_quotes_and_the_example_can_be_read(paper: Paper) -> None:
    examples = {}
    for question in paper.questions:
        said = text(question, 200).splitlines()[-1]
        assert not set('"[{') & set(said)
        if "e.g. " in said and "…" not in said:
            example = re.split(r" or |[.] |[.]$", said.partition("e.g. ")[2])[0]
            examples[question.id] = (example, mark_question(question, example).verdict)
    assert (examples["q4"][0], examples["q3"][0]) == ("true a", "a b")
    assert all(verdict is not Verdict.INVALID_OUTPUT for _, verdict in examples.values()), examples


def test_a_right_answer_is_told_in_words_and_lines_that_fit(paper: Paper) -> None:
    told = {question.id: solved(question.body, 30) for question in paper.questions}
    assert max(len(line) for text in told.values() for line in text.splitlines()) <= 34
    assert re.fullmatch("(true|false), because [a-d]", told["q4"])
    assert re.fullmatch("[a-e](, [a-e])*", told["q3"])
    assert all(re.fullmatch(r"(\w+ = [-.\d]+(, |,?$))+", line) for line in told["q10"].splitlines())
    assert told["q12"].isdigit()


def test_a_blank_sheet_does_not_tell_an_answer(paper: Paper) -> None:
    told = sheet(paper)
    assert "f*(1 - f)" not in told
    assert all(question.why not in told for question in paper.questions)


@pytest.mark.parametrize("variant", [0, 1, 417, 999])
def test_every_sheet_of_the_course_is_toml(built_in: Course, variant: int) -> None:
    for entry in built_in.entries():
        if entry.kind == "quiz":
            made = sheet(draw_up(load_quiz(entry), entry.stem, variant))
            assert tomllib.loads(made)["variant"] == variant
            assert "$" not in made, [line for line in made.splitlines() if "$" in line]
            assert "\\" not in made, [line for line in made.splitlines() if "\\" in line]


def test_the_page_shows_questions_answers_and_explanations(paper: Paper) -> None:
    report = mark(paper, {"q1": "<script>", "q3": "a", "q5": 0.5, "q11": "<b>"}, file="x<y>.toml")
    page = html.page(report)
    assert page.count("<article") == 12
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "x&lt;y&gt;.toml" in page
    assert "for i in range(" in page
    assert "variant 2" in page
