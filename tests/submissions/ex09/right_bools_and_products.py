# expect: ACCEPTED
import numpy as np

relu = lambda z: z * (z > 0)


def relu_prime(z):
    return z > 0
