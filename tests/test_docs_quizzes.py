"""The guide to quizzes is true: its example is drawn up and marked, its kinds and commands exist."""

from __future__ import annotations

import re
from pathlib import Path

from grader.authoring.quiz import Quiz
from grader.cli import COMMANDS
from grader.compiling.papers import draw_up
from grader.course import quiz_of
from grader.gate.derivations import derivation_problems
from grader.marking import mark
from grader.render.question import sheet
from grader.sheet import read

GUIDE = (Path(__file__).parents[1] / "docs" / "quizzes.md").read_text(encoding="utf-8")


def test_the_example_gets_full_marks_and_its_formula_is_derived() -> None:
    (record,) = re.findall(r"<!-- file: reference/quiz90_example.py -->\n```python\n(.*?)```", GUIDE, re.DOTALL)
    quiz = quiz_of("quiz90_example", record)
    assert len(quiz.questions) == 3
    for variant in range(30):
        paper = draw_up(quiz, "quiz90_example", variant)
        report = mark(paper, read(sheet(paper, solved=True).encode()).answers or {})
        assert report.score == report.max_score == 3
    assert [problem for spec in quiz.questions.values() for problem in derivation_problems(spec)] == []


def test_every_kind_that_it_names_exists() -> None:
    kinds = GUIDE.partition("**Kinds**:")[2].partition("Their docstrings")[0]
    named = re.findall(r"`(?:quiz\.)?([a-z_]+)`", kinds)
    assert len(named) == 10
    assert all(callable(getattr(Quiz, kind)) for kind in named)


def test_every_command_that_it_names_exists() -> None:
    assert set(re.findall(r"dlgrade (\w+)", GUIDE)) <= set(COMMANDS)
