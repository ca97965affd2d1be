# expect: f_score_pick RUNTIME_ERROR only-precision-and-recall-both-0
# nanargmax forgets all-nan
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
    return np.nanargmax(2 * precisions * recalls / (precisions + recalls))
