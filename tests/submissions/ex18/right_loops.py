# expect: ACCEPTED
import math


def _slope(v):
    s = 1 / (1 + math.exp(-abs(v)))
    return s * (1 - s)


def saturated(z, tol=0.01):
    if getattr(z, "ndim", 0) == 0 and not isinstance(z, list):
        return _slope(z) < tol
    return [saturated(v, tol) for v in z]


def dead_relu_units(Z):
    result = []
    for row in Z:
        alive = False
        for v in row:
            if v > 0:
                alive = True
        result.append(0 if alive else 1)
    return result


def zero_centred(A, tol=1e-8):
    return [abs(sum(row) / len(row)) <= tol for row in A]
