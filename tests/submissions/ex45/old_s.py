# expect: rmsprop_step WRONG_ANSWER step-with-the-old-average
# mistake: the old s in the step
import numpy as np


def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    new_s = beta * s + (1 - beta) * gradient ** 2
    new_w = w - learning_rate * gradient / (np.sqrt(s) + eps)
    return new_w, new_s
