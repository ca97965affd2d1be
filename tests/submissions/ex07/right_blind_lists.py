# expect: ACCEPTED
import functools
import numpy as np
def trace(f):
    @functools.wraps(f)
    def g(*a, **k):
        return f(*a, **k)
    return g
@trace
def sigmoid_prime(z: np.ndarray, eps: float = 0.0) -> list:
    e = np.exp(-np.abs(z)) + eps
    return (e / (1 + e) / (1 + e)).tolist()
@trace
def sigmoid_prime_from_output(a: np.ndarray) -> list:
    return (np.asarray(a) * (1 - np.asarray(a))).tolist()
if __name__ == "__main__":
    print(sigmoid_prime(0.0))
