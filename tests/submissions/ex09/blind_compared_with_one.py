# expect: relu_prime WRONG_ANSWER one-from-one
import numpy as np

def relu_prime(z):
    return (relu(z) >= 1).astype(int)

def relu(z):
    return np.maximum(0, z)
