"""The pages and the gradebook of a class: what they say, to whom, and that no name does harm."""

import csv
import io
import re
import tracemalloc
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.render import classroom
from grader.render.classroom import ClassRun, Exercise, Mark, Problem, Student
from grader.report import Diagnosis, Verdict

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


def whole(run):
    return "".join(classroom.index(run))


def words(page):
    said, skipped = [], []

    class Reader(HTMLParser):
        def handle_starttag(self, tag, attrs):
            skipped.append(tag) if tag in ("style", "script") else None

        def handle_endtag(self, tag):
            skipped.clear()

        def handle_data(self, data):
            said.append("" if skipped else data)

    Reader().feed(page)
    return " ".join(" ".join(said).split())


def part(page, name):
    """The words of one section, by the id of its heading."""
    return words(re.search(rf'<section aria-labelledby="{name}">.*?</section>', page, re.DOTALL)[0])


def test_gradebook_rows():
    assert list(classroom.gradebook(run(ADA, BO, CHI, DEE, EVE))) == [
        ["student", "ex06", "ex21", "total", "max"],
        ["Ada", "4", "6", "10", "10"],
        ["Bo", "1", "2", "3", "10"],
        ["Chi", "0", "3", "3", "10"],
        ["Dee", "4", "", "4", "4"],
        ["Eve", "0", "0", "0", "10"],
    ]


@given(st.lists(st.text(st.sampled_from("=+-@|%\t\r\n\0 ;,\"'a\u202e\ufeff＝"), max_size=8), max_size=5))
def test_a_gradebook_has_one_row_for_each_student_and_no_formula(names):
    stream = io.StringIO()
    csv.writer(stream).writerows(classroom.gradebook(run(*(Student(n, (right("ex06", 4),)) for n in names), ADA)))
    rows = list(csv.reader(io.StringIO(stream.getvalue())))
    assert len(rows) == len(names) + 2
    assert all(row[1:] == ["4", "0", "4", "10"] for row in rows[1:-1])
    assert not [cell for row in rows for cell in row if cell.lstrip(' "').startswith(tuple("=+-@|%＝"))]


def test_the_overview_comes_first_and_is_short():
    page = whole(run(problems=(Problem("x.txt", "is no Python file"),)))
    assert re.findall('<section aria-labelledby="([a-z]+)"', page) == [
        *("overview", "distribution", "exercises", "mistakes", "help", "problems", "students")
    ]
    said = part(page, "overview")
    assert "Mean 52 %, median 30 %." in said
    assert "Without the 1 who attempted nothing, the mean is 65 %." in said
    assert "Hardest exercise ex21 Huber loss: those who tried earned 61 % of its points." in said
    assert "Commonest mistake ex21 , 2 students (67 % of those who tried): The half is missing." in said
    assert "Need help 2 students who tried; 1 who attempted nothing." in said
    assert "Not graded 1 thing handed in; 1 result not counted, because the grader failed." in said


def test_the_class_page_says_who_needs_help_and_why():
    said = part(whole(run()), "help")
    assert "2 students tried and earned less than half of the points" in said
    assert "Bo : 3/10 points, 30 %; 2 not right" in said
    assert "Chi : 3/10 points, 30 %; 1 not right, 1 not attempted" in said
    assert "1 student handed in nothing, or nothing but what was given: Eve ." in said
    assert "Dee" not in said
    assert "Nobody who tried earned less than half" in part(whole(run(ADA)), "help")


def test_many_who_need_help_are_counted_and_some_shown():
    said = part(whole(run(*(Student(f"s{n:02}", (wrong("ex06", 1, 4),)) for n in range(40)))), "help")
    assert "40 students" in said
    assert "The 25 with the fewest points:" in said
    assert "s24" in said
    assert "s25" not in said


def test_the_class_page_ranks_mistakes_by_students():
    said = part(whole(run()), "mistakes")
    assert "ex21 The half is missing. 2 67 % ex06 The sign is wrong. 1 33 %" in said
    assert "No mistake was recognised" in part(whole(run(ADA)), "mistakes")


def test_difficulty_leaves_out_what_the_grader_failed_on():
    said = part(whole(run()), "exercises")
    assert (
        "1 right, 2 wrong answer, 1 not attempted, 1 could not be graded 46 % 61 % 3 75 % – too little to tell" in said
    )


def graded(pairs):
    """A class in which a student earned so many of 4 and of 6 points."""
    return run(*(Student(f"s{n:02}", (wrong("ex06", a, 4), wrong("ex21", b, 6))) for n, (a, b) in enumerate(pairs)))


def test_an_exercise_is_said_to_go_with_the_others_or_not():
    assert "1.00 yes" in part(whole(graded([(n % 5, n % 5) for n in range(40)])), "exercises")
    against = part(whole(graded([(n % 5, 4 - n % 5) for n in range(40)])), "exercises")
    assert "−1.00 no, worse" in against
    assert "Look again at this one: the task may be unclear." in against
    assert "may be chance" not in against
    assert "may be chance" in part(whole(graded([(n % 5, 4 - n % 5) for n in range(10)])), "exercises")


def test_very_hard_and_very_easy_exercises_are_flagged():
    said = part(whole(graded([(4, 1)] * 3)), "exercises")
    assert "Very easy. 100 %" in said
    assert "Very hard. 17 %" in said
    assert "Very" not in part(whole(graded([(4, 1)] * 2)), "exercises")  # two students show little


def test_what_could_not_be_graded_is_named():
    broken = Student("Fay", (Mark("ex06", Verdict.INTERNAL_ERROR, 0, 4, (), "No memory was left."),))
    page = whole(run(DEE, broken, problems=(Problem("Bo/notes.docx", "is no Python file"),)))
    said = part(page, "problems")
    assert "Bo/notes.docx : is no Python file" in said
    assert "The grader failed on 2 results. They count neither for nor against the student" in said
    assert "Dee , ex21 Fay , ex06: No memory was left." in said
    assert "Everything handed in was graded." in part(whole(run(ADA)), "problems")


def test_many_problems_are_all_there_the_later_ones_folded_away():
    page = whole(run(problems=tuple(Problem(f"f{n:02}.txt", "is no Python file") for n in range(33))))
    assert "13 more" in part(page, "problems")
    assert re.findall(r"f(\d\d)\.txt", page) == [f"{n:02}" for n in range(33)]
    assert page.index("f19.txt") < page.index("<details>") < page.index("f20.txt")


def test_all_students_are_listed():
    said = part(whole(run(ADA, BO, DEE)), "students")
    assert "Ada 100 % 10/10 2 0 0 Bo 30 % 3/10 0 2 0 Dee 1 not counted 100 % 4/4 1 0 0" in said


def test_the_run_is_described():
    page = whole(run(isolation=("No network.",), counts={"submissions graded": 8}, when="2026-11-21"))
    assert "Seed 42, graded 2026-11-21. submissions graded: 8. No network." in words(page)


def test_links_lead_to_the_students_folder():
    assert 'href="reports/x%20y/index.html"' in whole(run(Student("a/b ü", (), folder="x y")))
    assert 'href="reports/..%2Fz/index.html"' in whole(run(Student("../z", ())))


def test_a_students_page_shows_nobody_else():
    page = classroom.student(run(), BO)
    said = words(page)
    assert "3 of 10 points" in said
    assert 'href="ex06.html"' in page
    assert said.index("Activations") < said.index("Losses")
    assert "<code>b.py</code>" in page
    assert not [name for name in ("Ada", "Chi", "Dee", "Eve", "ean", "edian", "rank") if name in said]
    assert "not counted" in words(classroom.student(run(), DEE))


def test_a_students_page_needs_nobody_else():
    class Nobody:
        def __iter__(self):
            raise AssertionError("the class was read")

    classroom.student(ClassRun("T", EXERCISES, Nobody(), 0, Nobody()), BO)


def test_a_students_page_says_why_there_is_no_result():
    unread = Mark("ex06", Verdict.NOT_ATTEMPTED, 0, 4, (), "it is no notebook.")
    said = words(classroom.student(run(), Student("Fay", (unread,))))
    assert "ex06 Sigmoid Could not be read: it is no notebook. – not attempted 0/4" in said


def test_an_empty_class_has_pages():
    empty = ClassRun("T", (), (), 0)
    assert "0 students" in words(whole(empty))
    assert list(classroom.gradebook(empty)) == [["student", "total", "max"]]
    assert "Nothing" not in whole(ClassRun("T", EXERCISES, (), 0))


# --- a class of any size -----------------------------------------------------------------------------------


class Many:
    """Students made afresh at each reading."""

    def __init__(self, number):
        self.number = number

    def __iter__(self):
        for n in range(self.number):
            mistakes = (Diagnosis(f"d{n % 7}", f"Mistake {n % 7}.", "derived"),)
            yield Student(f"Student {n:05}", (wrong("ex06", n % 4, 4, *mistakes), wrong("ex21", n % 6, 6)), f"f{n}")


def test_a_large_class_needs_little_memory():
    size = largest = 0
    tracemalloc.start()
    for chunk in classroom.index(ClassRun("Many", EXERCISES, Many(5_000), 0)):
        size, largest = size + len(chunk), max(largest, len(chunk))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert size > 1_500_000  # it is all there
    assert largest < 100_000
    assert peak < 3_000_000  # bytes


# --- strangers' words ----------------------------------------------------------------------------------------

ATTACK = '"><script>alert(1)</script><!--{{ 7*7 }}\x1b[31m\x00\u202e\ud800'
FLOOD = "x" * 10_000


def hostile(words, folder=""):
    mistake = Diagnosis(words, words, "derived")
    failed = Mark("ex21", Verdict.INTERNAL_ERROR, 0, 6, (), words)
    student = Student(words, (wrong("ex06", 1, 4, mistake), failed), folder, notes=(words,) * 200)
    exercises = tuple(Exercise(e.id, words, words, e.max_score) for e in EXERCISES)
    problems = (Problem(words, words),) * 30
    run = ClassRun(words, exercises, (student, Student(words, (), folder)), 0, problems, (words,), {words: 1}, words)
    return whole(run), classroom.student(run, student)


def test_no_field_becomes_markup():
    for page, scripts in zip(hostile(ATTACK), (1, 0)):
        page.encode()
        assert page.count("<script") == scripts
        assert "&lt;script" in page
        assert "{{ 7*7 }}" in page
        assert "<!--" not in page.split("</style>")[1]
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", page)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from([*"<>&\"'`${}%#-!/= \n\x1b\u2028", "script", "$x$", "a", "]]>"]), max_size=20))
def test_no_mixture_of_signs_becomes_markup(pieces):
    plain = [re.findall(r"<(/?[a-z0-9]+)", page) for page in hostile("x")]
    for page, tags in zip(hostile("".join(pieces)), plain):
        found = re.findall(r"<(/?[a-z0-9]+)", page)
        assert set(found) <= {
            *tags,
            "code",
            "/code",
            "math",
            "/math",
            "mi",
            "/mi",
            "mrow",
            "/mrow",
            "mo",
            "/mo",
            "mn",
        } | {*("/mn", "mtext", "/mtext", "mspace", "/mspace", "mstyle", "/mstyle", "msup", "/msup", "msub", "/msub")}
        assert [tag for tag in found if tag.strip("/") == "script"] == [t for t in tags if t.strip("/") == "script"]


@pytest.mark.parametrize("words", [FLOOD, "x\n" * 5_000, "\u202e" * 10_000], ids=["wide", "tall", "unseen"])
def test_a_flood_stays_short(words):
    for page, bare in zip(hostile(words, "f"), hostile("x", "f")):
        assert len(page) - len(bare) < 250_000
        assert FLOOD[:1000] not in page


def test_nameless_students_have_a_link_to_click():
    assert ">(no name)<" in whole(run(Student("", ())))
    assert "(no name)" in words(classroom.student(run(), Student(" \n", ())))


# --- the page as a page ----------------------------------------------------------------------------------------


def policy(page):
    return re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)[1]


def test_one_script_may_run_and_no_other():
    page = whole(run())
    (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    digest = b64encode(sha256(script.encode()).digest()).decode()
    rules = dict(rule.split(" ", 1) for rule in policy(page).split("; "))
    assert rules["script-src"] == f"'sha256-{digest}'"
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert len(script.splitlines()) < 60
    assert not re.search(r"fetch|XMLHttp|import|eval|Function\(|https?:|localStorage|cookie", script)
    assert not re.search(r'\son\w+="', page)


def test_a_students_page_runs_no_script():
    page = classroom.student(run(), BO)
    assert "<script" not in page
    assert "script-src" not in policy(page)


def test_the_script_finds_what_it_works_on():
    page = whole(run())
    assert 'id="everybody"' in page
    tables = re.findall('<table role="table" class="stack sortable".*?</table>', page, re.DOTALL)
    assert len(tables) == 3
    for table in tables:
        numbers = [("number" in classes) for classes in re.findall(r'<th role="columnheader" scope="col"(.*?)>', table)]
        assert all("role=" in part for part in re.findall(r"<(?:thead|tbody|t[rhd])\b.*?>", table))
        for row in re.findall(r'<tr role="row">(.*?)</tr>', table.split("<tbody")[1], re.DOTALL):
            cells = re.findall(r"<t[hd]\b(.*?)>", row)
            assert [("number" in classes) for classes in cells] == numbers
            assert all("data-label" in cell for cell in cells if "number" in cell)  # said where the heading is away


def test_nothing_comes_from_elsewhere():
    page = whole(run())
    assert not re.search(r'src="|<link|url\(|@import|https?://(?!www\.w3\.org/)', page)
    assert all(link.startswith(("#", "reports/")) for link in re.findall('href="([^"]*)"', page))
    ids = set(re.findall(r'\bid="([^"]+)"', page))
    assert {link[1:] for link in re.findall('href="(#[^"]*)"', page)} <= ids


def test_colours_are_those_whose_contrast_is_tested():
    templates = Path(classroom.__file__).with_name("templates")
    own, shared = ((templates / name).read_text() for name in ("class.css", "style.css"))
    assert not re.search(r"#[0-9a-f]{3,6}\b(?!.*\{)|rgb|hsl", own)
    assert set(re.findall(r"var\(--([\w-]+)", own)) - {"share"} <= set(re.findall(r"--([\w-]+):", shared))


@pytest.mark.parametrize("page", [whole(run()), classroom.student(run(), BO)], ids=["class", "student"])
def test_structure(page):
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'aria-labelledby="([^"]+)"', page)) <= set(ids)
    levels = [int(level) for level in re.findall(r"<h(\d)", page)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert "default-src 'none'" in page
    assert all("aria-labelledby" in table for table in re.findall("<table[^>]*>", page))
    assert all("scope=" in heading for heading in re.findall(r"<th\b[^>]*>", page))
