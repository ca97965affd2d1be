# expect: adam_step WRONG_ANSWER all-steps-up-to-t
# mistake: runs t steps in a loop with the same gradient
import numpy as np

def adam_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    for k in range(1, t + 1):
        m = beta1 * m + (1 - beta1) * gradient
        v = beta2 * v + (1 - beta2) * gradient**2
        w = w - learning_rate * (m / (1 - beta1**k)) / (np.sqrt(v / (1 - beta2**k)) + eps)
    return w, m, v
