"""Where a learner stands: the points that the Key has, without compiling it."""

from __future__ import annotations

import pytest

from grader import overview
from grader.course import Course, load_record
from grader.grade import key_for


@pytest.mark.parametrize("name", ["ex01", "ex07", "ex36", "ex56"])
def test_points_are_those_of_the_key(built_in: Course, name: str) -> None:
    (entry,) = built_in.resolve([name])
    assert overview._points(load_record(entry), entry) == key_for(entry).max_score
