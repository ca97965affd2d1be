# expect: sigmoid_prime WRONG_ANSWER clipped-at-ten
# sigmoid_prime: z is clipped to [-10, 10], so the slope for larger |z| is wrong
import numpy as np

def sigmoid_prime(z):
    s = 1 / (1 + np.exp(-np.clip(z, -10, 10)))
    return s * (1 - s)

def sigmoid_prime_from_output(a):
    return a - a ** 2
