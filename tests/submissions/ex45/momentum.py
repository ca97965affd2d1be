# expect: rmsprop_step WRONG_ANSWER step-with-the-average
# mistake: the step is made with the average s itself, as with momentum
import numpy as np


def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    s = beta * s + (1 - beta) * gradient ** 2
    w = w - learning_rate * s
    return w, s
