# expect: adam_step WRONG_ANSWER correction-negative
# mistake: beta**t - 1 both
import numpy as np

def adam_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    m = beta1 * m + (1 - beta1) * gradient
    v = beta2 * v + (1 - beta2) * gradient**2
    mh = m / (beta1**t - 1)
    vh = v / (beta2**t - 1)
    return w - learning_rate * mh / (np.sqrt(vh) + eps), m, v
