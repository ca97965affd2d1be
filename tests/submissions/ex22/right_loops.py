# expect: ACCEPTED
import math


def bce(y, p):
    eps = 1e-12
    total = 0
    for yi, pi in zip(y, p):
        pi = min(max(pi, eps), 1 - eps)
        if yi == 1:
            total -= math.log(pi)
        else:
            total -= math.log(1 - pi)
    return total / len(y)


def bce_gradient(y, p):
    grads = []
    for yi, pi in zip(y, p):
        if yi == 1:
            grads.append(-1 / pi / len(y))
        else:
            grads.append(1 / (1 - pi) / len(y))
    return grads


def bce_from_logits(y, z):
    total = 0
    for yi, zi in zip(y, z):
        total += max(zi, 0) - zi * yi + math.log(1 + math.exp(-abs(zi)))
    return total / len(y)
