# expect: ACCEPTED
import numpy as np


def softmax(z):
    rows = z.reshape(-1, z.shape[-1]).T  # columns are examples, then back again
    rows = rows - rows.max(axis=0)
    e = np.exp(rows)
    return (e / e.sum(0)).T.reshape(z.shape)


def softmax_jacobian(z):
    s = softmax(z)
    J = -np.einsum("i,j->ij", s, s)
    J[np.diag_indices(len(s))] += s
    return J


if __name__ == "__main__":
    print(softmax(np.array([1.0, 2.0, 3.0])))
