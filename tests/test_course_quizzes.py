"""The ten quizzes as a whole: how many questions, how many drawn, and what the course must ask somewhere."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

import pytest

from grader.authoring.quiz import Quiz
from grader.course import Course, load_quiz
from grader.paper import variant_of

ALL_KINDS = {"single", "several", "true_false", "number", "formula", "matching", "ordering", "table", "printed", "line"}
UNEXERCISED = {  # topics of the sources that no exercise treats
    "transfer learning", "end-to-end learning", "error analysis", "mismatched", "multi-task", "hyperparameter",
    "local minimum", "parallel", "dying) ReLU",
}  # fmt: skip


@pytest.fixture(scope="module")
def quizzes(built_in: Course) -> dict[str, Quiz]:
    return {entry.id: load_quiz(entry) for entry in built_in.entries() if entry.kind == "quiz"}


def test_there_are_ten_with_enough_questions_and_half_of_them_drawn(quizzes: dict[str, Quiz]) -> None:
    assert list(quizzes) == [f"quiz{n:02d}" for n in range(1, 11)]
    questions = [spec for quiz in quizzes.values() for spec in quiz.questions.values()]
    assert len(questions) >= 130
    assert min(len(quiz.questions) for quiz in quizzes.values()) >= 12
    assert sum(bool(spec.given) for spec in questions) > len(questions) / 2
    assert {spec.kind for spec in questions} == ALL_KINDS


def test_statements_are_as_often_true_as_false(quizzes: dict[str, Quiz]) -> None:
    fixed = [
        s.right[0] for quiz in quizzes.values() for s in quiz.questions.values() if s.kind == "true_false" and s.right
    ]
    share = Counter(fixed)[True] / len(fixed)
    assert 0.3 < share < 0.7


@pytest.mark.parametrize("topic", sorted(UNEXERCISED))
def test_topics_without_an_exercise_have_a_question(quizzes: dict[str, Quiz], topic: str) -> None:
    topics = {one for quiz in quizzes.values() for spec in quiz.questions.values() for one in spec.topics}
    assert any(topic.lower() in one.lower() for one in topics), sorted(topics)


def test_no_sympy_on_the_way_of_a_marked_sheet(built_in: Course) -> None:
    """Formulas are compared without it, right ones in another form and wrong ones too."""
    code = (
        "import sys; from pathlib import Path; from grader.course import Course; from grader.grade import key_for\n"
        "from grader.quizzes import grade_sheet; from grader.submission import parse\n"
        f"course = Course(Path({str(built_in.root)!r}))\n"
        "for entry in course.entries():\n"
        "    if entry.kind == 'quiz':\n"
        "        data = entry.solution.read_bytes()\n"
        "        report = grade_sheet(key_for(entry), parse(entry.solution, data))\n"
        "        assert report.exit_code == 0, (entry.id, [c for c in report.checks if c.score != c.max_score])\n"
        "        grade_sheet(key_for(entry), parse(entry.solution, data.replace(b'*', b'+')))\n"
        "print([name for name in ('sympy', 'torch', 'scipy') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_a_variant_belongs_to_a_name_for_ever() -> None:
    """Sheets handed out last year must be marked alike next year."""
    assert [variant_of(name) for name in ("Ann.Lee", "student0001", "Zoë")] == [715, 591, 401]
