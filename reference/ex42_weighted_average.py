"""ex42: the exponentially weighted average of a series, with and without bias correction."""

import numpy as np

from grader import Exercise, constant, floats

ex = Exercise(
    title="The exponentially weighted average",
    chapter="F. Gradient descent and optimisers",
    source="S2 'Exponential Weighted Average', 'Momentum'; S3 1:15:00",
    inputs={
        "x": floats("n", low=-4, high=6),
        "beta": floats(low=0.55, high=0.9),
        "bias_correction": constant(False),
    },
    sizes={"n": (4, 8)},
    hints=[
        "One number of memory is enough: start with v = 0 and change it once for each value of x.",
        "The new v is the share beta of the old v plus the share (1 - beta) of the value.",
        "Collect every v, without the 0 you began with: as many results as values.",
        "Corrected: note down v / (1 - beta**t), where t is 1 for the first value. v itself is left as it is.",
        "for t, value in enumerate(x, start=1): v = beta * v + (1 - beta) * value, then append v or v / (1 - beta**t).",
    ],
    notes=[
        "S2 says that momentum adds a weighted average of the previous gradients to the current one. In an average the "
        "current one has a weight, too: 1 − β.",
        "pandas: x.ewm(alpha=1 - beta, adjust=True).mean() is the corrected average here, adjust=False begins with x_1 "
        "instead of 0.",
    ],
    topics=[
        "exponentially weighted average",
        "exponentially weighted average: v_t = β·v_(t−1) + (1 − β)·x_t",
        "bias correction: divide by 1 − β^t",
        "smoothing of a series",
    ],
)

ON = {"bias_correction": constant(True)}


@ex.function(
    points=3,
    check="without correction",
    examples=[
        {"x": [10.0, 20.0], "beta": 0.9, "bias_correction": False},
        {"x": [8.0, 0.0, 0.0, 4.0], "beta": 0.5, "bias_correction": False},
    ],
    drawn=5,
)
def ewa(x, beta, bias_correction=False):
    averages = np.empty(len(x))
    v = 0
    for i, value in enumerate(x):
        v = beta * v + (1 - beta) * value
        averages[i] = v / (1 - beta ** (i + 1)) if bias_correction else v
    return averages


ex.check(
    "with correction",
    of="ewa",
    points=3,
    inputs=ON,
    examples=[
        {"x": [10.0, 20.0], "beta": 0.9, "bias_correction": True},
        {"x": [8.0, 0.0, 0.0, 4.0], "beta": 0.5, "bias_correction": True},
    ],
    cases=[
        {"x": [-2.5], "beta": 0.8, "bias_correction": True},
        {"x": [3.0, -1.0, 2.5, 7.0], "beta": 0.0, "bias_correction": True},
    ],
    drawn=5,
)
ex.check(
    "beta = 0, no memory",
    of="ewa",
    points=0.5,
    cases=[
        {"x": [3.0, -1.0, 2.5, 7.0], "beta": 0.0, "bias_correction": False},
        {"x": [-4.0], "beta": 0.0, "bias_correction": False},
    ],
    when_wrong="With beta = 0 every average is the value itself.",
)
ex.check(
    "bias_correction left out",
    of="ewa",
    points=0.5,
    cases=[{"x": [2.0, -1.0, 4.0, 3.0, -2.5, 6.0], "beta": 0.6}, {"x": [1.0, 5.0, 2.0, -3.0], "beta": 0.5}],
    when_wrong="If bias_correction is not given it is False.",
)


@ex.picture("A noisy series, β = 0.9", x="t", y="average")
def smoothing(ewa):
    t = np.arange(1, 61)
    x = 4 + np.sin(t / 12) + np.sin(2.4 * t) * np.cos(1.3 * t)
    return {"v": (t, ewa(x.copy(), 0.9)), "corrected": (t, ewa(x.copy(), 0.9, True))}


@ex.another_way(of="ewa")
def by_its_weights(x, beta, bias_correction=False):
    """Without recursion: the value of k steps ago has the weight (1 − β)·β^k, and np.convolve takes every weighted sum.
    The correction then divides by the sum of the weights, as in any average. It shows the weights, but long series
    take long: its work grows with n²."""
    weights = (1 - beta) * beta ** np.arange(len(x))
    averages = np.convolve(x, weights)[: len(x)]
    return averages / np.cumsum(weights) if bias_correction else averages


# --- wrong ideas ----------------------------------------------------------------------------------------


def _series(x, beta, corrected, *, start=0.0, step=None, divisor=None):
    """The averages by another step v, value → v, from another start, or divided by something else in step t."""
    v, found = start, []
    for t, value in enumerate(x, start=1):
        v = beta * v + (1 - beta) * value if step is None else step(v, value)
        if corrected:
            found.append(v / (1 - beta**t if divisor is None else divisor(t)))
        else:
            found.append(v)
    return np.array(found)


@ex.misconception(of="ewa")
def shares_swapped(x, beta, bias_correction=False):
    """β and 1 − β are swapped: the old average keeps the share β, the new value enters with 1 − β."""
    return _series(x, beta, bias_correction, step=lambda v, value: (1 - beta) * v + beta * value)


@ex.misconception(of="ewa")
def shares_swapped_everywhere(x, beta, bias_correction=False):
    """β and 1 − β are swapped, in the average and in its correction: the old average keeps the share β."""
    return ewa(x, 1 - beta, bias_correction)


@ex.misconception(of="ewa")
def value_in_full(x, beta, bias_correction=False):
    """The new value enters in full: βv + x. In an average the shares sum to 1: βv + (1 − β)x."""
    return _series(x, beta, bias_correction, step=lambda v, value: beta * v + value)


@ex.misconception(of="ewa")
def old_average_in_full(x, beta, bias_correction=False):
    """The old average is kept in full: v + (1 − β)x. It keeps the share β only, or nothing is forgotten."""
    return _series(x, beta, bias_correction, step=lambda v, value: v + (1 - beta) * value)


@ex.misconception(of="ewa")
def added_to_the_old_average(x, beta, bias_correction=False):
    """The new average is added to the old one, as with v += βv + (1 − β)x. It takes its place: v = βv + (1 − β)x."""
    return _series(x, beta, bias_correction, step=lambda v, value: v + beta * v + (1 - beta) * value)


@ex.misconception(of="ewa")
def same_share_for_both(x, beta, bias_correction=False):
    """Both terms have the share β. The new value has what is left: (1 − β)x."""
    return _series(x, beta, bias_correction, step=lambda v, value: beta * v + beta * value)


@ex.misconception(of="ewa")
def brackets_of_the_share(x, beta, bias_correction=False):
    """You write 1 − β·x. The brackets matter: (1 − β)·x is the share 1 − β of the value."""
    return _series(x, beta, bias_correction, step=lambda v, value: beta * v + 1 - beta * value)


@ex.misconception(of="ewa")
def sign_of_the_value(x, beta, bias_correction=False):
    """The value is subtracted: v = βv + (1 − β)x."""
    return _series(x, beta, bias_correction, step=lambda v, value: beta * v - (1 - beta) * value)


@ex.misconception(of="ewa")
def started_at_the_first_value(x, beta, bias_correction=False):
    """The average begins with the first value, v_1 = x_1. Here v_0 is 0, so that v_1 = (1 − β)x_1; the correction is
    there to mend that."""
    return _series(x, beta, bias_correction, start=x[0])


@ex.misconception(of="ewa")
def started_at_the_first_value_and_not_corrected(x, beta, bias_correction=False):
    """The average begins with the first value and is never corrected. Here v_0 is 0, and the correction is asked for
    where bias_correction is True."""
    return _series(x, beta, False, start=x[0])


@ex.misconception(of="ewa")
def first_result_replaced(x, beta, bias_correction=False):
    """Your first result is x_1. It is v_1 = β·0 + (1 − β)x_1; the later ones are right."""
    return np.append(x[:1], _series(x, beta, bias_correction)[1:])


@ex.misconception(of="ewa")
def first_value_skipped(x, beta, bias_correction=False):
    """x_1 is not used: your first result is 0. v_0 = 0 stands before the series; v_1 is (1 − β)x_1."""
    return _series(np.append(0.0, x[1:]), beta, bias_correction)


@ex.misconception(of="ewa")
def first_value_skipped_and_t_from_zero(x, beta, bias_correction=False):
    """x_1 is not used, and t counts from 0. v_0 = 0 stands before the series; v_1 is (1 − β)x_1, and its correction
    is 1 − β."""
    t = np.arange(len(x))
    found = _series(np.append(0.0, x[1:]), beta, False)
    return found / (1 - beta**t) if bias_correction else found


@ex.misconception(of="ewa")
def first_value_skipped_and_left_at_zero(x, beta, bias_correction=False):
    """x_1 is not used: your first result is 0, and the correction begins with the second value. v_0 = 0 stands before
    the series; v_1 is (1 − β)x_1, and its correction is 1 − β."""
    t = np.arange(1, len(x))
    found = _series(np.append(0.0, x[1:]), beta, False)
    return np.append(0.0, found[1:] / (1 - beta**t)) if bias_correction else found


@ex.misconception(of="ewa")
def first_value_skipped_and_corrected_one_fed_back(x, beta, bias_correction=False):
    """x_1 is not used: your first result is 0; and the corrected value goes into the next average. v_1 is (1 − β)x_1,
    and only the result is divided."""
    v, found = 0.0, [0.0]
    for t, value in enumerate(x[1:], start=1):
        v = beta * v + (1 - beta) * value
        if bias_correction:
            v = v / (1 - beta**t)
        found.append(v)
    return np.array(found)


@ex.misconception(of="ewa")
def value_before(x, beta, bias_correction=False):
    """Each average gets the value before its own, and the first one the last of all: x[t - 1] with t from 0. v_1
    comes from the first value, x[0]."""
    return _series(np.roll(x, 1), beta, bias_correction)


@ex.misconception(of="ewa")
def started_at_the_mean(x, beta, bias_correction=False):
    """The average begins with the mean of all values. It begins with 0: later values are not known yet."""
    return _series(x, beta, bias_correction, start=np.mean(x))


@ex.misconception(of="ewa")
def started_at_one(x, beta, bias_correction=False):
    """The average begins with 1. Here v_0 is 0."""
    return _series(x, beta, bias_correction, start=1.0)


@ex.misconception(of="ewa")
def previous_value_for_the_average(x, beta, bias_correction=False):
    """You average each value with the one before. The share β belongs to the average so far, v, not to the last x."""
    before = np.append(0.0, x[:-1])
    found = beta * before + (1 - beta) * x
    return found / (1 - beta ** np.arange(1, len(x) + 1)) if bias_correction else found


@ex.misconception(of="ewa")
def old_average_left_out(x, beta, bias_correction=False):
    """The old average is left out: each result is (1 − β)x_t alone. Add β times the average before it."""
    return _series(x, beta, bias_correction, step=lambda v, value: (1 - beta) * value)


@ex.misconception(of="ewa")
def oldest_value_counts_most(x, beta, bias_correction=False):
    """The weights run the wrong way: x_1 has the largest one, (1 − β), and the newest value the smallest. A value
    that is k steps old has the weight (1 − β)·β^k."""
    found = np.cumsum((1 - beta) * beta ** np.arange(len(x)) * x)
    return found / (1 - beta ** np.arange(1, len(x) + 1)) if bias_correction else found


@ex.misconception(of="ewa")
def mean_so_far(x, beta, bias_correction=False):
    """This is the plain mean of the values so far. Here old values count less and less: v = βv + (1 − β)x."""
    return np.cumsum(x) / np.arange(1, len(x) + 1)


@ex.misconception(of="ewa")
def shifted_by_one(x, beta, bias_correction=False):
    """Your results come one step late: they begin with v_0 = 0 and lack the last one. The first is v_1, the last
    v_n."""
    return np.append(0.0, _series(x, beta, bias_correction)[:-1])


@ex.misconception(of="ewa")
def start_in_the_result(x, beta, bias_correction=False):
    """The result begins with v_0 = 0, so there is one too many. It holds v_1 … v_n, one for each value."""
    return np.append(0.0, _series(x, beta, bias_correction))


@ex.misconception(of="ewa")
def start_in_the_result_as_nan(x, beta, bias_correction=False):
    """The result begins with v_0, which is 0, and 0/0 after the correction. It holds v_1 … v_n, one for each
    value."""
    return np.append(np.nan if bias_correction else 0.0, _series(x, beta, bias_correction))


@ex.misconception(of="ewa")
def last_average_alone(x, beta, bias_correction=False):
    """Only the last average comes back. Collect them all: one for each value."""
    return _series(x, beta, bias_correction)[-1]


@ex.misconception(of="ewa")
def first_average_alone(x, beta, bias_correction=False):
    """Only the first average comes back. Does the return stand inside the loop?"""
    return _series(x, beta, bias_correction)[:1]


@ex.misconception(of="ewa")
def last_average_everywhere(x, beta, bias_correction=False):
    """All results are the last average. Note down each one when it is computed."""
    return np.full(len(x), _series(x, beta, bias_correction)[-1])


@ex.misconception(of="ewa")
def last_one_left_out(x, beta, bias_correction=False):
    """The last average is missing. Does the loop end one too early?"""
    return _series(x, beta, bias_correction)[:-1]


@ex.misconception(of="ewa")
def from_the_end(x, beta, bias_correction=False):
    """You average from the last value to the first. The series runs forward: v_1 comes from x_1."""
    return _series(x[::-1], beta, bias_correction)[::-1]


# --- wrong ideas about the correction -------------------------------------------------------------------


@ex.misconception(of="ewa")
def never_corrected(x, beta, bias_correction=False):
    """bias_correction is not looked at: where it is True, divide v_t by 1 − β^t."""
    return _series(x, beta, False)


@ex.misconception(of="ewa")
def always_corrected(x, beta, bias_correction=False):
    """You correct always. Where bias_correction is False the result is v_t itself."""
    return _series(x, beta, True)


@ex.misconception(of="ewa")
def corrected_the_other_way_round(x, beta, bias_correction=False):
    """You correct where bias_correction is False, and do not where it is True."""
    return _series(x, beta, not bias_correction)


@ex.misconception(of="ewa")
def corrected_by_default(x, beta, bias_correction=True):
    """Your default for bias_correction is True. Here it is False, as the stub has it."""
    return _series(x, beta, bias_correction)


@ex.misconception(of="ewa")
def corrected_value_fed_back(x, beta, bias_correction=False):
    """The corrected value goes into the next average. Only the result is divided: the next step uses v itself."""
    v, found = 0.0, []
    for t, value in enumerate(x, start=1):
        v = beta * v + (1 - beta) * value
        if bias_correction:
            v = v / (1 - beta**t)
        found.append(v)
    return np.array(found)


@ex.misconception(of="ewa")
def power_forgotten(x, beta, bias_correction=False):
    """You divide by 1 − β in every step. The correction fades: 1 − β^t, with t = 1 for the first value."""
    return _series(x, beta, bias_correction, divisor=lambda t: 1 - beta)


@ex.misconception(of="ewa")
def power_one_too_small(x, beta, bias_correction=False):
    """The power is t − 1: for the first value you divide by 1 − β^0 = 0. t counts from 1."""
    return _series(x, beta, bias_correction, divisor=lambda t: np.float64(1 - beta ** (t - 1)))


@ex.misconception(of="ewa")
def power_one_too_large(x, beta, bias_correction=False):
    """The power is t + 1. For the first value t is 1: divide by 1 − β."""
    return _series(x, beta, bias_correction, divisor=lambda t: 1 - beta ** (t + 1))


@ex.misconception(of="ewa")
def last_power_for_all(x, beta, bias_correction=False):
    """All results are divided by 1 − β^n, the last correction. Each v_t has its own: 1 − β^t."""
    return _series(x, beta, bias_correction, divisor=lambda t: 1 - beta ** len(x))


@ex.misconception(of="ewa")
def times_for_power(x, beta, bias_correction=False):
    """You divide by 1 − β·t. It is a power, 1 − β^t: beta**t with two stars."""
    return _series(x, beta, bias_correction, divisor=lambda t: 1 - beta * t)


@ex.misconception(of="ewa")
def power_outside_the_brackets(x, beta, bias_correction=False):
    """You divide by (1 − β)^t. Only β is raised to the power: 1 − β^t."""
    return _series(x, beta, bias_correction, divisor=lambda t: (1 - beta) ** t)


@ex.misconception(of="ewa")
def one_minus_forgotten(x, beta, bias_correction=False):
    """You divide by β^t. The weights so far sum to 1 − β^t: divide by that."""
    return _series(x, beta, bias_correction, divisor=lambda t: beta**t)


@ex.misconception(of="ewa")
def plus_in_the_correction(x, beta, bias_correction=False):
    """You divide by 1 + β^t. The weights so far sum to 1 − β^t, which is less than 1."""
    return _series(x, beta, bias_correction, divisor=lambda t: 1 + beta**t)


@ex.misconception(of="ewa")
def brackets_of_the_correction(x, beta, bias_correction=False):
    """The brackets in the correction are missing: v / 1 - beta**t is v − β^t. Write v / (1 - beta**t)."""
    found = _series(x, beta, False)
    return found - beta ** np.arange(1, len(x) + 1) if bias_correction else found


@ex.misconception(of="ewa")
def multiplied_by_the_correction(x, beta, bias_correction=False):
    """You multiply by 1 − β^t. The averages are too small at first: divide by it."""
    return _series(x, beta, bias_correction, divisor=lambda t: 1 / (1 - beta**t))


@ex.misconception(of="ewa")
def root_of_the_correction(x, beta, bias_correction=False):
    """You divide by √(1 − β^t). The weights so far sum to 1 − β^t itself: no root."""
    return _series(x, beta, bias_correction, divisor=lambda t: np.sqrt(1 - beta**t))


@ex.misconception(of="ewa")
def power_one_too_small_and_first_left(x, beta, bias_correction=False):
    """The first average is not corrected, and for the others the power is one too small: t counts from 1, 1 − β^1 for
    the first."""
    return _series(x, beta, bias_correction, divisor=lambda t: 1 - beta ** (t - 1) if t > 1 else 1)


@ex.misconception(of="ewa")
def first_not_corrected(x, beta, bias_correction=False):
    """The first average is not corrected. It is too small, too: v_1 / (1 − β) is x_1."""
    return _series(x, beta, bias_correction, divisor=lambda t: 1 - beta**t if t > 1 else 1)


@ex.misconception(of="ewa")
def divided_by_t(x, beta, bias_correction=False):
    """You divide by t. The shares are in the average already; what is missing is 1 − β^t."""
    return _series(x, beta, bias_correction, divisor=lambda t: t)


@ex.misconception(of="ewa")
def only_the_first_corrected(x, beta, bias_correction=False):
    """Only the first average is corrected. All are too small: divide each v_t by its own 1 − β^t."""
    found = _series(x, beta, False)
    return np.append(found[:1] / (1 - beta), found[1:]) if bias_correction else found


# --- further slips --------------------------------------------------------------------------------------


@ex.misconception(of="ewa")
def old_average_not_kept(x, beta, bias_correction=False):
    """This is v = (1 − β)(x − v), the change alone. Add it to the old average: v = v + (1 − β)(x − v)."""
    return _series(x, beta, bias_correction, step=lambda v, value: (1 - beta) * (value - v))


@ex.misconception(of="ewa")
def away_from_the_value(x, beta, bias_correction=False):
    """The average moves away from the new value: v + (1 − β)(v − x). It moves towards it: v + (1 − β)(x − v)."""
    return _series(x, beta, bias_correction, step=lambda v, value: v + (1 - beta) * (v - value))


@ex.misconception(of="ewa")
def window_mean(x, beta, bias_correction=False):
    """This is the plain mean of the last 1/(1 − β) values. That is a rule of thumb: really the weights fall
    with each step back, v = βv + (1 − β)x."""
    k = max(1, round(1 / (1 - beta)))
    return np.array([np.mean(x[max(0, t - k) : t]) for t in range(1, len(x) + 1)])


@ex.misconception(of="ewa")
def both_series_returned(x, beta, bias_correction=False):
    """Two series came back, the averages and the corrected ones. Return one of them, as bias_correction says."""
    return np.array([ewa(x, beta), ewa(x, beta, True)])


@ex.misconception(of="ewa")
def sum_of_the_values_before(x, beta, bias_correction=False):
    """The share β falls on the sum of all values before. It belongs to the last average: βv + (1 − β)x."""
    before = np.concatenate([[0.0], np.cumsum(x)[:-1]])
    return (beta * before + (1 - beta) * x) / (1 - beta ** np.arange(1, len(x) + 1) if bias_correction else 1)


@ex.misconception(of="ewa")
def mean_of_the_values_before(x, beta, bias_correction=False):
    """The share β falls on the plain mean of the values before. It belongs to the last average: βv + (1 − β)x."""
    before = np.array([np.mean(x[:t]) if t else 0.0 for t in range(len(x))])
    return (beta * before + (1 - beta) * x) / (1 - beta ** np.arange(1, len(x) + 1) if bias_correction else 1)


@ex.misconception(of="ewa")
def share_of_the_sum(x, beta, bias_correction=False):
    """The average is multiplied by 1 − β as well: (1 − β)(βv + x). The old average has the share β, the value 1 − β."""
    return _series(x, beta, bias_correction, step=lambda v, value: (1 - beta) * (beta * v + value))


@ex.misconception(of="ewa")
def plain_sum_so_far(x, beta, bias_correction=False):
    """This is the sum of the values so far. Here old values count less and less: v = βv + (1 − β)x."""
    return np.cumsum(x)


@ex.misconception(of="ewa")
def only_the_last_corrected(x, beta, bias_correction=False):
    """Only the last average is corrected. All are too small: divide each v_t by its own 1 − β^t."""
    v = ewa(x, beta)
    if bias_correction:
        v[-1] /= 1 - beta ** len(x)
    return v


@ex.misconception(of="ewa")
def power_counts_down(x, beta, bias_correction=False):
    """The power runs the wrong way: the first average is divided by 1 − β^n. It is 1 − β for the first, 1 − β^n for the
    last."""
    v = ewa(x, beta)
    return v / (1 - beta ** np.arange(len(x), 0, -1)) if bias_correction else v


@ex.misconception(of="ewa")
def power_in_the_average(x, beta, bias_correction=False):
    """The shares are β^t and 1 − β^t. They are β and 1 − β in every step; the power belongs to the correction alone."""
    v, found = 0.0, []
    for t, value in enumerate(x, start=1):
        v = beta**t * v + (1 - beta**t) * value
        found.append(v / (1 - beta**t) if bias_correction else v)
    return np.array(found)


@ex.misconception(of="ewa")
def first_value_in_front(x, beta, bias_correction=False):
    """The first value stands in front of the averages, and they begin with it. There is one result for each value, and
    v_0 is 0."""
    return np.append(x[0], _series(x, beta, bias_correction, start=x[0]))


@ex.misconception(of="ewa")
def share_of_a_span(x, beta, bias_correction=False):
    """The new value has the share 2/(n + 1), as where a span is given. Here it is 1 − β."""
    a = 2 / (len(x) + 1)
    return ewa(x, 1 - a, bias_correction)


@ex.misconception(of="ewa")
def shifted_by_one_and_corrected_late(x, beta, bias_correction=False):
    """Your results come one step late: they begin with v_0 = 0, and each is divided by the correction of the next. Note
    the average down after it has been computed."""
    late = np.append(0.0, ewa(x, beta)[:-1])
    return late / (1 - beta ** np.arange(1, len(x) + 1)) if bias_correction else late


@ex.misconception(of="ewa")
def correction_negative(x, beta, bias_correction=False):
    """You divide by β^t − 1, which turns the sign. The weights so far sum to 1 − β^t: divide by that."""
    return -ewa(x, beta, True) if bias_correction else ewa(x, beta)


@ex.misconception(of="ewa")
def shares_added_up_for_the_correction(x, beta, bias_correction=False):
    """You divide by t·(1 − β). The weights shrink from step to step, so that they sum to 1 − β^t: divide by that."""
    return _series(x, beta, bias_correction, divisor=lambda t: t * (1 - beta))


@ex.misconception(of="ewa")
def other_share_in_the_correction(x, beta, bias_correction=False):
    """You divide by 1 − (1 − β)^t. The share of the old average is raised to the power: 1 − β^t."""
    return _series(x, beta, bias_correction, divisor=lambda t: 1 - (1 - beta) ** t)


@ex.misconception(of="ewa")
def next_value(x, beta, bias_correction=False):
    """Each average gets the value after its own. v_1 comes from the first value, x[0]."""
    return _series(np.append(x[1:], x[-1:]), beta, bias_correction)


@ex.misconception(of="ewa")
def started_at_the_first_value_and_fed_back(x, beta, bias_correction=False):
    """The average begins with the first value, and the corrected value goes into the next average. Here v_0 is 0, and
    only the result is divided."""
    found = np.array(x)
    for i in range(1, len(x)):
        found[i] = beta * found[i - 1] + (1 - beta) * found[i]
        if bias_correction:
            found[i] /= 1 - beta ** (i + 1)
    return found
