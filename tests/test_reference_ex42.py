"""ex42 against a recursive filter of SciPy, the weights of the closed form, and NumPy's weighted average."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.signal import lfilter


@pytest.mark.parametrize("beta", [0.0, 0.5, 0.9, 0.98])
@pytest.mark.parametrize("n", [1, 2, 30])
def test_a_recursive_filter(solution, n, beta):
    x = np.random.default_rng(n).normal(size=n)
    np.testing.assert_allclose(solution("ex42").ewa(x, beta), lfilter([1 - beta], [1, -beta], x), rtol=0, atol=1e-12)


@pytest.mark.parametrize("beta", [0.0, 0.5, 0.9, 0.98])
def test_the_corrected_one_is_a_weighted_average(solution, beta):
    x = np.random.default_rng(42).normal(size=12)
    wanted = [np.average(x[:t], weights=beta ** np.arange(t - 1, -1, -1.0)) for t in range(1, 13)]
    np.testing.assert_allclose(solution("ex42").ewa(x, beta, True), wanted, rtol=0, atol=1e-12)


def test_a_constant_series_shows_the_bias_and_its_correction(solution):
    x = np.full(9, -3.0)
    np.testing.assert_allclose(solution("ex42").ewa(x, 0.8, False), -3 * (1 - 0.8 ** np.arange(1, 10)), rtol=1e-12)
    np.testing.assert_allclose(solution("ex42").ewa(x, 0.8, True), x, rtol=1e-12)


def test_the_numbers_of_the_stub(solution):
    x = np.array([10.0, 20.0])
    np.testing.assert_allclose(solution("ex42").ewa(x, 0.9), [1, 2.9], rtol=1e-12)
    np.testing.assert_allclose(solution("ex42").ewa(x, 0.9, True), [10, 15.263], atol=5e-4)
    np.testing.assert_array_equal(x, [10, 20])
