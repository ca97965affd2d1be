# expect: adagrad_step WRONG_ANSWER largest-of-both
# mistake: s is the max
import numpy as np

def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    s = np.maximum(s, gradient**2)
    return w - learning_rate * gradient / (np.sqrt(s) + eps), s
