"""ex46: Adam, one step with both averages, their bias correction and all defaults."""

import numpy as np

from grader import Exercise, constant, floats, integers

ex = Exercise(
    title="Adam",
    chapter="F. Gradient descent and optimisers",
    source="S2 'Optimizers: ADAM'; S3 1:15:58 to 1:16:27",
    inputs={
        "w": floats(),
        "m": floats(),
        "v": floats(low=0.5, high=6),
        "gradient": floats(),
        "t": integers(low=2, high=9),
        "learning_rate": floats(low=0.1, high=0.6),
        "beta1": floats(low=0.55, high=0.75),
        "beta2": floats(low=0.8, high=0.95),
        "eps": constant(1e-8),
    },
    hints=[
        "Five lines: m, v, the two corrected ones, w. Give the corrected ones names of their own.",
        "m is momentum's average of the gradients with beta1, v is RMSProp's average of their squares with beta2.",
        "The correction divides by 1 - beta1**t and 1 - beta2**t: each average by that of its own beta, with "
        "the power t.",
        "m_hat = m / (1 - beta1**t) and v_hat = v / (1 - beta2**t); m and v stay as they are.",
        "w = w - learning_rate * m_hat / (np.sqrt(v_hat) + eps), and return w, m, v.",
    ],
    notes=[
        "Neither source has a formula: S2 shows a picture, S3 (by ear: 'Atom') says that it brings momentum to deep "
        "learning. This is the form of Kingma and Ba's paper and of PyTorch, eps beside the corrected root.",
        "The paper also gives an order of computing with α·√(1 − β2^t)/(1 − β1^t) and m/(√v + ε). Its ε is "
        "another one: "
        "there ε is divided by √(1 − β2^t) in effect. TensorFlow has that form.",
    ],
    builds_on=["ex42", "ex43", "ex45"],
    topics=[
        "Adam: w − α·m̂/(√v̂ + ε)",
        "Adam: bias correction m/(1 − β1^t), v/(1 − β2^t)",
        "bias correction: divide by 1 − β^t",
        "moment, first and second, of the gradient",
        "adaptive learning rate",
        "exponentially weighted average",
        "epsilon (ε), against division by 0",
        "optimiser",
    ],
)

VECTORS = {
    "w": floats("n"),
    "m": floats("n"),
    "v": floats("n", low=0.5, high=6),
    "gradient": floats("n"),
}
MATRICES = {
    "w": floats("n", "k"),
    "m": floats("n", "k"),
    "v": floats("n", "k", low=0.5, high=6),
    "gradient": floats("n", "k"),
}


@ex.truth
def adam(sp):
    w, m, g = sp.symbols("w m gradient", real=True)
    v, t, rate, beta1, beta2, eps = sp.symbols("v t learning_rate beta1 beta2 eps", positive=True)
    m_new = sp.let("m_new", beta1 * m + (1 - beta1) * g)
    v_new = sp.let("v_new", beta2 * v + (1 - beta2) * g**2)
    m_hat = sp.let("m_hat", m_new / (1 - beta1**t))
    v_hat = sp.let("v_hat", v_new / (1 - beta2**t))
    return w - rate * m_hat / (sp.sqrt(v_hat) + eps), m_new, v_new


@ex.function(
    points=3,
    truth=adam,
    returns=("w", "m", "v"),
    check="one number",
    examples=[
        {
            "w": 1.0,
            "m": 0.5,
            "v": 2.0,
            "gradient": 2.0,
            "t": 3,
            "learning_rate": 0.1,
            "beta1": 0.5,
            "beta2": 0.75,
            "eps": 1e-8,
        },
    ],
    drawn=3,
)
def adam_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    m = beta1 * m + (1 - beta1) * gradient
    v = beta2 * v + (1 - beta2) * gradient**2
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    return w - learning_rate * m_hat / (np.sqrt(v_hat) + eps), m, v


# Four elements or more: three could pass for the three results.
ex.check("a vector", of="adam_step", points=1, inputs=VECTORS, sizes={"n": (4, 6)}, drawn=2)
ex.check("a matrix", of="adam_step", points=0.5, inputs=MATRICES, sizes={"n": (4, 5)}, drawn=1)
ex.check(
    "t = 1",
    of="adam_step",
    points=1,
    inputs={**VECTORS, "t": constant(1)},
    sizes={"n": (4, 6)},
    examples=[{"w": 1.0, "m": 0.0, "v": 0.0, "gradient": 2.0, "t": 1, "learning_rate": 0.1}],
    drawn=2,
    when_wrong="In the first step, t = 1, the corrections are 1 − β1 and 1 − β2.",
)
ex.check(
    "late in training (t large, the correction is over)",
    of="adam_step",
    points=1,
    inputs={**VECTORS, "t": integers(low=700, high=2000)},
    sizes={"n": (4, 6)},
    drawn=2,
    when_wrong="For large t both β^t are 0, so that nothing is left to correct.",
)
ex.check(
    "eps beside the corrected root",
    of="adam_step",
    points=0.5,
    inputs={**VECTORS, "eps": floats(low=0.1, high=0.9)},
    sizes={"n": (4, 6)},
    cases=[
        {
            "w": 1.0,
            "m": 0.5,
            "v": 0.0625,
            "gradient": -0.25,
            "t": 2,
            "learning_rate": 0.5,
            "beta1": 0.5,
            "beta2": 0.75,
            "eps": 0.75,
        },
    ],
    drawn=2,
    when_wrong="eps is added to the root of the corrected v, and the step is divided by the sum: np.sqrt(v_hat) + eps.",
)
ex.check(
    "no slope so far (m, v and g are 0)",
    of="adam_step",
    points=0.5,
    cases=[
        {"w": 1.5, "m": 0.0, "v": 0.0, "gradient": 0.0, "t": 2, "learning_rate": 0.25},
        {
            "w": [1.5, -2.0, 0.75, 1.0],
            "m": [0.0, 0.0, 1.0, 0.5],
            "v": [0.0, 0.0, 4.0, 2.0],
            "gradient": [0.0, 1.0, 3.0, -2.0],
            "t": 3,
            "learning_rate": 0.25,
        },
    ],
    when_wrong="Where m, v and the gradient are 0, w stays as it is: 0 / (0 + eps) is 0.",
)
# A gradient of 1e-8 shows the default of eps; the large ones show those of the shares and the rate.
ex.check(
    "the defaults",
    of="adam_step",
    points=0.5,
    cases=[
        {"w": 0.5, "m": -1.5, "v": 3.0, "gradient": 2.0, "t": 4},
        {"w": 0.25, "m": 0.0, "v": 0.0, "gradient": 1e-8, "t": 1},
        {
            "w": [0.5, -1.0, 0.02, 0.0],
            "m": [30.0, 1.0, 2e-9, -4.0],
            "v": [2.0, 500.0, 4e-18, 7.0],
            "gradient": [-3.0, 2.0, 2e-8, 1.0],
            "t": 2,
        },
    ],
    when_wrong="What is not given: learning_rate is 0.001, beta1 0.9, beta2 0.999 and eps 1e-8.",
)


def _valley():
    x, y = np.linspace(-2.2, 2.2, 61), np.linspace(-1.2, 1.2, 41)
    return x, y, 0.05 * x**2 + y[:, None] ** 2


@ex.picture("Thirty steps in a long valley, with α = 0.15", x="w1", y="w2", surface=_valley)
def descent(adam_step):
    w, m, v = np.array([-2.0, 1.0]), np.zeros(2), np.zeros(2)
    path = [w]
    for t in range(1, 31):
        w, m, v = adam_step(w.copy(), m, v, np.array([0.1, 2.0]) * w, t, 0.15)
        path.append(w)
    return {"Adam": (np.array(path)[:, 0], np.array(path)[:, 1])}


@ex.another_way(of="adam_step")
def corrected_rate(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Both corrections are numbers that do not depend on the weight, so they can be put into the learning rate (and ε).
    The arrays are then gone through less often, which counts in a large network."""
    m = beta1 * m + (1 - beta1) * gradient
    v = beta2 * v + (1 - beta2) * gradient**2
    root = np.sqrt(1 - beta2**t)
    rate = learning_rate * root / (1 - beta1**t)
    # √v̂ + ε has been multiplied by this root, and so ε has to be, too.
    return w - rate * m / (np.sqrt(v) + eps * root), m, v


# --- wrong ideas about the correction -------------------------------------------------------------------


def _averages(m, v, gradient, beta1, beta2):
    return beta1 * m + (1 - beta1) * gradient, beta2 * v + (1 - beta2) * gradient**2


def _step(w, m_hat, v_hat, learning_rate, eps):
    return w - learning_rate * m_hat / (np.sqrt(v_hat) + eps)


def _corrected(m, v, t, beta1, beta2):
    return m / (1 - beta1**t), v / (1 - beta2**t)


@ex.misconception(of="adam_step", see=["quiz06:first_step_of_adam", "ex42"])
def not_corrected(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The bias correction is missing: m and v began at 0 and are too small. Divide m by 1 − β1^t and v by 1 − β2^t
    for the step."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m, v, learning_rate, eps), m, v


@ex.misconception(of="adam_step", see=["quiz10:line_of_adam", "ex42"])
def power_forgotten(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You divide by 1 − β in every step. The correction fades with t: 1 − β1^t and 1 − β2^t, beta1**t in Python."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, *_corrected(m, v, 1, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def negative_under_the_root(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """m and v are right, but w is nan: there is a negative number under a root. The correction of v is 1 − β2^t,
    which is always positive: a power (two stars in Python), taken from 1."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m / (1 - beta1 * t), v / (1 - beta2 * t), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def times_for_power_and_mended(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You correct by 1 − β·t, and take the root of the absolute value. It is a power, 1 − β^t: beta1**t with two
    stars; then v̂ is never negative."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m / (1 - beta1 * t), np.abs(v / (1 - beta2 * t)), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def power_outside_the_brackets(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You correct by (1 − β)^t. Only β is raised to the power: 1 − β^t."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m / (1 - beta1) ** t, v / (1 - beta2) ** t, learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def t_one_too_large(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The power is t + 1. Here t is the number of this step already and begins with 1: 1 − β^t."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, *_corrected(m, v, t + 1, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def t_one_too_small(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The power is t − 1. Here t is the number of this step: 1 − β^t, in the first step 1 − β."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, *_corrected(m, v, t - 1.0, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step", see=["quiz10:line_of_adam", "ex42"])
def corrected_in_the_first_step_only(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You correct in the first step only. The correction fades with t, but is there in every step: 1 − β1^t and 1 −
    β2^t."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    if t == 1:
        return _with(w, m, v, t, learning_rate, beta1, beta2, eps)
    return _step(w, m, v, learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def brackets_of_the_corrections(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The brackets in the corrections are missing: m / 1 - beta1**t is m − β1^t. Write m / (1 - beta1**t)."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m - beta1**t, v - beta2**t, learning_rate, eps), m, v


@ex.misconception(of="adam_step", see=["quiz10:line_of_adam", "ex42"])
def power_forgotten_for_v(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """v is divided by 1 − β2 in every step, without the power. The correction fades with t: 1 − β2^t."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m / (1 - beta1**t), v / (1 - beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step", see=["quiz10:line_of_adam", "ex42"])
def power_forgotten_for_m(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """m is divided by 1 − β1 in every step, without the power. The correction fades with t: 1 − β1^t."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m / (1 - beta1), v / (1 - beta2**t), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def only_m_corrected(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Only m is corrected, the step uses v as it is. Both began at 0: v̂ = v/(1 − β2^t)."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m / (1 - beta1**t), v, learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def only_v_corrected(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Only v is corrected, the step uses m as it is. Both began at 0: m̂ = m/(1 − β1^t)."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m, v / (1 - beta2**t), learning_rate, eps), m, v


@ex.misconception(of="adam_step", see=["quiz06:first_step_of_adam", "ex42"])
def corrections_multiplied(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You multiply by 1 − β^t. The averages are too small at first: divide by it."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m * (1 - beta1**t), v * (1 - beta2**t), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def corrected_with_beta1(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Both averages are corrected with β1. v was made with β2 and is divided by 1 − β2^t."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m / (1 - beta1**t), v / (1 - beta1**t), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def corrected_with_the_other_beta(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The corrections are swapped: m is divided by 1 − β1^t, v by 1 − β2^t."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m / (1 - beta2**t), v / (1 - beta1**t), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def root_of_the_correction_forgotten(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The correction of v stands outside the root: √v/(1 − β2^t). It belongs under it, √(v/(1 − β2^t))."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return w - learning_rate * m / (1 - beta1**t) / (np.sqrt(v) / (1 - beta2**t) + eps), m, v


@ex.misconception(of="adam_step")
def corrected_ones_returned(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """w is right, but the corrected averages come back. Return m and v themselves: the next step goes on from them
    and corrects again."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m, v = _corrected(m, v, t, beta1, beta2)
    return _step(w, m, v, learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def corrected_m_returned(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """w is right, but the corrected m comes back. Return m itself: the next step goes on from it and corrects
    again."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return _step(w, m_hat, v_hat, learning_rate, eps), m_hat, v


@ex.misconception(of="adam_step")
def corrected_v_returned(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """w is right, but the corrected v comes back. Return v itself: the next step goes on from it and corrects
    again."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return _step(w, m_hat, v_hat, learning_rate, eps), m, v_hat


@ex.misconception(of="adam_step")
def old_v_in_the_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The step uses the old v. Compute the new one first; v̂ comes from it."""
    m, new = _averages(m, v, gradient, beta1, beta2)
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), m, new


@ex.misconception(of="adam_step")
def old_m_in_the_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The step uses the old m. Compute the new one first; m̂ comes from it."""
    new, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), new, v


@ex.misconception(of="adam_step")
def old_averages_corrected(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The step uses the old m and v. Compute the new ones first; the corrected ones come from these."""
    new = _averages(m, v, gradient, beta1, beta2)
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), *new


# --- wrong ideas about m and v --------------------------------------------------------------------------


def _with(w, m, v, t, learning_rate, beta1, beta2, eps):
    """The rest of a step after m and v."""
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def beta1_in_v(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """v is made with β1. The second moment has a share of its own: v = β2·v + (1 − β2)·g²."""
    m, v = _averages(m, v, gradient, beta1, beta1)
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def beta1_everywhere(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You use β1 for v as well, and in its correction. The second moment has a share of its own, β2."""
    m, v = _averages(m, v, gradient, beta1, beta1)
    return _with(w, m, v, t, learning_rate, beta1, beta1, eps)


@ex.misconception(of="adam_step")
def beta2_everywhere(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You use β2 for m as well. The first moment has a share of its own, β1: m = β1·m + (1 − β1)·g."""
    m, v = _averages(m, v, gradient, beta2, beta2)
    return _with(w, m, v, t, learning_rate, beta2, beta2, eps)


@ex.misconception(of="adam_step")
def betas_swapped(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """β1 and β2 are swapped: β1 belongs to m, the average of g, and β2 to v, that of g²."""
    m, v = _averages(m, v, gradient, beta2, beta1)
    return _with(w, m, v, t, learning_rate, beta2, beta1, eps)


@ex.misconception(of="adam_step")
def shares_swapped(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """β and 1 − β are swapped in both averages: the old one keeps the share β, the new value enters with 1 − β."""
    m, v = _averages(m, v, gradient, 1 - beta1, 1 - beta2)
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def shares_swapped_in_m(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """β1 and 1 − β1 are swapped in m: the old average keeps the share β1, the gradient enters with 1 − β1."""
    m, v = (1 - beta1) * m + beta1 * gradient, beta2 * v + (1 - beta2) * gradient**2
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def shares_swapped_in_v(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """β2 and 1 − β2 are swapped in v: the old average keeps the share β2, the square enters with 1 − β2."""
    m, v = beta1 * m + (1 - beta1) * gradient, (1 - beta2) * v + beta2 * gradient**2
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def in_full_and_not_corrected(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """g and g² enter in full, and nothing is corrected. In an average the shares sum to 1, (1 − β1)·g and (1 −
    β2)·g², and for the step both are divided by 1 − β^t."""
    m, v = beta1 * m + gradient, beta2 * v + gradient**2
    return _step(w, m, v, learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def old_averages_left_out(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The old averages are left out: β1·m and β2·v are missing, so that nothing is remembered."""
    m, v = (1 - beta1) * gradient, (1 - beta2) * gradient**2
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def share_of_beta1_in_v(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """In v the square has the share 1 − β1. v is an average with β2: the shares are β2 and 1 − β2."""
    m, v = beta1 * m + (1 - beta1) * gradient, beta2 * v + (1 - beta1) * gradient**2
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def m_points_downhill(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Your m is β1·m − (1 − β1)·g, and it is added to w. Here m averages the gradients themselves, β1·m + (1 − β1)·g,
    and the minus stands in the step."""
    m, v = beta1 * m - (1 - beta1) * gradient, beta2 * v + (1 - beta2) * gradient**2
    return _step(w, *_corrected(m, v, t, beta1, beta2), -learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def rate_for_the_share_of_m(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """In m the gradient has the learning rate as its factor. It is 1 − β1 there; α comes in the step."""
    m, v = beta1 * m + learning_rate * gradient, beta2 * v + (1 - beta2) * gradient**2
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def gradients_in_full(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """g and g² enter in full. In an average the shares sum to 1: (1 − β1)·g and (1 − β2)·g²."""
    m, v = beta1 * m + gradient, beta2 * v + gradient**2
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def gradient_in_full_in_m(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """In m the gradient enters in full. In an average the shares sum to 1: m = β1·m + (1 − β1)·g."""
    m, v = beta1 * m + gradient, beta2 * v + (1 - beta2) * gradient**2
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def square_in_full_in_v(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """In v the square enters in full. In an average the shares sum to 1: v = β2·v + (1 − β2)·g²."""
    m, v = beta1 * m + (1 - beta1) * gradient, beta2 * v + gradient**2
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def gradient_not_squared(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """v averages the gradients themselves. It averages their squares, g², which are never negative."""
    m, v = beta1 * m + (1 - beta1) * gradient, beta2 * v + (1 - beta2) * gradient
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def gradient_not_squared_and_mended(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """v averages the gradients themselves, and the root is taken of |v|. It averages their squares, g²: these are
    never negative, and no absolute value is needed."""
    m, v = beta1 * m + (1 - beta1) * gradient, beta2 * v + (1 - beta2) * gradient
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return _step(w, m_hat, np.abs(v_hat), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def doubled_not_squared(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """v averages 2·g, not g². In Python the square is gradient**2, with two stars."""
    m, v = beta1 * m + (1 - beta1) * gradient, beta2 * v + (1 - beta2) * 2 * gradient
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def absolute_values_averaged(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """v averages |g|. It averages the squares, g², and the root is taken of the mean afterwards."""
    m, v = beta1 * m + (1 - beta1) * gradient, beta2 * v + (1 - beta2) * np.abs(gradient)
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def square_of_m_averaged(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """v averages the squares of m. It averages those of the gradient: v = β2·v + (1 − β2)·g²."""
    m = beta1 * m + (1 - beta1) * gradient
    v = beta2 * v + (1 - beta2) * m**2
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def square_of_corrected_m_averaged(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """v averages the squares of m̂. It averages those of the gradient: v = β2·v + (1 − β2)·g²."""
    m = beta1 * m + (1 - beta1) * gradient
    v = beta2 * v + (1 - beta2) * (m / (1 - beta1**t)) ** 2
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def largest_gradient_for_v(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Your v is the larger of β2·v and |g|, and the step is divided by it without a root: this is AdaMax. Adam
    averages the squares, β2·v + (1 − β2)·g², and takes the root."""
    m, v = beta1 * m + (1 - beta1) * gradient, np.maximum(beta2 * v, np.abs(gradient))
    return w - learning_rate * m / (1 - beta1**t) / (v + eps), m, v


@ex.misconception(of="adam_step")
def squares_of_all_weights_averaged(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Every v gets the mean of all squared entries of the gradient. The average is one over time: each weight has its
    own, of its own g²."""
    m, v = beta1 * m + (1 - beta1) * gradient, beta2 * v + (1 - beta2) * np.mean(gradient**2)
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def share_squared(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """In v the square takes in the share: ((1 − β2)·g)². Only the gradient is squared: (1 − β2)·g²."""
    m, v = beta1 * m + (1 - beta1) * gradient, beta2 * v + ((1 - beta2) * gradient) ** 2
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def brackets_of_the_shares(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You write 1 − β1·g and 1 − β2·g². The brackets matter: (1 − β)·g is the share 1 − β of the gradient."""
    m, v = beta1 * m + 1 - beta1 * gradient, beta2 * v + 1 - beta2 * gradient**2
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def largest_for_the_average(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """v is the larger of the new average and the old one, as in AMSGrad. Adam takes the average: v may become
    smaller."""
    old = v
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _with(w, m, np.maximum(old, v), t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def squares_of_all_weights_summed(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Every v gets the sum of all squared entries of the gradient. Each weight has an average of its own, of its own
    g²: elementwise."""
    m, v = beta1 * m + (1 - beta1) * gradient, beta2 * v + (1 - beta2) * np.sum(gradient**2)
    return _with(w, m, v, t, learning_rate, beta1, beta2, eps)


# --- wrong ideas about the step -------------------------------------------------------------------------


@ex.misconception(of="adam_step")
def eps_not_used(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Your eps has no effect: divide by √v̂ + ε. Where m, v and the gradient are 0, √v̂ alone gives 0/0."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, 0), m, v


@ex.misconception(of="adam_step")
def eps_under_the_root(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """eps stands under the root: √(v̂ + ε). Here it is added to the root: √v̂ + ε."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return w - learning_rate * m_hat / np.sqrt(v_hat + eps), m, v


@ex.misconception(of="adam_step")
def eps_beside_the_uncorrected_root(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """eps is added to the root of the uncorrected v, as where the correction is put into the learning rate, α·√(1 −
    β2^t)/(1 − β1^t). Here it is added to √v̂, that of the corrected one."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    rate = learning_rate * np.sqrt(1 - beta2**t) / (1 - beta1**t)
    return _step(w, m, v, rate, eps), m, v


@ex.misconception(of="adam_step")
def eps_under_the_uncorrected_root(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """eps stands under the root, and of the uncorrected v: √(v + ε). Here it is added to the root of the corrected
    one: √v̂ + ε."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    rate = learning_rate * np.sqrt(1 - beta2**t) / (1 - beta1**t)
    return w - rate * m / np.sqrt(v + eps), m, v


@ex.misconception(of="adam_step")
def eps_after_the_division(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """eps is added after the division, to w. Put brackets around the divisor: (np.sqrt(v_hat) + eps)."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, 0) + eps, m, v


@ex.misconception(of="adam_step")
def eps_added_to_the_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """eps is added after the division, to the step. Put brackets around the divisor: (np.sqrt(v_hat) + eps)."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, 0) - eps, m, v


@ex.misconception(of="adam_step")
def eps_squared_under_the_root(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """eps stands under the root, squared: √(v̂ + ε²). Here it is added to the root: √v̂ + ε."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return w - learning_rate * m_hat / np.sqrt(v_hat + eps**2), m, v


@ex.misconception(of="adam_step")
def eps_added_to_the_rate(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """eps is added to the rate, after the division: (α/√v̂ + ε)·m̂. Put brackets around the divisor: (np.sqrt(v_hat)
    + eps)."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return w - (learning_rate / np.sqrt(v_hat) + eps) * m_hat, m, v


@ex.misconception(of="adam_step")
def eps_and_gradient_after_the_division(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The brackets are missing: α / √v̂ + ε·m̂ is a sum of two. Divide by the sum, (np.sqrt(v_hat) + eps), and
    multiply by m̂."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return w - learning_rate / np.sqrt(v_hat) + eps * m_hat, m, v


@ex.misconception(of="adam_step")
def eps_and_gradient_in_the_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The brackets are missing: the step α / √v̂ + ε·m̂ is a sum of two. Divide by the sum, (np.sqrt(v_hat) + eps),
    and multiply by m̂."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return w - (learning_rate / np.sqrt(v_hat) + eps * m_hat), m, v


@ex.misconception(of="adam_step")
def eps_always_1e_8(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You use 1e-8 whatever eps is given. That is only its default: use the parameter eps."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, 1e-8), m, v


@ex.misconception(of="adam_step")
def root_forgotten(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You divide by v̂, not by its root: √v̂ has the size of a gradient, v̂ that of its square."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return w - learning_rate * m_hat / (v_hat + eps), m, v


@ex.misconception(of="adam_step")
def root_taken_twice(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You take the root twice. √v̂ has the size of a gradient: take it once."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return w - learning_rate * m_hat / (v_hat**0.25 + eps), m, v


@ex.misconception(of="adam_step")
def half_for_the_root(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You divide by v̂/2. In Python v_hat**1/2 is (v_hat**1)/2: write v_hat**0.5 or np.sqrt(v_hat)."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return w - learning_rate * m_hat / (v_hat / 2 + eps), m, v


@ex.misconception(of="adam_step")
def step_with_the_gradient(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The step has g where m̂ belongs: this is RMSProp with a correction. Adam moves along the average: α·m̂/(√v̂ +
    ε)."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, gradient, v / (1 - beta2**t), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def momentum_alone(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """w moves by α·m̂: v is computed and not used. Divide the step by √v̂ + ε."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return w - learning_rate * m / (1 - beta1**t), m, v


@ex.misconception(of="adam_step")
def momentum_left_out_of_the_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """m̂ is missing in the step: α/(√v̂ + ε) is the weight's learning rate; multiply it by m̂."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, 1, v / (1 - beta2**t), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def moments_swapped_in_the_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """m̂ and v̂ have changed places in the step. It goes along m̂ and is divided by the root of v̂."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return _step(w, v_hat, m_hat, learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def rate_divided_by_the_root_of_t(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The learning rate is divided by √t. That decay is for proofs; here α stays as it is."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate / np.sqrt(t), eps), m, v


@ex.misconception(of="adam_step")
def looks_ahead(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The step looks ahead, β1·m̂ + (1 − β1)·g/(1 − β1^t): this is Nadam. Adam's step goes along m̂ itself."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return _step(w, beta1 * m_hat + (1 - beta1) * gradient / (1 - beta1**t), v_hat, learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def step_scaled_by_w(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The step is multiplied by w. Subtract it from w as it is: w − α·m̂/(√v̂ + ε)."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return w * _step(1, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def learning_rate_left_out(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The learning rate is missing in the step: w − α·m̂/(√v̂ + ε)."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, *_corrected(m, v, t, beta1, beta2), 1, eps), m, v


@ex.misconception(of="adam_step")
def uphill(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The sign of the step is wrong: w − α·m̂/(√v̂ + ε) goes down, with + it climbs."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, *_corrected(m, v, t, beta1, beta2), -learning_rate, eps), m, v


# --- wrong defaults and results -------------------------------------------------------------------------


@ex.misconception(of="adam_step")
def rate_of_a_hundredth(w, m, v, gradient, t, learning_rate=0.01, beta1=0.9, beta2=0.999, eps=1e-8):
    """Your default for learning_rate is 0.01. Here it is 0.001, as the stub has it."""
    return adam_step(w, m, v, gradient, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def beta2_of_point_99(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.99, eps=1e-8):
    """Your default for beta2 is 0.99. Here it is 0.999, as the stub has it."""
    return adam_step(w, m, v, gradient, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def eps_of_keras(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-7):
    """Your default for eps is 1e-7, as in Keras. Here it is 1e-8, as the stub has it."""
    return adam_step(w, m, v, gradient, t, learning_rate, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def rate_by_heart(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The step has 0.001 whatever learning_rate is given. That is only its default: use the parameter."""
    return adam_step(w, m, v, gradient, t, 0.001, beta1, beta2, eps)


@ex.misconception(of="adam_step")
def defaults_by_heart(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You use 0.9 and 0.999 whatever beta1 and beta2 are given. These are only their defaults: use the parameters."""
    return adam_step(w, m, v, gradient, t, learning_rate, 0.9, 0.999, eps)


@ex.misconception(of="adam_step")
def old_averages_returned(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """w is right, but the old m and v come back. Return the new ones: the next step builds on them."""
    return adam_step(w, m, v, gradient, t, learning_rate, beta1, beta2, eps)[0], m, v


@ex.misconception(of="adam_step")
def only_w_returned(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Only w comes back. Return all three, w, m and v: the next step needs the averages."""
    return adam_step(w, m, v, gradient, t, learning_rate, beta1, beta2, eps)[0]


@ex.misconception(of="adam_step")
def step_returned(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The step comes back, not the new w. Subtract it: w − α·m̂/(√v̂ + ε)."""
    new, m, v = adam_step(w, m, v, gradient, t, learning_rate, beta1, beta2, eps)
    return w - new, m, v


# --- further slips --------------------------------------------------------------------------------------


@ex.misconception(of="adam_step")
def eps_added_to_the_quotient(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """eps is added after the division: α·(m̂/√v̂ + ε). Put brackets around the divisor: (np.sqrt(v_hat) + eps)."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return w - learning_rate * (m_hat / np.sqrt(v_hat) + eps), m, v


@ex.misconception(of="adam_step")
def corrected_twice(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You correct twice: in m̂ and v̂, and in the learning rate, α·√(1 − β2^t)/(1 − β1^t). Once is enough, here in m̂
    and v̂."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return _step(w, m_hat, v_hat, learning_rate * np.sqrt(1 - beta2**t) / (1 - beta1**t), eps), m, v


@ex.misconception(of="adam_step")
def power_in_the_averages(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Your averages have the shares β^t and 1 − β^t. The shares are β and 1 − β in every step; the power belongs to the
    correction, which divides by 1 − β^t."""
    m, v = _averages(m, v, gradient, beta1**t, beta2**t)
    return _step(w, m, v, learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def power_in_the_averages_and_corrected(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Your averages have the shares β^t and 1 − β^t. The shares are β and 1 − β in every step; the power belongs to the
    correction alone."""
    m, v = _averages(m, v, gradient, beta1**t, beta2**t)
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def weights_decay(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """w shrinks by 0.01·α·w besides: this is AdamW with its usual decay. Adam only takes the step: w − α·m̂/(√v̂ +
    ε)."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return _step(w, m_hat, v_hat, learning_rate, eps) - learning_rate * 0.01 * w, m, v


@ex.misconception(of="adam_step")
def surprise_averaged(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """v averages (g − m)²: this is AdaBelief. Adam averages the squares of the gradients: v = β2·v + (1 − β2)·g²."""
    m = beta1 * m + (1 - beta1) * gradient
    v = beta2 * v + (1 - beta2) * (gradient - m) ** 2
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def plus_in_the_correction(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You divide by 1 + β^t. The weights of an average so far sum to 1 − β^t, which is less than 1: divide by that."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m / (1 + beta1**t), v / (1 + beta2**t), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def one_minus_forgotten(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You divide by β^t. The weights of an average so far sum to 1 − β^t: divide by that."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m / beta1**t, v / beta2**t, learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def first_step_not_corrected(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """In the first step nothing is corrected. There the averages are farthest from right: for t = 1 divide by 1 − β."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    if t == 1:
        m_hat, v_hat = m, v
    return _step(w, m_hat, v_hat, learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def rate_divided_by_t(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The learning rate is divided by t. Here α stays as it is."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return _step(w, m_hat, v_hat, learning_rate / t, eps), m, v


@ex.misconception(of="adam_step")
def divided_by_t(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You divide the averages by t. The shares are in them already; what is missing is 1 − β^t."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m / t, v / t, learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def root_of_the_rate(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The root is taken of the learning rate, too: √α/√v̂. Only v̂ is under it: α/(√v̂ + ε)."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return w - np.sqrt(learning_rate / (v_hat + eps)) * m_hat, m, v


@ex.misconception(of="adam_step")
def weights_shrink(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """w is multiplied by β1 in the step. Subtract the step from w as it is: w − α·m̂/(√v̂ + ε)."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return _step(beta1 * w, m_hat, v_hat, learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def size_of_m(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The step has |m̂| where m̂ belongs, so that w can only fall. Keep the sign."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return _step(w, np.abs(m_hat), v_hat, learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def rate_times_t(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The learning rate is multiplied by t. Here α stays as it is."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return _step(w, m_hat, v_hat, learning_rate * t, eps), m, v


@ex.misconception(of="adam_step")
def variance_for_the_mean_square(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Under the root m̂² is subtracted from v̂. Adam divides by the root of the mean of the squares itself: √v̂ + ε."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return _step(w, m_hat, v_hat - m_hat**2, learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def power_outside_the_brackets_for_m(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """m is corrected by (1 − β1)^t. Only β1 is raised to the power: 1 − β1^t."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m / (1 - beta1) ** t, v / (1 - beta2**t), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def power_outside_the_brackets_for_v(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """v is corrected by (1 − β2)^t. Only β2 is raised to the power: 1 − β2^t."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m / (1 - beta1**t), v / (1 - beta2) ** t, learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def eps_in_the_average(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Your v contains eps. It must not come back with v, and it stands beside the root: √v̂ + ε."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    v = v + eps
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, 0), m, v


@ex.misconception(of="adam_step")
def correction_negative(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """m and v are right, but w is nan: there is a negative number under a root. What v is divided by is always
    positive: 1 − β2^t, in this order."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m / (beta1**t - 1), v / (beta2**t - 1), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def eps_under_and_beside_the_root(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """eps is there twice, under the root and beside it: √(v̂ + ε) + ε. Add it once, to the root: √v̂ + ε."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return w - learning_rate * m_hat / (np.sqrt(v_hat + eps) + eps), m, v


@ex.misconception(of="adam_step")
def root_of_the_fraction(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """The root is taken of m̂, too. Only v̂ is under it: m̂/(√v̂ + ε)."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return w - learning_rate * np.sqrt(m_hat / (v_hat + eps)), m, v


@ex.misconception(of="adam_step")
def all_steps_up_to_t(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You take t steps with this gradient, from the first to number t. Take one, number t: t is only the power."""
    for k in range(1, int(t) + 1):
        m, v = _averages(m, v, gradient, beta1, beta2)
        w = _step(w, *_corrected(m, v, k, beta1, beta2), learning_rate, eps)
    return w, m, v


@ex.misconception(of="adam_step")
def gradient_squared_in_m(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """m averages g², as v does. m averages the gradient itself: m = β1·m + (1 − β1)·g."""
    m, v = beta1 * m + (1 - beta1) * gradient**2, beta2 * v + (1 - beta2) * gradient**2
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def old_m_not_kept(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Your m is (1 − β1)(g − m), the change alone. Add it to the old m: m = m + (1 − β1)(g − m)."""
    m, v = (1 - beta1) * (gradient - m), beta2 * v + (1 - beta2) * gradient**2
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def away_from_the_gradient(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """m moves away from g: m + (1 − β1)(m − g). It moves towards it: m + (1 − β1)(g − m)."""
    m, v = m + (1 - beta1) * (m - gradient), beta2 * v + (1 - beta2) * gradient**2
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def old_m_left_out(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """In m the old average is left out: β1·m is missing. m = β1·m + (1 − β1)·g."""
    m, v = (1 - beta1) * gradient, beta2 * v + (1 - beta2) * gradient**2
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def old_v_left_out(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """In v the old average is left out: β2·v is missing. v = β2·v + (1 − β2)·g²."""
    m, v = beta1 * m + (1 - beta1) * gradient, (1 - beta2) * gradient**2
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def old_m_in_full(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """In m the old average is kept in full. It keeps the share β1 only, or nothing is forgotten: β1·m + (1 − β1)·g."""
    m, v = m + (1 - beta1) * gradient, beta2 * v + (1 - beta2) * gradient**2
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def old_v_in_full(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """In v the old average is kept in full. It keeps the share β2 only, or nothing is forgotten: β2·v + (1 − β2)·g²."""
    m, v = beta1 * m + (1 - beta1) * gradient, v + (1 - beta2) * gradient**2
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def squares_added_up(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Your v is v + g²: AdaGrad's sum, in which nothing is forgotten. Adam averages: v = β2·v + (1 − β2)·g²."""
    m, v = beta1 * m + (1 - beta1) * gradient, v + gradient**2
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def same_share_for_both_in_m(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """In m both terms have the share β1. The gradient has what is left: m = β1·m + (1 − β1)·g."""
    m, v = beta1 * m + beta1 * gradient, beta2 * v + (1 - beta2) * gradient**2
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def same_share_for_both_in_v(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """In v both terms have the share β2. The square has what is left: v = β2·v + (1 − β2)·g²."""
    m, v = beta1 * m + (1 - beta1) * gradient, beta2 * v + beta2 * gradient**2
    return _step(w, *_corrected(m, v, t, beta1, beta2), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def root_in_the_correction_of_v(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """v is divided by √(1 − β2^t), and then the root is taken. One root is enough: v̂ = v/(1 − β2^t), then √v̂."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m / (1 - beta1**t), v / np.sqrt(1 - beta2**t), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def root_in_both_corrections(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """You divide by √(1 − β^t). The weights of an average so far sum to 1 − β^t itself: no root."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    return _step(w, m / np.sqrt(1 - beta1**t), v / np.sqrt(1 - beta2**t), learning_rate, eps), m, v


@ex.misconception(of="adam_step")
def eps_in_the_numerator(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """eps is added to m̂. It stands in the divisor: m̂/(√v̂ + ε)."""
    m, v = _averages(m, v, gradient, beta1, beta2)
    m_hat, v_hat = _corrected(m, v, t, beta1, beta2)
    return w - learning_rate * (m_hat + eps) / np.sqrt(v_hat), m, v
