"""The picture of a class says in words what it shows, and nothing leaves it."""

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.render import distribution
from grader.render.statistics import Distribution


def spread(bins, absent=0, quarters=(0.25, 0.5, 0.75)):
    return Distribution(sum(bins) + absent, absent, tuple(bins), 0.5, 0.5, *quarters)


def test_words_and_bars_tell_the_same():
    picture = distribution.picture(spread([0, 0, 1, 0, 2, 0, 0, 30, 4, 5], absent=6))
    words = re.search("<desc>(.*?)</desc>", picture)[1]
    assert "20–30: 1" in words
    assert "70–80: 30" in words
    assert "Nothing attempted: 6." in words
    assert {"1", "2", "30", "4", "5", "6", "median 50 %"} <= set(re.findall(r"<text[^>]*>([^<]*)<", picture))
    assert 'role="img"' in picture


@given(st.lists(st.integers(0, 10_000), min_size=10, max_size=10), st.integers(0, 10_000), st.floats(0, 1))
def test_everything_lies_inside(bins, absent, median):
    root = ElementTree.fromstring(distribution.picture(spread(bins, absent, (median / 2, median, (1 + median) / 2))))
    for part in root.iter():
        x, y = float(part.get("x", 0)), float(part.get("y", 0))
        wide, tall = float(part.get("width", 0)), float(part.get("height", 0))
        assert x >= 0
        assert y >= 0
        assert x + wide <= distribution.WIDTH
        assert y + tall <= distribution.HEIGHT


def test_few_students_have_no_quarters():
    assert distribution.picture(spread([1] * 7 + [0] * 3)).count("<line") == 2  # the axis, the median
    assert distribution.picture(spread([1] * 8 + [0] * 2)).count("<line") == 5


@pytest.mark.parametrize("absent", [0, 3])
def test_nobody_makes_a_picture_too(absent):
    ElementTree.fromstring(distribution.picture(Distribution(absent, absent, (0,) * 10, None, None, None, None, None)))
