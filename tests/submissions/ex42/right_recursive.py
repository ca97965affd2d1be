# expect: ACCEPTED
import numpy as np


from itertools import accumulate


def ewa(x, beta, bias_correction: bool = False):
    v = list(accumulate(x, lambda v, xt: beta * v + (1 - beta) * xt, initial=0.0))[1:]
    if not bias_correction:
        return tuple(v)
    return tuple(vt / (1 - beta ** (i + 1)) for i, vt in enumerate(v))
