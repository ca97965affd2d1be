# expect: ACCEPTED
import numpy as np


def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    s_new = s + np.square(gradient)
    w_new = w - (learning_rate / (np.sqrt(s_new) + eps)) * gradient
    return w_new, s_new
