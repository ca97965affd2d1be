# expect: perceptron WRONG_ANSWER first-row-for-all
import numpy as np

def perceptron(x, w):
    x = np.atleast_2d(x)
    return np.array([1 if np.dot(x[0], w[1:]) + w[0] >= 0 else 0 for _ in x])

def absorb_threshold(w, theta):
    return np.concatenate(([-theta], w))
