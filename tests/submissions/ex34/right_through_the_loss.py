# expect: ACCEPTED
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    """Without the shortcut: dL/dA3 first, then the slope of the last sigmoid."""
    dA3 = -(np.divide(Y, A3) - np.divide(1 - Y, 1 - A3))
    dZ3 = dA3 * A3 * (1 - A3)
    dA2 = np.dot(W3.T, dZ3)
    dZ2 = dA2 * A2 * (1 - A2)
    return 1.0 / Y.shape[1] * np.dot(dZ2, A1.T)


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    dA3 = -(np.divide(Y, A3) - np.divide(1 - Y, 1 - A3))
    A, W, dA = [A3, A2, A1, X], [W3, W2, None], dA3
    for layer in range(3):
        dZ = dA * A[layer] * (1 - A[layer])
        if W[layer] is not None:
            dA = np.dot(W[layer].T, dZ)
    return 1.0 / Y.shape[1] * np.dot(dZ, X.T)
