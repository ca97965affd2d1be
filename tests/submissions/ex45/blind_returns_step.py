# expect: rmsprop_step WRONG_ANSWER step-for-the-average
# mistake: returns w, step
import numpy as np

def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    s = beta * s + (1 - beta) * gradient**2
    step = learning_rate * gradient / (np.sqrt(s) + eps)
    return w - step, step
