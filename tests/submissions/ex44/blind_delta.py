# expect: adagrad_step WRONG_ANSWER multiplied-by-the-old-root
# mistake: AdaDelta-like: multiplies the step by root of the old s
import numpy as np

def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    new = s + gradient**2
    return w - learning_rate * np.sqrt(s + eps) * gradient / (np.sqrt(new) + eps), new
