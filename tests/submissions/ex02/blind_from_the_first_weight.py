# expect: absorb_threshold WRONG_ANSWER subtracted-from-the-first-weight
import numpy as np

def absorb_threshold(w, theta):
    v = np.array(w, dtype=float)
    v[0] -= theta
    return v

def perceptron(x, w):
    return (np.dot(x, w[1:]) + w[0] >= 0).astype(int)
