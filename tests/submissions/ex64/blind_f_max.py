# expect: f_score_pick WRONG_ANSWER all-of-the-best
# np.max(F1) index via where (array)
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
    s = precisions + recalls
    f1 = np.where(s > 0, 2 * precisions * recalls / np.where(s > 0, s, 1), 0)
    return np.where(f1 == f1.max())[0]
