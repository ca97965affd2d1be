# expect: adagrad_step WRONG_ANSWER step-with-the-old-sum
# mistake: the step divides by the root of the old s
import numpy as np


def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    w = w - learning_rate * gradient / (np.sqrt(s) + eps)
    s = s + gradient ** 2
    return w, s
