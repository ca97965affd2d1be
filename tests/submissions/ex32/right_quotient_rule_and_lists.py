# expect: ACCEPTED
import math
import numpy as np

# d/dz 1/(1+e^-z) = e^-z / (1+e^-z)^2

def one(w, b, x, y):
    e = math.exp(-(w * x + b))
    return (1 / (1 + e) - y) * e / (1 + e) ** 2


def each(values, other, fn):
    values, other = np.asarray(values), np.asarray(other)
    if values.ndim == 0:
        return fn(float(values), float(other))
    return [each(v, o, fn) for v, o in zip(values, other)]


def grad_w(w, b, x, y):
    return each(x, y, lambda xi, yi: one(w, b, xi, yi) * xi)


def grad_b(w, b, x, y):
    return each(x, y, lambda xi, yi: one(w, b, xi, yi))
