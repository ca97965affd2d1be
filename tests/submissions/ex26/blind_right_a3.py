# expect: ACCEPTED
import numpy as np




def layer_forward(H, W, b, activation):
    ones = np.ones((1, H.shape[1]))
    Z = np.hstack([b, W]) @ np.vstack([ones, H])
    match activation:
        case "identity":
            out = Z.copy()
        case "sigmoid":
            out = 0.5 * (1 + np.tanh(Z / 2))
        case "tanh":
            out = (np.exp(Z) - np.exp(-Z)) / (np.exp(Z) + np.exp(-Z))
        case "relu":
            out = np.where(Z > 0, Z, 0)
    return Z, out

def count_parameters(layer_sizes):
    return np.dot(layer_sizes[:-1], layer_sizes[1:]) + sum(layer_sizes[1:])
