# expect: ACCEPTED
import numpy as np


from typing import NamedTuple


class State(NamedTuple):
    w: np.ndarray
    s: np.ndarray


def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    root = np.hypot(np.sqrt(s), gradient)
    return State(np.atleast_1d(w - learning_rate * np.divide(gradient, root + eps)), np.atleast_1d(root**2))
