# expect: absorb_threshold WRONG_ANSWER reciprocal-of-theta
import numpy as np

def absorb_threshold(w, theta):
    return np.append(1 / theta if theta else 0, w)

def perceptron(x, w):
    return (np.dot(x, w[1:]) + w[0] >= 0).astype(int)
