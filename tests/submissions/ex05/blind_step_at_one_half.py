# expect: mlp_predict WRONG_ANSWER step-at-one-half
# threshold 0.5 for the step
import numpy as np

def mlp_predict(X, W1, b1, w2, b2):
    Z = (X @ W1.T + b1 >= 0.5).astype(int)
    return (Z @ w2 + b2 >= 0.5).astype(int)

def xor_network():
    return np.array([[1, -1], [-1, 1]]), np.array([-1, -1]), np.array([1, 1]), -1

def boolean_network(y):
    n = int(np.log2(len(y)))
    rows = np.array([[(i >> (n - 1 - j)) & 1 for j in range(n)] for i in range(len(y))])
    W1 = 2 * rows - 1
    return W1, -rows.sum(1), np.asarray(y), -1
