# expect: ACCEPTED
import numpy as np


from collections import namedtuple

Result = namedtuple("Result", ["weights", "cache"])


def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    # moves s towards g^2 by the share 1 - beta
    cache = s + (1 - beta) * (gradient * gradient - s)
    return Result(np.subtract(w, learning_rate * gradient / (eps + np.sqrt(cache))), cache)
