# expect: ACCEPTED
import numpy as np


def avoidable_bias(human_error, train_error):
    return np.float32(train_error) - np.float32(human_error)


def variance(train_error, dev_error):
    return np.subtract(dev_error, train_error)


def focus(human_error, train_error, dev_error):
    gaps = {"bias": train_error - human_error, "variance": dev_error - train_error}
    if abs(gaps["bias"] - gaps["variance"]) <= 1e-12:
        return "bias"
    return max(gaps, key=gaps.get)


def f_score_pick(precisions, recalls):
    best, best_f1 = 0, -1.0
    for i, (p, r) in enumerate(zip(precisions, recalls)):
        f1 = 0.0 if p == 0 or r == 0 else 2 / (1 / p + 1 / r)
        if f1 > best_f1:
            best, best_f1 = i, f1
    return best
