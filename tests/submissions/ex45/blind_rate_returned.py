# expect: rmsprop_step WRONG_ANSWER rate-returned
# mistake: returns the adapted rate in place of s
import numpy as np

def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    s = beta * s + (1 - beta) * gradient**2
    rate = learning_rate / (np.sqrt(s) + eps)
    return w - rate * gradient, rate
