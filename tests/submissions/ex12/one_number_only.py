# expect: softplus RUNTIME_ERROR if-on-array
# expect: softplus_prime RUNTIME_ERROR if-on-array
import math


def softplus(z):
    if z > 0:
        return z + math.log(1 + math.exp(-z))
    else:
        return math.log(1 + math.exp(z))


def softplus_prime(z):
    if z > 0:
        return 1 / (1 + math.exp(-z))
    else:
        return math.exp(z) / (1 + math.exp(z))
