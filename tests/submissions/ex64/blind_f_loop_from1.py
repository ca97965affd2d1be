# expect: f_score_pick WRONG_ANSWER first-model-left-out
# loop from 1
import numpy as np


def avoidable_bias(human_error, train_error):
    return train_error - human_error


def variance(train_error, dev_error):
    return dev_error - train_error


def focus(human_error, train_error, dev_error):
    b = avoidable_bias(human_error, train_error)
    v = variance(train_error, dev_error)
    return "variance" if v > b + 1e-12 else "bias"


def f_score_pick(precisions, recalls):
    best, where = -1.0, 0
    for i in range(1, len(precisions)):
        s = precisions[i] + recalls[i]
        f = 2 * precisions[i] * recalls[i] / s if s else 0
        if f > best:
            best, where = f, i
    return where
