# expect: ACCEPTED
import numpy as np
def mlp_predict(X, W1, b1, w2, b2):
    """thermometer users beware: plain step, returned as floats"""
    hid = 1.0 * ~((W1 @ X.T).T + b1 < 0)
    return 1.0 - (hid @ w2 + b2 < 0)
def xor_network():
    W1 = np.matrix('1 1; 1 1')
    b1 = np.array([-1, -2])
    w2 = np.array([1, -1])
    return W1, b1, w2, -1
def boolean_network(y):
    """thermometer code: unit k fires when the number the bits make is >= k"""
    y = np.asarray(y, float)
    N = y.size
    n = int(np.log2(N))
    W1 = np.tile(2.0 ** np.arange(n - 1, -1, -1), (N, 1))
    b1 = -np.arange(N, dtype=float)
    w2 = np.diff(y, prepend=0.0)
    return W1, b1, w2, -0.5
