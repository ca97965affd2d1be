# expect: ACCEPTED
import math


def each(f):
    def g(z, *rest):
        if hasattr(z, "ndim") and z.ndim > 0 or isinstance(z, list):
            return [g(v, *rest) for v in z]
        return f(float(z), *rest)
    return g


@each
def binary_step(z):
    return z >= 0


@each
def gaussian(z):
    return math.exp(-z * z)


@each
def gaussian_prime(z):
    return math.exp(-z * z) * -2 * z


@each
def smht(z, a, b, c, d):
    top = math.exp(a * z) - math.exp(-b * z)
    bottom = math.exp(c * z) + math.exp(-d * z)
    return top / bottom
