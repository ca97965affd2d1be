# expect: ACCEPTED
import math

LAMBDA = 1.0507009873554805
ALPHA = 1.6732632423543772


def each(f):
    def g(z, *args, **kwargs):
        if getattr(z, "ndim", 0) == 0:
            return f(float(z), *args, **kwargs)
        return [g(v, *args, **kwargs) for v in z]
    return g


@each
def elu(z, alpha=1.0):
    if z > 0:
        return z
    return alpha * (math.exp(z) - 1)


@each
def elu_prime(z, alpha=1.0):
    if z >= 0:
        return 1
    return alpha * math.exp(z)


@each
def selu(z):
    return LAMBDA * elu(z, ALPHA)


@each
def selu_prime(z):
    return LAMBDA * elu_prime(z, ALPHA)
