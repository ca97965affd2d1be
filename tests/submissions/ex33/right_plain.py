# expect: ACCEPTED
import numpy as np

def w3_gradient(A2, A3, Y):
    m = Y.shape[1]
    dZ3 = A3 - Y
    dW3 = (1 / m) * np.dot(dZ3, A2.T)
    assert dW3.shape == (1, A2.shape[0])
    return dW3

def b3_gradient(A3, Y):
    m = Y.shape[1]
    dZ3 = A3 - Y
    return (1 / m) * np.sum(dZ3, axis=1, keepdims=True)
