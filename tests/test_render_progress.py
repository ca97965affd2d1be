import re

import pytest

from grader.render import progress
from grader.render.progress import Row, Summary

ROWS = (
    Row("ex06", "Sigmoid", "Activations", 4, "done", 4, 2, "2026-11-20T10:00:00+00:00"),
    Row(
        "ex07", "Its derivative", "Activations", 8, "attempted", 3, 5, "2026-11-21T10:00:00+00:00", "One `a` too many."
    ),
    Row("ex21", "Huber loss", "Losses", 5),
)
SUMMARY = Summary(ROWS, "ex07")


def test_chapters_add_up():
    first, second = SUMMARY.chapters
    assert (first.name, first.score, first.max_score, first.done) == ("Activations", 7, 12, 1)
    assert second.share == 0
    assert progress.Chapter("none", ()).share == 0


def test_the_terminal_shows_chapters_begun_work_and_what_is_next():
    assert progress.terminal(SUMMARY, width=60, colour=False).split("\n") == [
        "Activations  █████░░░░░      7/12  1/2 done",
        "Losses       ░░░░░░░░░░       0/5  0/1 done",
        "All          ████░░░░░░      7/17  1/3 done",
        "",
        "Begun:",
        "  ex07  Its derivative  3/8 after 5 attempts",
        "        One `a` too many.",
        "",
        "Next: dlgrade check ex07",
        "",
    ]


def test_the_terminal_survives_ascii_colour_and_nothing_at_all():
    assert progress.terminal(SUMMARY, width=20, colour=True, encoding="ascii").isascii()
    assert "All done." in progress.terminal(Summary(()), width=60, colour=False)


def test_no_field_can_steer_the_terminal():
    row = Row("ex01", "a\x1b[2Jb", "c\x07d", 1, "attempted", 0, 1, "", "e\x9b1Af")
    page = progress.terminal(Summary((row,), "\x1b[31mx"), width=60, colour=False)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", page)


def test_the_page():
    page = progress.page(SUMMARY)
    words = " ".join(re.sub("<[^>]+>", " ", page.split("</style>")[1]).split())
    assert "7 of 17 points" in words
    assert "Next: ex07 Its derivative , dlgrade check ex07" in words
    assert "ex07 Its derivative One a too many. · &nbsp;attempted 3/8 5 2026-11-21" in words
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


@pytest.mark.parametrize("field", ["exercise", "title", "chapter", "mistake", "last"])
def test_no_field_becomes_markup(field):
    values = {"exercise": "ex01", "title": "t", "chapter": "c", "max_score": 1, "state": "attempted"}
    page = progress.page(Summary((Row(**{**values, field: "<b>\x1b"}),), "ex01"))
    assert "<b>" not in page
    assert "&lt;b&gt;" in page
    assert "\x1b" not in page
