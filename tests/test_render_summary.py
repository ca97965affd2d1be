"""What a lecturer is told about a class: right, bounded, and from one pass."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.render import summary
from grader.render.standings import ClassRun, Exercise, Mark, Problem, Student, standing
from grader.report import Diagnosis, Verdict

EXERCISES = tuple(Exercise(f"ex{n:02}", "T", "C", 4) for n in range(1, 5))


def student(name, *scores, diagnoses=()):
    """None is not attempted, "!" a fault of the grader, a number a score."""
    verdicts = {None: Verdict.NOT_ATTEMPTED, "!": Verdict.INTERNAL_ERROR, 4: Verdict.ACCEPTED}
    marks = [
        Mark(e.id, verdicts.get(s, Verdict.WRONG_ANSWER), 0 if s in (None, "!") else s, 4, diagnoses)
        for e, s in zip(EXERCISES, scores)
    ]
    return Student(name, tuple(marks))


class Afresh:
    """Iterates from the start each time, and counts how often it was asked to."""

    def __init__(self, make):
        self.make, self.passes = make, 0

    def __iter__(self):
        self.passes += 1
        return iter(self.make())


def of(*students, **changes):
    return summary.summarise(ClassRun("T", EXERCISES, students, 0, **changes))


def test_the_class_is_read_once():
    students = Afresh(lambda: (student(f"s{n}", 1, 2, 3, 4) for n in range(20)))
    problems = Afresh(lambda: (Problem("a", "b") for _ in range(7)))
    found = summary.summarise(ClassRun("T", EXERCISES, students, 0, problems))
    assert (students.passes, problems.passes) == (1, 1)
    assert (found.students, found.problems) == (20, 7)


@pytest.mark.parametrize(
    ("scores", "helped"),
    [
        ((4, 4, 4, 4), False),
        ((4, 4, 0, 0), False),  # exactly half
        ((4, 3, 0, 0), True),
        ((3, 3, 3, 4), True),  # three quarters of the points, and stuck on three of four
        ((3, 3, 4, 4), False),
        ((None,) * 4, False),  # counted apart
        (("!",) * 4, False),  # nothing is known
        (("!", "!", "!", 1), True),
    ],
)
def test_who_needs_help(scores, helped):
    assert summary.needs_help(standing(student("s", *scores), EXERCISES)) is helped


@given(st.lists(st.tuples(*[st.sampled_from([None, "!", 0, 1, 2, 3, 4])] * 4), max_size=80))
def test_the_few_are_the_first_of_all_sorted(classes):
    students = [student(f"s{n:03}", *scores) for n, scores in enumerate(classes)]
    found = of(*students)
    places = [standing(s, EXERCISES) for s in students]
    helped = sorted((p for p in places if summary.needs_help(p)), key=lambda p: (p.share, -p.stuck, p.student.name))
    assert [p.student.name for p in found.struggling.first] == [p.student.name for p in helped[:25]]
    assert found.struggling.total == len(helped)
    away = [p.student.name for p in places if p.absent]
    assert ([p.student.name for p in found.absent.first], found.absent.total) == (away[:25], len(away))
    assert found.failed == sum(scores.count("!") for scores in classes)
    assert len(found.failures) == min(found.failed, summary.SHOWN_FAILURES)


@given(st.lists(st.lists(st.sampled_from("abcdefghijklmnopqrstu"), max_size=5), max_size=40))
def test_mistakes_are_counted_once_a_student(made):
    students = [
        student(f"s{n}", 1, diagnoses=tuple(Diagnosis(i, i.upper(), "derived") for i in ids))
        for n, ids in enumerate(made)
    ]
    found = of(*students).mistakes
    counts = {i: sum(i in ids for ids in made) for ids in made for i in ids}
    expected = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:15]
    assert [(m.message.lower(), m.students) for m in found] == expected
    assert all(m.tried == len(made) and m.share == m.students / len(made) for m in found)


def test_endlessly_many_mistakes_are_cut_and_said_to_be(monkeypatch):
    monkeypatch.setattr(summary, "MOST_MISTAKES", 10)
    flood = [student(f"s{n}", 1, diagnoses=(Diagnosis(f"d{n}" * 999, "x" * 9999, "derived"),)) for n in range(30)]
    found = of(*flood)
    assert found.mistakes_cut
    assert len(found.mistakes) == 10
    assert max(len(m.message) for m in found.mistakes) <= 400
    assert not of(*flood[:10]).mistakes_cut


def test_the_hardest_is_judged_by_those_who_tried():
    found = of(student("a", 4, 1, None, 4), student("b", 4, 1, None, 4), student("c", 4, None, 2, 4))
    assert found.hardest.exercise.id == "ex02"  # ex03 earned less of the class as a whole: only one tried
    assert of().hardest is None
    assert summary.summarise(ClassRun("T", EXERCISES[:1], (student("a", 0),), 0)).hardest is None


def test_the_order_of_the_class_changes_no_number():
    students = [student(f"s{n}", *random.Random(n).choices([None, 0, 1, 2, 4], k=4)) for n in range(60)]
    one, other = of(*students), of(*reversed(students))
    for a, b in zip(one.exercises, other.exercises):
        assert a.discrimination == pytest.approx(b.discrimination, abs=1e-12)
        assert (a.tried, a.verdicts) == (b.tried, b.verdicts)
    assert one.distribution.bins == other.distribution.bins
