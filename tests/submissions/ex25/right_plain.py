# expect: ACCEPTED
import math


def forward(x, w, b):
    x1, x2, x3 = x
    w1, w2, w3, w4 = w
    b1, b2 = b
    o1 = 1 / (1 + math.exp(-(w1 * x1 + w2 * x2 + w3 * x3 + b1)))
    o2 = 1 / (1 + math.exp(-(w4 * o1 + b2)))
    return o1, o2
