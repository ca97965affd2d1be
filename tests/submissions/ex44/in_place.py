# expect: adagrad_step WRONG_ANSWER input-changed
# mistake: += changes the caller's arrays
import numpy as np


def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    s += gradient ** 2
    w -= learning_rate * gradient / (np.sqrt(s) + eps)
    return w, s
