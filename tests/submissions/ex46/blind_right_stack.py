# expect: ACCEPTED
# right: one array of three returned
import numpy as np

def adam_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    m, v = np.average([m, gradient], axis=0, weights=[beta1, 1 - beta1]), beta2 * v + (1 - beta2) * gradient * gradient
    return np.stack([w - learning_rate * m / (1 - beta1**t) / (eps + (v / (1 - beta2**t)) ** 0.5), m, v])
