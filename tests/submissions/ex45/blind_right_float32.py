# expect: ACCEPTED
# right: float32
import numpy as np

def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    f = np.float32
    w, s, g = f(w), f(s), f(gradient)
    s = f(beta) * s + f(1 - beta) * g * g
    return w - f(learning_rate) * g / (np.sqrt(s) + f(eps)), s
