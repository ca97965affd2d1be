import math
import re
from itertools import pairwise
from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from grader.render import svg
from grader.report import Curve

X = tuple(float(n) for n in range(-4, 5))
SQUARE = tuple(x * x for x in X)


def drawn(curve):
    tree = ElementTree.fromstring(svg.curve(curve))
    name = "{http://www.w3.org/2000/svg}"
    paths = {
        ("right" if "dasharray" in p.get("style") else "yours"): p.get("d")
        for p in tree.findall(f"{name}svg/{name}path")
    }
    return tree, paths, " ".join(t.text for t in tree.iter(f"{name}text"))


def test_lines_differ_by_dash_and_have_names():
    tree, paths, words = drawn(Curve("square", "x", X, SQUARE, tuple(x + 1 for x in X)))
    assert set(paths) == {"right", "yours"}
    assert "yours" in words
    assert "right" in words
    assert tree.get("role") == "img"
    assert [child.tag.split("}")[1] for child in tree][:2] == ["title", "desc"]


def test_missing_values_are_gaps():
    actual = (1.0, 2.0, None, 3.0, math.nan, math.inf, 1.0, 1.0, 1.0)
    _, paths, _ = drawn(Curve("f", "x", X, SQUARE, actual))
    assert paths["yours"].count("M") == 3
    assert "At 3 of 9 points" in svg.describe(Curve("f", "x", X, SQUARE, actual))


def test_nothing_of_the_learners_is_no_line():
    curve = Curve("f", "x", X, SQUARE, (None,) * 9)
    assert set(drawn(curve)[1]) == {"right"}
    assert "At 9 of 9 points" in svg.describe(curve)


def test_exploding_values_leave_the_right_curve_readable_and_say_so():
    curve = Curve("f", "x", X, SQUARE, tuple(math.exp(20 * abs(x)) for x in X))
    _, paths, words = drawn(curve)
    heights = [float(y) for y in re.findall(r"[ML][-\d.]+ ([-\d.]+)", paths["right"])]
    assert max(heights) - min(heights) > 60
    assert "leaves the picture" in words
    assert "outside the picture" in svg.describe(curve)


def test_equal_curves_are_called_equal():
    assert "the same here" in svg.describe(Curve("f", "x", X, SQUARE, SQUARE))
    assert "furthest apart at x = 4, by 1." in svg.describe(Curve("f", "x", X, SQUARE, (*SQUARE[:-1], 17.0)))


def test_names_are_escaped():
    picture = svg.curve(Curve("<script>", '"><b>\x00', X, SQUARE, SQUARE))
    ElementTree.fromstring(picture)
    assert "<script" not in picture
    assert "<b>" not in picture


numbers = st.floats(allow_nan=True, allow_infinity=True)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(numbers, numbers, st.none() | numbers), max_size=6))
def test_any_numbers_give_a_well_formed_picture(rows):
    curve = Curve("f", "x", tuple(r[0] for r in rows), tuple(r[1] for r in rows), tuple(r[2] for r in rows))
    picture = svg.curve(curve)
    ElementTree.fromstring(picture)
    assert not re.search(r'="[^"]*\b(?:nan|inf)\b', picture.split("</desc>")[1])


@settings(max_examples=100, deadline=None)
@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6), st.integers(3, 8))
def test_ticks_are_few_round_and_inside(low, span, about):
    places = svg.ticks(low, low + span, about)
    assert 1 <= len(places) <= about + 2
    assert all(low - span * 1e-5 <= place <= low + span * 1.00001 for place in places)
    assert len({f"{b - a:.3g}" for a, b in pairwise(places)}) <= 1


def test_a_picture_seen_before_is_not_taken_for_another() -> None:
    """0 equals −0, but is drawn and named otherwise."""
    plus, minus = (Curve("f", "z", (0.0, 1.0), (0.0, 0.0), (zero, zero)) for zero in (0.0, -0.0))
    assert plus == minus
    first = [(svg.curve(one), svg.describe(one)) for one in (plus, minus)]
    assert first[0] != first[1]
    assert [(svg.curve(one), svg.describe(one)) for one in (minus, plus)] == first[::-1]
