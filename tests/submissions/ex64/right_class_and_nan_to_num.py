# expect: ACCEPTED
import numpy as np


class Errors:
    def __init__(self, human, train, dev):
        self.bias = train - human
        self.variance = dev - train

    def larger(self):
        if np.isclose(self.bias, self.variance, rtol=0, atol=1e-12):
            return "bias"
        return ["bias", "variance"][int(self.variance > self.bias)]


def avoidable_bias(human_error, train_error):
    return Errors(human_error, train_error, 0).bias


def variance(train_error, dev_error):
    return Errors(0, train_error, dev_error).variance


def focus(human_error, train_error, dev_error):
    return Errors(human_error, train_error, dev_error).larger()


def f_score_pick(precisions, recalls):
    with np.errstate(all="ignore"):
        scores = np.nan_to_num(2 * precisions * recalls / (precisions + recalls))
    return np.array([np.flatnonzero(scores == scores.max())[0]])
