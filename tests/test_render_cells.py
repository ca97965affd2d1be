"""No spreadsheet takes a cell for a formula, whatever a student is called."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.render.cells import begins_a_formula, neutral

# Written out here, and not taken from the code: what programs take for a formula, and what nobody can see.
SIGNS = "=+-@|%−＝＋－＠｜％﹦﹢﹣﹫﹪"
UNSEEN = (
    "\x00\t\n\r\x0b\x0c\x1b\x85\xa0\xad\u034f\u061c\u115f\u180e\u2003\u200b\u200c\u200d\u200e\u202e\u2028\u2060\u2066"
)
UNSEEN += "\u2800\u3000\u3164\ufe0f\ufeff\uffa0\U000e0001\ud800 "
NAMES = st.text(
    st.one_of(st.sampled_from(SIGNS + UNSEEN + "\"';,aé'"), st.characters(exclude_categories=[])), max_size=12
)


def seen(cell):
    return cell.lstrip(UNSEEN + '"')


@given(NAMES)
def test_nothing_begins_with_a_sign_once_what_cannot_be_seen_is_gone(name):
    cell = neutral(name)
    assert not seen(cell).startswith(tuple(SIGNS))
    assert not [part for part in cell.split(";") if seen(part).startswith(tuple(SIGNS))]
    assert not re.search("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]", cell)
    assert len(cell) <= 2 * 201


@given(st.lists(st.tuples(NAMES, st.sampled_from(["0", "2.5", ""])), min_size=1))
def test_the_file_has_one_row_for_each_student_however_it_is_read(rows):
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows([neutral(name), points] for name, points in rows)
    text = stream.getvalue()
    text.encode()
    assert list(csv.reader(io.StringIO(text))) == [[neutral(name), points] for name, points in rows]
    for row in csv.reader(io.StringIO(text), delimiter=";"):  # as a program does that parts cells by semicolons
        assert not [cell for cell in row if seen(cell).startswith(tuple(SIGNS))]


@pytest.mark.parametrize(
    "name",
    [
        *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "|cmd", "%1", "\x1b[31m=1", "\x00=1", "−1"),
        *(" =1", "\xa0=1", "\u200b=1", "\ufeff=1", "\u202e=1", "\xad=1", "\u3164=1", '"=1', "=cmd|' /C calc'!A0"),
    ],
)
def test_known_attacks_get_an_apostrophe(name):
    assert neutral(name).startswith("'")


def test_a_part_after_a_semicolon_begins_a_cell_in_much_of_europe():
    assert neutral("x;=1") == "x;'=1"
    assert neutral("x; \u200b@y;z") == "x;' @y;z"


@pytest.mark.parametrize("name", ["", "Ada", "Jean-Luc", "O'Neil", "a=b", "Zoë", "李雷", "x;y", "عمر", 'Ada "Al" B'])
def test_ordinary_names_stay(name):
    assert neutral(name) == name
    assert not begins_a_formula(name)
