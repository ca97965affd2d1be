# expect: ACCEPTED
import math


def act(z, name):
    if name == "sigmoid":
        return 1 / (1 + math.exp(-z))
    elif name == "tanh":
        return math.tanh(z)
    elif name == "relu":
        return z if z > 0 else 0
    else:
        return z


def layer_forward(H, W, b, activation):
    n_out, n_in = W.shape
    m = H.shape[1]
    Z = [[0] * m for _ in range(n_out)]
    A = [[0] * m for _ in range(n_out)]
    for i in range(n_out):
        for e in range(m):
            s = b[i][0]
            for j in range(n_in):
                s += W[i][j] * H[j][e]
            Z[i][e] = s
            A[i][e] = act(s, activation)
    return Z, A


def count_parameters(layer_sizes):
    n = 0
    for l in range(len(layer_sizes) - 1):
        n += (layer_sizes[l] + 1) * layer_sizes[l + 1]
    return n
