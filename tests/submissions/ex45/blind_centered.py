# expect: rmsprop_step WRONG_ANSWER variance-of-the-gradient
# mistake: centred variant: subtracts square of the average gradient as if (1-beta)*g
import numpy as np

def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    avg = (1 - beta) * gradient
    s = beta * s + (1 - beta) * gradient**2
    w = w - learning_rate * gradient / (np.sqrt(s - avg**2) + eps)
    return w, s
