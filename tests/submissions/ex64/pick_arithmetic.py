# expect: f_score_pick WRONG_ANSWER arithmetic-mean
# f_score_pick: arithmetic mean
import numpy as np


def avoidable_bias(human_error, train_error):
    gap = train_error - human_error
    return gap


def variance(train_error, dev_error):
    gap = dev_error - train_error
    return gap


def focus(human_error, train_error, dev_error):
    b = train_error - human_error
    v = dev_error - train_error
    return "variance" if v - b > 1e-12 else "bias"


def f_score_pick(precisions, recalls):
    return np.argmax((precisions + recalls) / 2)
