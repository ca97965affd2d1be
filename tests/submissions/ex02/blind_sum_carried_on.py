# expect: perceptron WRONG_ANSWER sum-carried-on
import numpy as np


def perceptron(x, w):
    out = []
    s = w[0]
    for row in np.atleast_2d(x):
        for xi, wi in zip(row, w[1:]):
            s += xi * wi
        out.append(int(s >= 0))
    return np.array(out) if np.ndim(x) == 2 else out[0]


def absorb_threshold(w, theta):
    return np.concatenate(([-theta], w))
