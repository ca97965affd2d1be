from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from grader.render import svg


@settings(max_examples=100, deadline=None)
@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6), st.integers(3, 8))
def test_ticks_are_few_round_and_inside(low, span, about):
    places = svg.ticks(low, low + span, about)
    assert 1 <= len(places) <= about + 2
    assert all(low - span * 1e-5 <= place <= low + span * 1.00001 for place in places)
    assert len({f"{b - a:.3g}" for a, b in pairwise(places)}) <= 1
