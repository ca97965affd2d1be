# expect: ACCEPTED
import numpy as np

import math
_s = np.frompyfunc(lambda v: 1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v)), 1, 1)
def sigmoid(z):
    return _s(z)
def sigmoid_neuron(x, w, b):
    return _s(np.dot(x, w) + b)


