# expect: ACCEPTED
import math


def _each(f, z):
    if hasattr(z, "__len__"):
        return [_each(f, v) for v in z]
    if getattr(z, "ndim", 0) == 0:
        return f(float(z))


def _sp(v):
    if v > 0:
        return v + math.log(1 + math.exp(-v))
    return math.log(1 + math.exp(v))


def _sig(v):
    if v > 0:
        return 1 / (1 + math.exp(-v))
    return math.exp(v) / (1 + math.exp(v))


def softplus(z):
    return _each(_sp, z)


def softplus_prime(z):
    return _each(_sig, z)
