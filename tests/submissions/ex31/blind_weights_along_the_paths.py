# expect: gradient_w1 WRONG_ANSWER weights-numbered-along-the-paths
# layer order of weights: w4,w5 read as w[2],w[3]... reading order w1 w2 w4 w3 w5
import numpy as np

def gradient_w1(x, w, b, y):
    w1, w2, w4, w3, w5 = w
    o11 = sig(w1 * x + b[0])
    o21 = sig(w2 * o11 + b[1]); o22 = sig(w3 * o11 + b[2])
    o31 = sig(w4 * o21 + w5 * o22 + b[3])
    d = (o31 - y) * o31 * (1 - o31)
    s = o11 * (1 - o11) * x
    p1 = d * w4 * o21 * (1 - o21) * w2 * s
    p2 = d * w5 * o22 * (1 - o22) * w3 * s
    return p1, p2, p1 + p2

def sig(z):
    return 1 / (1 + np.exp(-z))
