# expect: ACCEPTED
import numpy as np




def softmax_cross_entropy(Z, Y):
    true = np.einsum("ij,ij->i", Z, Y)
    D = Z - true[:, np.newaxis]
    m = D.max(axis=1)
    return float(np.average(m + np.log(np.exp(D - m[:, np.newaxis]).sum(1))))

def softmax_cross_entropy_gradient(Z, Y):
    m, k = Z.shape
    G = np.empty((m, k))
    for i in range(m):
        p = np.exp(Z[i] - np.max(Z[i]))
        p = p / np.sum(p)
        G[i] = p - Y[i]
    return np.multiply(1 / m, G)
