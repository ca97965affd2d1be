# expect: ACCEPTED
import numpy as np
def w2_gradient(A1, A2, A3, W3, Y):
    d = np.einsum('ki,kj->ij', W3, A3 - Y) * (A2 - A2 ** 2)
    return np.einsum('ij,cj->ic', d, A1 / len(Y[0])).tolist()
def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    d = np.einsum('ki,kj->ij', W3, A3 - Y) * (A2 - A2 ** 2)
    d = np.einsum('ki,kj->ij', W2, d) * (A1 - A1 ** 2)
    return np.einsum('ij,cj->icj', d, X).mean(axis=2).tolist()
