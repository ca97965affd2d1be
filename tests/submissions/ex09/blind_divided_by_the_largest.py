# expect: relu WRONG_ANSWER divided-by-the-largest
import numpy as np

def relu(z):
    return np.maximum(0, z) / np.maximum(1e-12, np.max(np.abs(z)))

def relu_prime(z):
    return np.where(np.asarray(z) > 0, 1.0, 0.0)
