# expect: adagrad_step WRONG_ANSWER squares-of-all-weights-summed
# mistake: the squares of all weights are added up: the squared norm of the gradient
import numpy as np


def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    s = s + np.sum(gradient ** 2)
    w = w - learning_rate * gradient / (np.sqrt(s) + eps)
    return w, s
