# expect: adam_step WRONG_ANSWER power-in-the-averages
# mistake: beta**t in the averages
import numpy as np

def adam_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    m = beta1**t * m + (1 - beta1**t) * gradient
    v = beta2**t * v + (1 - beta2**t) * gradient**2
    return w - learning_rate * m / (np.sqrt(v) + eps), m, v
