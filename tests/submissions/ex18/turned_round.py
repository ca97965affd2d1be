# expect: saturated WRONG_ANSWER turned-round
# expect: dead_relu_units WRONG_ANSWER last-example
import numpy as np


def saturated(z, tol=0.01):
    s = 1 / (1 + np.exp(-z))
    return s * (1 - s) > tol


def dead_relu_units(Z):
    dead = []
    for row in Z:
        for v in row:
            if v <= 0:
                d = True
            else:
                d = False
        dead.append(d)
    return dead


def zero_centred(A, tol=1e-8):
    return np.abs(A.mean(axis=1)) <= tol
