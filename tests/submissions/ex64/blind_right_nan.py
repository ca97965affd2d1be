# expect: ACCEPTED
# 0/0 becomes nan and then 0
import numpy as np


def variance(train_error, dev_error):
    return dev_error - train_error


def f_score_pick(precisions, recalls):
    with np.errstate(invalid="ignore"):
        f = 2 * precisions * recalls / (precisions + recalls)
    f = np.nan_to_num(f)
    return np.array([f.argmax()])


def focus(human_error, train_error, dev_error):
    return np.array(["bias", "variance"])[int(dev_error - 2 * train_error + human_error > 1e-12)]


def avoidable_bias(human_error, train_error):
    return np.array([[train_error - human_error]])
