# expect: avoidable_bias WRONG_ANSWER second-error-alone
# avoidable_bias: the whole training error
import numpy as np


def avoidable_bias(human_error, train_error):
    return train_error


def variance(train_error, dev_error):
    gap = dev_error - train_error
    return gap


def focus(human_error, train_error, dev_error):
    b = train_error - human_error
    v = dev_error - train_error
    return "variance" if v - b > 1e-12 else "bias"


def f_score_pick(precisions, recalls):
    s = precisions + recalls
    f1 = np.where(s == 0, 0, 2 * precisions * recalls / np.where(s == 0, 1, s))
    return np.argmax(f1)
