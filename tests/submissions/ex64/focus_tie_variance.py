# expect: focus WRONG_ANSWER tie-goes-to-the-variance
# focus: a tie goes to the variance
import numpy as np


def avoidable_bias(human_error, train_error):
    return train_error - human_error


def variance(train_error, dev_error):
    return dev_error - train_error


def focus(human_error, train_error, dev_error):
    bias = avoidable_bias(human_error, train_error)
    var = variance(train_error, dev_error)
    if bias > var:
        return "bias"
    else:
        return "variance"


def f_score_pick(precisions, recalls):
    best = 0
    best_f1 = -1
    for i in range(len(precisions)):
        p = precisions[i]
        r = recalls[i]
        if p + r == 0:
            f1 = 0
        else:
            f1 = 2 * p * r / (p + r)
        if f1 > best_f1:
            best_f1 = f1
            best = i
    return best
