# expect: relu WRONG_ANSWER largest-along-the-last-axis
import numpy as np

def relu(z):
    return np.max(np.atleast_1d(z), axis=-1, initial=0)

def relu_prime(z):
    return np.where(np.asarray(z) > 0, 1.0, 0.0)
