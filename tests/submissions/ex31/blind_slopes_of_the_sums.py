# expect: gradient_w1 WRONG_ANSWER sums-for-outputs-in-the-slopes
# slopes with z rather than o: z(1-z)
import numpy as np

def gradient_w1(x, w, b, y):
    z1 = w[0] * x + b[0]; o11 = sig(z1)
    z2 = w[1] * o11 + b[1]; z3 = w[2] * o11 + b[2]
    z4 = w[3] * sig(z2) + w[4] * sig(z3) + b[3]
    o31 = sig(z4)
    d = (o31 - y) * z4 * (1 - z4)
    s = z1 * (1 - z1) * x
    p1 = d * w[3] * z2 * (1 - z2) * w[1] * s
    p2 = d * w[4] * z3 * (1 - z3) * w[2] * s
    return p1, p2, p1 + p2

def sig(z):
    return 1 / (1 + np.exp(-z))
