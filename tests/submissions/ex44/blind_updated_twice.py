# expect: adagrad_step WRONG_ANSWER roots-added
# mistake: step with root of s only + |g|
import numpy as np

def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    s = np.sqrt(s) + np.abs(gradient)
    return w - learning_rate * gradient / (s + eps), s
