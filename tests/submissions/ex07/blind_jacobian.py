# expect: sigmoid_prime_from_output WRONG_ANSWER jacobian-for-the-slopes
import numpy as np

def sigmoid_prime_from_output(a):
    a = np.atleast_1d(a)
    return np.diag((a * (1 - a)).ravel())

def sigmoid_prime(z):
    e = np.exp(-np.abs(z))
    return e / (1 + e) ** 2
