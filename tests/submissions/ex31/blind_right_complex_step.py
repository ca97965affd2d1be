# expect: ACCEPTED
# complex step with one path frozen
import numpy as np

def gradient_w1(x, w, b, y):
    def s(z):
        return 1 / (1 + np.exp(-z))
    def loss(via1, via2, h=1e-30):
        o = s((w[0] + 1j * h) * x + b[0])
        r = o.real
        a = s(w[1] * (o if via1 else r) + b[1])
        c = s(w[2] * (o if via2 else r) + b[2])
        out = s(w[3] * a + w[4] * c + b[3])
        return (0.5 * (y - out) ** 2).imag / h
    return loss(True, False), loss(False, True), loss(True, True)

def sig(z):
    return 1 / (1 + np.exp(-z))
