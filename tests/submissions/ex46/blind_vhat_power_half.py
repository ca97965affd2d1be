# expect: adam_step WRONG_ANSWER root-in-the-correction-of-v
# mistake: sqrt in the correction only
import numpy as np

def adam_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    m = beta1 * m + (1 - beta1) * gradient
    v = beta2 * v + (1 - beta2) * gradient**2
    mh = m / (1 - beta1**t)
    vh = v / np.sqrt(1 - beta2**t)
    return w - learning_rate * mh / (np.sqrt(vh) + eps), m, v
