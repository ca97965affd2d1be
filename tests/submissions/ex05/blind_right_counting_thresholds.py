# expect: ACCEPTED
# OR minus AND with 3 hidden units for XOR; hidden units as number thresholds (binary counting >= i)
import numpy as np

def xor_network():
    return np.array([[1, -1], [-1, 1], [0, 0]]), np.array([-1, -1, 0]), np.array([1, 1, 0]), -1
def boolean_network(y):
    y = np.asarray(y, dtype=float)
    N = len(y)
    n = int(np.log2(N))
    W1 = np.tile(2.0 ** np.arange(n - 1, -1, -1), (N, 1))
    b1 = -np.arange(N, dtype=float)
    w2 = np.diff(y, prepend=0)
    return W1, b1, w2, -0.5

def mlp_predict(X, W1, b1, w2, b2):
    Z = (X @ W1.T + b1 >= 0).astype(int)
    return (Z @ w2 + b2 >= 0).astype(int)
