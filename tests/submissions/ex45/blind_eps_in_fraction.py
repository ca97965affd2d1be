# expect: rmsprop_step WRONG_ANSWER eps-added-to-the-quotient
# mistake: brackets: lr * (g / sqrt(s) + eps)
import numpy as np

def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    s = beta * s + (1 - beta) * gradient**2
    return w - learning_rate * (gradient / np.sqrt(s) + eps), s
