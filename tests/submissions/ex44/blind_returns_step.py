# expect: adagrad_step WRONG_ANSWER step-for-the-sum
# mistake: returns w, step
import numpy as np

def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    s = s + gradient**2
    step = learning_rate * gradient / (np.sqrt(s) + eps)
    return w - step, step
