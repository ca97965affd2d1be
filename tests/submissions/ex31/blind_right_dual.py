# expect: ACCEPTED
import numpy as np
def gradient_w1(x, w, b, y):
    # complex step, each path alone: hold the other unit at its value
    h = 1e-30
    def sg(z): return 1 / (1 + np.exp(-z))
    def loss(w1a, w1b):
        o21 = sg(w[1] * sg(w1a * x + b[0]) + b[1])
        o22 = sg(w[2] * sg(w1b * x + b[0]) + b[2])
        o31 = sg(w[3] * o21 + w[4] * o22 + b[3])
        return 0.5 * (y - o31) ** 2
    p = loss(w[0] + 1j * h, w[0]).imag / h
    q = loss(w[0], w[0] + 1j * h).imag / h
    r = loss(w[0] + 1j * h, w[0] + 1j * h).imag / h
    return np.array([p, q, r])
