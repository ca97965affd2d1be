import csv
import io
import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from grader.render import classroom
from grader.render.classroom import ClassRun, Exercise, Mark, Problem, Student
from grader.report import CheckReport, Diagnosis, Report, Verdict

EXERCISES = (Exercise("ex06", "Sigmoid", "Activations", 4), Exercise("ex21", "Huber loss", "Losses", 6))
HALF = Diagnosis("half", "The half is missing.", "misconception")
SIGN = Diagnosis("sign", "The sign is wrong.", "derived")


def right(exercise, points):
    return Mark(exercise, Verdict.ACCEPTED, points, points)


def wrong(exercise, score, points, *diagnoses):
    return Mark(exercise, Verdict.WRONG_ANSWER, score, points, diagnoses)


ADA = Student("Ada", (right("ex21", 6), right("ex06", 4)))
BO = Student(
    "Bo", (wrong("ex06", 1, 4, SIGN), wrong("ex21", 2, 6, HALF)), notes=("Two files for ex06: `b.py` was graded.",)
)
CHI = Student("Chi", (wrong("ex21", 3, 6, HALF),))
DEE = Student("Dee", (right("ex06", 4), Mark("ex21", Verdict.INTERNAL_ERROR, 0, 6)))
EVE = Student("Eve", ())


def run(*students, **changes):
    return ClassRun("Networks", EXERCISES, students or (EVE, DEE, CHI, BO, ADA), 42, **changes)


def words(page):
    said = []

    class Reader(HTMLParser):
        def handle_data(self, data):
            said.append(data)

    Reader().feed(page.split("</style>")[1])
    return " ".join(" ".join(said).split())


def part(page, name):
    """The words of one section, by the id of its heading."""
    return words("</style>" + re.search(rf'<section aria-labelledby="{name}">.*?</section>', page, re.DOTALL)[0])


def test_a_mark_keeps_each_diagnosis_once():
    checks = tuple(CheckReport(n, "f", Verdict.WRONG_ANSWER, 0, 1, "", (HALF,)) for n in "ab")
    report = Report("ex21", "T", "f", 0, Verdict.WRONG_ANSWER, 1, 6, 0.1, checks)
    assert classroom.mark(report) == wrong("ex21", 1, 6, HALF)


def test_gradebook_rows():
    assert classroom.gradebook(run()) == [
        ["student", "ex06", "ex21", "total", "max"],
        ["Ada", "4", "6", "10", "10"],
        ["Bo", "1", "2", "3", "10"],
        ["Chi", "0", "3", "3", "10"],
        ["Dee", "4", "", "4", "4"],
        ["Eve", "0", "0", "0", "10"],
    ]


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "|cmd", "\x1b=1"])
def test_no_name_becomes_a_formula(name):
    rows = classroom.gradebook(run(Student(name, ())))
    stream = io.StringIO()
    csv.writer(stream).writerows(rows)
    assert rows[1][0][0] not in "=+-@\t\r＝|"
    assert stream.getvalue().count("\n") == 2


def test_the_class_page_says_who_needs_help_and_why():
    page = classroom.index(run())
    assert "3 of 5 earned less than half" in part(page, "help")
    assert part(page, "help").index("Eve") < part(page, "help").index("Bo")
    assert "nothing handed in" in part(page, "help")
    assert "Dee" not in part(page, "help")


def test_the_class_page_ranks_mistakes_by_students():
    said = part(classroom.index(run()), "mistakes")
    assert "ex21 The half is missing. 2" in said
    assert "ex06 The sign is wrong. 1" in said
    assert said.index("half") < said.index("sign")


def test_difficulty_leaves_out_what_the_grader_failed_on():
    said = part(classroom.index(run()), "exercises")
    assert "46 % 61 % of those who tried" in said
    assert "1 right, 2 wrong answer, 1 not attempted, 1 could not be graded" in said


def test_what_could_not_be_graded_is_named():
    page = classroom.index(run(problems=(Problem("Bo/notes.docx", "is no Python file"),)))
    assert "Bo/notes.docx : is no Python file" in part(page, "problems")
    assert "Dee , ex21: the grader failed" in part(page, "problems")
    assert "Everything handed in was graded." in part(classroom.index(run(ADA)), "problems")


def test_the_histogram_counts_everybody():
    desc = re.search("<desc>(.*?)</desc>", classroom.index(run()))[1]
    counts = [int(count) for count in re.findall(r"–\d+: (\d+)", desc)]
    assert counts == [1, 0, 0, 2, 0, 0, 0, 0, 0, 2]


def test_the_run_is_described():
    page = classroom.index(run(isolation=("No network.",), counts={"submissions graded": 8}, when="2026-11-21"))
    assert "Seed 42, graded 2026-11-21. submissions graded: 8. No network." in words(page)


def test_links_lead_to_the_students_folder():
    page = classroom.index(run(Student("a/b ü", (), folder="x y")))
    assert 'href="reports/x%20y/index.html"' in page
    assert 'href="reports/..%2Fz/index.html"' in classroom.index(run(Student("../z", ())))


def test_a_students_page_shows_nobody_else():
    page = classroom.student(run(), BO)
    said = words(page)
    assert "3 of 10 points" in said
    assert 'href="ex06.html"' in page
    assert said.index("Activations") < said.index("Losses")
    assert "<code>b.py</code>" in page
    assert not [name for name in ("Ada", "Chi", "Dee", "Eve") if name in said]
    assert "not counted" in words(classroom.student(run(), DEE))


def test_an_empty_class_has_pages():
    empty = ClassRun("T", (), (), 0)
    assert "0 students" in words(classroom.index(empty))
    assert classroom.gradebook(empty) == [["student", "total", "max"]]


def test_no_field_becomes_markup():
    attack = '"><script>alert(1)</script>\x1b\u202e'
    mistake = Diagnosis("d", attack, "derived")
    student = Student(attack, (wrong("ex06", 1, 4, mistake),), notes=(attack,))
    hostile = ClassRun(attack, EXERCISES, (student,), 0, (Problem(attack, attack),), (attack,), {attack: 1}, attack)
    for page in (classroom.index(hostile), classroom.student(hostile, student)):
        assert "<script" not in page
        assert "&lt;script" in page
        assert "\x1b" not in page
        assert "\u202e" not in page


@pytest.mark.parametrize("page", [classroom.index(run()), classroom.student(run(), BO)], ids=["class", "student"])
def test_structure(page):
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'aria-labelledby="([^"]+)"', page)) <= set(ids)
    levels = [int(level) for level in re.findall(r"<h(\d)", page)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert "default-src 'none'" in page
