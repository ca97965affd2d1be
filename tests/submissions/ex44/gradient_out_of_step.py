# expect: adagrad_step WRONG_ANSWER gradient-left-out-of-the-step
# mistake: the adapted rate is subtracted without the gradient
import numpy as np


def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    s = s + gradient ** 2
    rate = learning_rate / (np.sqrt(s) + eps)
    return w - rate, s
