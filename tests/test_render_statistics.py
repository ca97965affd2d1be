"""The numbers of a class, against NumPy, SciPy and the standard library."""

import math
import statistics as oracle
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy import stats

from grader.render.standings import Exercise, Mark, Student, standing
from grader.render.statistics import Comoments, Difficulties, Mean, Spread, quantile
from grader.report import Verdict

EXERCISES = tuple(Exercise(f"ex{n:02}", "T", "C", points) for n, points in enumerate((4, 6, 5)))
SHARES = st.floats(0, 1)
STATES = st.sampled_from(["tried", "tried", "tried", "away", "fault"])
CLASSES = st.lists(st.tuples(*[st.tuples(STATES, st.integers(0, 8)) for _ in EXERCISES]), max_size=30)


def placed(work):
    """A student from (state, eighths of the points) for each exercise."""
    verdicts = {"away": Verdict.NOT_ATTEMPTED, "fault": Verdict.INTERNAL_ERROR}
    marks = []
    for exercise, (state, eighths) in zip(EXERCISES, work):
        score = eighths / 8 * exercise.max_score if state == "tried" else 0.0
        verdict = verdicts.get(state, Verdict.ACCEPTED if eighths == 8 else Verdict.WRONG_ANSWER)
        marks.append(Mark(exercise.id, verdict, score, exercise.max_score))
    return standing(Student("A", tuple(marks)), EXERCISES)


def collected(collector, works):
    for work in works:
        collector.add(placed(work))
    return collector.result()


@given(st.lists(SHARES, min_size=1))
def test_quantiles_are_numpys(shares):
    for part in (0.0, 0.25, 0.5, 0.75, 1.0):
        assert quantile(sorted(shares), part) == pytest.approx(np.quantile(shares, part), abs=1e-12)


def test_a_median_is_the_standard_librarys():
    assert quantile([1, 2, 4, 8], 0.5) == oracle.median([1, 2, 4, 8])
    assert quantile([], 0.5) is None


@given(st.lists(SHARES, min_size=1))
def test_a_running_mean_is_the_mean(shares):
    mean = Mean()
    for share in shares:
        mean.add(share)
    assert mean.known == pytest.approx(oracle.fmean(shares), abs=1e-12)


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), min_size=5), st.sampled_from([0, 1, 1e6]))
def test_a_correlation_is_numpys_also_far_from_zero(pairs, offset):
    x, y = np.array(pairs, float).T
    assume(np.ptp(x) > 0 and np.ptp(y) > 0)
    together = Comoments()
    for a, b in zip(x, y):
        together.add(a + offset, b + offset)
    assert together.correlation == pytest.approx(np.corrcoef(x, y)[0, 1], abs=1e-6 if offset > 1 else 1e-10)
    assert together.correlation == pytest.approx(stats.pearsonr(x, y)[0], abs=1e-6 if offset > 1 else 1e-10)


def test_naive_sums_would_fail_where_ours_hold():
    together = Comoments()
    for n in range(10):
        together.add(1e9 + n % 3, 1e9 - n % 3)
    assert together.correlation == pytest.approx(-1)


def test_no_correlation_of_too_few_or_without_spread():
    few, flat = Comoments(), Comoments()
    for n in range(4):
        few.add(n, n)
    for n in range(40):
        flat.add(n / 40, 0.1 + 0.2 if n % 2 else 0.3)  # equal but for rounding
    assert few.correlation is None
    assert flat.correlation is None


@given(CLASSES)
def test_the_distribution_counts_everybody_who_can_have_points(works):
    spread = collected(Spread(), works)
    places = [p for p in map(placed, works) if p.max_score]
    shares = [p.total / p.max_score for p in places]
    assert spread.students == len(places) == sum(spread.bins) + spread.absent
    assert spread.mean == (pytest.approx(oracle.fmean(shares)) if shares else None)
    assert spread.median == (pytest.approx(oracle.median(shares)) if shares else None)
    if len(shares) > 1:
        lower, _, upper = oracle.quantiles(shares, n=4, method="inclusive")
        assert (spread.lower, spread.upper) == (pytest.approx(lower), pytest.approx(upper))
    exact = [_exact(work) for work in works]
    bins = [0] * 10
    for share in exact:
        if share is not None:
            bins[min(9, math.floor(share * 10))] += 1
    assert list(spread.bins) == bins


def _exact(work):
    """The share in fractions; None where it is in no bin."""
    graded = [(s, n, e) for (s, n), e in zip(work, EXERCISES) if s != "fault"]
    if not graded or all(state == "away" for state, _ in work):
        return None
    points = sum(Fraction(n, 8) * Fraction(e.max_score) for s, n, e in graded if s == "tried")
    return points / sum(Fraction(e.max_score) for _, _, e in graded)


@given(CLASSES)
def test_difficulty_and_discrimination_are_numpys(works):
    rows = collected(Difficulties(EXERCISES), works)
    for number, row in enumerate(rows):
        graded = [work for work in works if work[number][0] != "fault"]
        tried = [work[number][1] / 8 for work in graded if work[number][0] == "tried"]
        shares = [work[number][1] / 8 * (work[number][0] == "tried") for work in graded]
        assert (row.graded, row.tried) == (len(graded), len(tried))
        assert row.share == (pytest.approx(oracle.fmean(shares)) if shares else None)
        assert row.tried_share == (pytest.approx(oracle.fmean(tried)) if tried else None)
        assert sum(count for _, count in row.verdicts) == len(works)
        assert row.discrimination == _item_rest(works, number)


def _item_rest(works, number):
    """Correlate an exercise's share with the share of all the others, from the whole table at once."""
    pairs = []
    for work in works:
        others = [(s, n, e) for (s, n), e in zip(work, EXERCISES) if e is not EXERCISES[number] and s != "fault"]
        if work[number][0] == "fault" or not others or all(state == "away" for state, _ in work):
            continue
        rest = sum(n / 8 * e.max_score for s, n, e in others if s == "tried") / sum(e.max_score for *_, e in others)
        pairs.append((work[number][1] / 8 * (work[number][0] == "tried"), rest))
    x, y = np.array(pairs).reshape(-1, 2).T
    if len(pairs) < 5 or np.ptp(x) < 1e-9 or np.ptp(y) < 1e-9:
        return None
    return pytest.approx(np.corrcoef(x, y)[0, 1], abs=1e-9)


def test_those_who_attempted_nothing_do_not_make_everything_look_telling():
    unrelated = [(("tried", a), ("tried", b), ("tried", 4)) for a in (0, 8) for b in (0, 8)] * 3
    away = [(("away", 0),) * 3] * 50
    assert collected(Difficulties(EXERCISES), unrelated + away)[0].discrimination == pytest.approx(0, abs=1e-12)
