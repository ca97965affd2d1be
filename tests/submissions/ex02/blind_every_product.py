# expect: perceptron WRONG_ANSWER every-product-must-reach
import numpy as np

def perceptron(x, w):
    return np.all(np.asarray(x) * w[1:] + w[0] >= 0, axis=-1).astype(int)

def absorb_threshold(w, theta):
    return np.concatenate(([-theta], w))
