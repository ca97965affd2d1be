# expect: adagrad_step WRONG_ANSWER squares-summed-along-the-weights
# mistake: cumsum along the weights
import numpy as np

def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    s = s + np.cumsum(gradient**2)
    return w - learning_rate * gradient / (np.sqrt(s) + eps), s
