# expect: adagrad_step WRONG_ANSWER square-added-twice
# mistake: adds the square twice (before and after)
import numpy as np

def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    s = s + gradient**2
    w = w - learning_rate * gradient / (np.sqrt(s) + eps)
    s += gradient**2
    return w, s
