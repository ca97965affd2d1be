# expect: ACCEPTED
# math.isclose, harmonic mean of inverses
import numpy as np


def avoidable_bias(human_error, train_error):
    return train_error - human_error


def variance(train_error, dev_error):
    return dev_error - train_error


import math


def focus(human_error, train_error, dev_error):
    b, v = train_error - human_error, dev_error - train_error
    if math.isclose(b, v, rel_tol=0, abs_tol=1e-12):
        return "bias"
    return max([("bias", b), ("variance", v)], key=lambda t: t[1])[0]


def f_score_pick(precisions, recalls):
    f1 = [2 / (1 / p + 1 / r) if p > 0 and r > 0 else 0.0 for p, r in zip(precisions, recalls)]
    return f1.index(max(f1))
