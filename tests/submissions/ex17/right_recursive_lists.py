# expect: ACCEPTED
import math


def softmax(z):
    if hasattr(z, "tolist"):
        z = z.tolist()
    if isinstance(z[0], list):
        return [softmax(row) for row in z]
    top = max(z)
    exps = [math.exp(v - top) for v in z]
    return [e / math.fsum(exps) for e in exps]


def softmax_jacobian(z):
    s = softmax(z)
    return [[s[i] * ((1 if i == j else 0) - s[j]) for j in range(len(s))] for i in range(len(s))]
