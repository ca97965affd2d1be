"""The gate for quizzes: one without fault passes, and each planted fault is found and named."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from grader import Quiz, cli, gate, integers
from grader.course import FOLDERS, Course, quiz_of
from grader.gate import quizzes
from grader.gate.derivations import derivation_problems

STEM = "quiz90_small"


@pytest.fixture(autouse=True)
def fewer_variants(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quizzes, "VARIANTS", 60)


def problems(tmp_path: Path, record: str) -> str:
    for folder in FOLDERS:
        (tmp_path / folder).mkdir()
    (tmp_path / "reference" / f"{STEM}.py").write_text(record, encoding="utf-8")
    cli.run(["--course", str(tmp_path), "dev", "sheets"])
    course = Course(tmp_path)
    finding = gate.check_entry(course.entry(STEM), course.root)
    return "\n".join(finding.problems)


def test_a_quiz_without_fault(tmp_path: Path, small_quiz: str) -> None:
    assert problems(tmp_path, small_quiz) == ""


FAULTS = {
    "no explanation": ('"ReLU": "ReLU is an activation."', '"ReLU": ""', "no explanation for 'ReLU'"),
    "no source": ('ABOUT = {"source": "none"', 'ABOUT = {"source": ""', "capital: source missing"),
    "too few questions": ("quiz.ordering(", "(lambda *a, **k: None)(", "It has 11 questions"),
    "right one too long": ('right="Huber"', 'right="Huber, a loss for regression"', "given away by its length"),
    "two options alike": ('"Adam": "Adam is an', '"**ReLU**": "Adam is an', "two options read the same"),
    "formula not derived": ('"{{a}}*f*(1 - f)"', '"f*(1 - f)"', "slope: the form gives"),
    "name not asked for": ('sp.log(f / (1 - f)) / a)', 'sp.Symbol("q"))', "which are none of its names"),
    "formula that cannot be shown": ("What is $\\\\tanh", "What is $\\\\tanhh{ and \\\\", "cannot be shown"),
    "slip that is right": ('"{{a}}*f*(f - 1)"', '"{{a}}*(f - f**2)"', "earns points"),
    "useless misconception": ("    return n * (n + 1) // 2\n", '    raise ValueError("no")\n', "in 0 of 60 variants"),
    "all hold": ('wrong={"sigmoid":', 'wrong={} and {"sigmoid":', "all options hold"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_found(tmp_path: Path, small_quiz: str, name: str) -> None:
    before, after, words = FAULTS[name]
    assert before in small_quiz, small_quiz
    assert words in problems(tmp_path, small_quiz.replace(before, after))


def test_too_few_drawn_numbers(small_quiz: str) -> None:
    quiz = quiz_of(STEM, small_quiz)
    assert list(quizzes._about(quiz, 6)) == []
    assert list(quizzes._about(quiz, 5)) == ["Only 5 of its 12 questions have drawn numbers; at least half should."]


def test_sheets_that_are_not_the_records(tmp_path: Path, small_quiz: str) -> None:
    assert problems(tmp_path, small_quiz) == ""
    sheet = tmp_path / "exercises" / f"{STEM}.toml"
    sheet.write_text(sheet.read_text(encoding="utf-8").replace("ReLU", "RELU"), encoding="utf-8")
    finding = gate.check_entry(Course(tmp_path).entry(STEM), tmp_path)
    assert finding.problems == (f"exercises/{STEM}.toml is not that of the record: write it with dlgrade dev sheets.",)


def test_a_formula_whose_first_draws_are_unfit_is_compared_all_the_same() -> None:
    quiz = Quiz(title="One", chapter="A")
    about: dict[str, Any] = {"source": "none", "topics": ["slopes"], "given": {"a": integers(low=1, high=40)}}

    @quiz.formula("{{a}}*x + 1", names={"x": (1, 2)}, where=lambda a: a == 7, **about)
    def slope(sp: Any, a: int) -> Any:
        return a * sp.Symbol("x")

    (problem,) = derivation_problems(quiz.questions["slope"])
    assert problem.startswith("slope: the form gives")
