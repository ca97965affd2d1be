# expect: ACCEPTED
import math


def row_parts(z):
    top = max(z)
    total = sum(math.exp(v - top) for v in z)
    return top, total


def softmax_cross_entropy(Z, Y):
    loss = 0.0
    for z, y in zip(Z, Y):
        top, total = row_parts(z)
        true = list(y).index(1)
        loss += top + math.log(total) - z[true]
    return loss / len(Z)


def softmax_cross_entropy_gradient(Z, Y):
    out = []
    for z, y in zip(Z, Y):
        top, total = row_parts(z)
        out.append([(math.exp(v - top) / total - t) / len(Z) for v, t in zip(z, y)])
    return out
