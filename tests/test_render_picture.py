import itertools
import math
import re
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.render import picture
from grader.report import Line, Picture, Surface

X = tuple(float(n) for n in range(-4, 5))
SQUARE = tuple(x * x for x in X)
NAME = "{http://www.w3.org/2000/svg}"


def of(*yours, right=SQUARE, label="square", **more):
    return Picture("A title", "x", "y", (Line(label, tuple(zip(X, right)), yours),), **more)


def over_x(values):
    return tuple(None if v is None else (x, v) for x, v in zip(X, values))


def drawn(one):
    tree = ElementTree.fromstring(picture.draw(one))
    paths = {}
    for path in tree.findall(f"{NAME}svg/{NAME}path"):
        if path.get("class") in ("right", "yours"):
            paths[path.get("class")] = path.get("d")
    return tree, paths, " ".join(t.text for t in tree.iter(f"{NAME}text"))


def test_lines_differ_by_dash_and_have_names():
    tree, paths, words = drawn(of(*over_x(x + 1 for x in X)))
    assert set(paths) == {"right", "yours"}
    assert all(word in words for word in ("yours", "right", "square"))
    assert tree.get("role") == "img"
    assert [child.tag.split("}")[1] for child in tree][:2] == ["title", "desc"]


def test_missing_values_are_gaps():
    one = of(*over_x((1.0, 2.0, None, 3.0, math.nan, math.inf, 1.0, 1.0, 1.0)))
    assert drawn(one)[1]["yours"].count("M") == 3
    assert "At 3 of 9 points" in picture.describe(one)


@pytest.mark.parametrize("yours", [(), (None,) * 9])
def test_nothing_of_the_learners_is_no_line(yours):
    assert set(drawn(of(*yours))[1]) == {"right"}
    assert "nothing of yours" in picture.describe(of(*yours))


def test_exploding_values_leave_the_right_line_readable_and_say_so():
    _, paths, words = drawn(of(*over_x(math.exp(20 * abs(x)) for x in X)))
    heights = [float(y) for y in re.findall(r"[ML][-\d.]+ ([-\d.]+)", paths["right"])]
    assert max(heights) - min(heights) > 60
    assert "leaves the picture" in words


def test_equal_lines_are_called_equal_and_others_compared():
    assert "yours are the same" in picture.describe(of(*over_x(SQUARE)))
    assert "furthest away, by 1, at x = 4" in picture.describe(of(*over_x((*SQUARE[:-1], 17.0))))
    assert "yours has 3 points instead of 9" in picture.describe(of((0.0, 0.0), (1.0, 1.0), (2.0, 4.0)))


def test_a_logarithmic_axis_shows_powers_of_ten():
    powers = tuple(10.0**n for n in range(-4, 5))
    _, paths, words = drawn(of(*over_x(powers), right=powers, logarithmic=True))
    assert "10⁰" in words
    heights = [float(y) for y in re.findall(r"[ML][-\d.]+ ([-\d.]+)", paths["right"])]
    steps = {round(b - a) for a, b in itertools.pairwise(heights)}
    assert len(steps) <= 2  # a straight line, but for rounding


def test_a_surface_lies_under_a_path_and_sets_the_frame():
    surface = Surface((-4.0, 0.0, 4.0), (0.0, 8.0, 16.0), ((0.0, 1.0, 2.0), (1.0, 2.0, 3.0), (2.0, 3.0, 4.0)))
    tree, paths, words = drawn(of(*over_x(SQUARE), surface=surface))
    tiles = [p for p in tree.findall(f"{NAME}svg/{NAME}path") if p.get("class") == "shade"]
    assert sum(p.get("d").count("M") for p in tiles) == 9
    assert paths["right"] == paths["yours"]
    assert "leaves" not in words
    assert "leaves" in drawn(of(*over_x((100.0,) * 9), surface=surface))[2]


def test_names_are_escaped():
    one = Picture("<script>", '"><b>\x00', "<i>", (Line("<u>", ((0.0, 0.0),), ()),))
    ElementTree.fromstring(picture.draw(one))
    assert not re.search("<(script|b|i|u)>", picture.draw(one))


numbers = st.floats(allow_nan=True, allow_infinity=True)
points = st.lists(st.none() | st.tuples(numbers, numbers), max_size=6).map(tuple)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(numbers, numbers), max_size=6).map(tuple), points, st.booleans())
def test_any_numbers_give_a_well_formed_picture(right, yours, logarithmic):
    one = Picture("f", "x", "y", (Line("f", right, yours),), logarithmic)
    said = picture.draw(one)
    ElementTree.fromstring(said)
    assert not re.search(r'="[^"]*\b(?:nan|inf)\b', said.split("</desc>")[1])


def test_a_picture_seen_before_is_not_taken_for_another():
    """0 equals −0, but is drawn and named otherwise."""
    plus, minus = (of(right=(zero,) * 9) for zero in (0.0, -0.0))
    assert plus == minus
    first = [picture.describe(one) for one in (plus, minus)]
    assert first[0] != first[1]
    assert [picture.describe(one) for one in (minus, plus)] == first[::-1]
