# expect: adagrad_step WRONG_ANSWER eps-added-to-the-quotient
# mistake: brackets: lr * (g / sqrt(s) + eps)
import numpy as np

def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    s = s + gradient**2
    return w - learning_rate * (gradient / np.sqrt(s) + eps), s
