# expect: variance WRONG_ANSWER in-per-cent
# expect: focus WRONG_ANSWER built-on-another
# variance in percent
import numpy as np


def avoidable_bias(human_error, train_error):
    return train_error - human_error


def focus(human_error, train_error, dev_error):
    b, v = avoidable_bias(human_error, train_error), variance(train_error, dev_error)
    return "variance" if v > b + 1e-12 else "bias"


def f_score_pick(precisions, recalls):
    best, best_f = 0, -1
    for i, (p, r) in enumerate(zip(precisions, recalls)):
        f = 2 * p * r / (p + r) if p + r > 0 else 0
        if f > best_f:
            best, best_f = i, f
    return best


def variance(train_error, dev_error):
    return (dev_error - train_error) * 100
