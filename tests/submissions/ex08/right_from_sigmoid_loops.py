# expect: ACCEPTED
import math


def _sigmoid(z):
    if z < 0:
        return 1 - _sigmoid(-z)
    return 1 / (1 + math.exp(-z))


def _elementwise(f, z):
    if getattr(z, "ndim", 0) == 0:
        return f(float(z))
    return [_elementwise(f, v) for v in z]


def tanh(z):
    return _elementwise(lambda v: 2 * _sigmoid(2 * v) - 1, z)


def tanh_prime(z):
    return _elementwise(lambda v: 4 * _sigmoid(2 * v) * (1 - _sigmoid(2 * v)), z)
