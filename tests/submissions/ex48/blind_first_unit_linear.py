# expect: chain_gradients WRONG_ANSWER identity-at-the-beginning
import numpy as np

def chain_gradients(x, w, b, y):
    L = len(w); a = [x]
    for i in range(L):
        a.append((w[i] * a[i] + b[i]) if i == 0 else 1 / (1 + np.exp(-(w[i] * a[i] + b[i]))))
    g = np.zeros(L); da = 2 * (a[L] - y)
    for k in range(L, 0, -1):
        dz = da * a[k] * (1 - a[k])
        g[k - 1] = dz * a[k - 1]
        da = w[k - 1] * dz
    return g

def sigmoid_gradient_bound(n):
    return 0.25 ** n
