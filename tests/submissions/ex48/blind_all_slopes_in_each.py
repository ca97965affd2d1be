# expect: chain_gradients WRONG_ANSWER all-slopes-in-each
import numpy as np

def chain_gradients(x, w, b, y):
    L = len(w); a = [x]
    for i in range(L):
        a.append(1 / (1 + np.exp(-(w[i] * a[i] + b[i]))))
    g = np.zeros(L); da = 2 * (a[L] - y)
    for k in range(L, 0, -1):
        dz = da * a[k] * (1 - a[k])
        g[k - 1] = dz * a[k - 1]
        da = w[k - 1] * dz
    return np.array([2 * (a[L] - y) * np.prod([q * (1 - q) for q in a[1:]]) * np.prod(w[j + 1:]) * a[j] for j in range(L)])

def sigmoid_gradient_bound(n):
    return 0.25 ** n
