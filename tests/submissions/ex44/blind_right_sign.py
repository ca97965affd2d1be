# expect: ACCEPTED
# right: other algebra with where
import numpy as np

def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    s = np.asarray(s) + np.asarray(gradient) ** 2
    return w - np.sign(gradient) * learning_rate * np.abs(gradient) / (np.power(s, 0.5) + eps), s
