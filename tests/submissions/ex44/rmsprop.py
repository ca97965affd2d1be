# expect: adagrad_step WRONG_ANSWER running-average
# mistake: the decaying average of RMSProp
import numpy as np


def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    beta = 0.9
    s = beta * s + (1 - beta) * gradient ** 2
    w = w - learning_rate * gradient / (np.sqrt(s) + eps)
    return w, s
