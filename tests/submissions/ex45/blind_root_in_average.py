# expect: rmsprop_step WRONG_ANSWER absolute-values-averaged-without-a-root
# mistake: mixes: s = beta*sqrt... average of root: beta*s + (1-beta)*sqrt(g^2) then no root
import numpy as np

def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    s = beta * s + (1 - beta) * np.sqrt(gradient**2)
    return w - learning_rate * gradient / (s + eps), s
