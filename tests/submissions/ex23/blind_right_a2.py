# expect: ACCEPTED
import numpy as np




def one_hot(labels, k):
    return labels[:, None] == np.arange(k)

def cce(Y, P):
    true = (Y * P).sum(axis=-1)
    return np.array([-np.log(np.minimum(np.maximum(true, 1e-12), 1 - 1e-12)).mean()])

def sparse_cce(labels, P):
    true = np.take_along_axis(P, labels.reshape(-1, 1), axis=1).ravel()
    return np.negative(np.log(true.clip(1e-12, 1 - 1e-12))).sum() / true.size
