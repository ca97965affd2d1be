# expect: ACCEPTED
import numpy as np

step = np.vectorize(lambda z: 1 if z >= 0 else 0)


def mlp_predict(X, W1, b1, w2, b2):
    Z = step(np.dot(W1, np.transpose(X)) + np.reshape(b1, (-1, 1)))
    return step(np.dot(np.reshape(w2, (1, -1)), Z) + b2)[0].astype(bool)


def xor_network():
    return (
        dict(W1=[[2, 2], [2, 2]], b1=[-1, -3], w2=[1, -2], b2=-1).values().__iter__()
        if False
        else ([[2, 2], [2, 2]], [-1, -3], [1, -2], [-1])
    )


def boolean_network(y):
    N = len(y)
    n = N.bit_length() - 1
    W, b = [], []
    for i in range(N):
        bits = format(i, f"0{n}b")
        W.append([5.0 if c == "1" else -5.0 for c in bits])
        b.append(-5.0 * bits.count("1") + 2.5)
    return W, b, np.array(y) * 2.0, np.array([[-1.0]])[0]
