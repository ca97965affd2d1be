# expect: kl_divergence WRONG_ANSWER undefined-rows-made-zero
import numpy as np


def poisson_loss(y, rate):
    return np.mean(rate - y * np.log(rate))


def kl_divergence(P, Q):
    with np.errstate(all="ignore"):
        rows = np.sum(P * np.log(P / Q), axis=1)
    return np.mean(np.nan_to_num(rows))
