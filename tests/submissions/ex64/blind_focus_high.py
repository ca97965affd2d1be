# expect: focus WRONG_ANSWER high-before-the-word
# "high bias"
import numpy as np


def avoidable_bias(human_error, train_error):
    return train_error - human_error


def variance(train_error, dev_error):
    return dev_error - train_error


def f_score_pick(precisions, recalls):
    s = precisions + recalls
    f1 = np.where(s > 0, 2 * precisions * recalls / np.where(s > 0, s, 1), 0)
    return np.argmax(f1)


def focus(human_error, train_error, dev_error):
    b, v = train_error - human_error, dev_error - train_error
    return "high bias" if b >= v - 1e-12 else "high variance"
