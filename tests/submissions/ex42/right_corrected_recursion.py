# expect: ACCEPTED
import numpy as np


class Average:
    """keeps the sum of the weights, so no power of beta is needed"""

    def __init__(self, beta):
        self.beta, self.value, self.weight = beta, 0.0, 0.0

    def add(self, x):
        self.value += (1 - self.beta) * (x - self.value)
        self.weight += (1 - self.beta) * (1 - self.weight)


def ewa(x, beta, bias_correction=False, verbose=0):
    avg = Average(beta)
    res = np.zeros_like(x, dtype=float)
    for i in range(x.shape[0]):
        avg.add(x[i])
        res[i] = avg.value / avg.weight if bias_correction else avg.value
        if verbose:
            print(i, res[i])
    return res
