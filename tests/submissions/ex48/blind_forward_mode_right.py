# expect: ACCEPTED
import numpy as np

def chain_gradients(x, w, b, y):
    L = len(w)
    d = np.zeros(L)
    a = x
    for k in range(L):
        new = 1 / (1 + np.exp(-(w[k] * a + b[k])))
        d = new * (1 - new) * (w[k] * d + a * (np.arange(L) == k))
        a = new
    return 2 * (a - y) * d
def sigmoid_gradient_bound(n):
    return 4.0 ** -n


