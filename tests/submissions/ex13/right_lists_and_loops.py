# expect: ACCEPTED
from math import exp


def sig(v):
    return 1 / (1 + exp(-v)) if v > -700 else 0.0


def silu(z):
    try:
        return [silu(v) for v in z]
    except TypeError:
        return float(z) * sig(float(z))


def silu_prime(z):
    try:
        return [silu_prime(v) for v in z]
    except TypeError:
        v = float(z)
        return sig(v) * (1 + v * (1 - sig(v)))
