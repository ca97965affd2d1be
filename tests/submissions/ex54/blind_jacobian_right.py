# expect: ACCEPTED
import numpy as np

def batch_norm_backward(dout, Z, gamma, eps=1e-5):
    n, m = Z.shape
    mu = Z.mean(axis=1, keepdims=True); s = np.sqrt(Z.var(axis=1, keepdims=True) + eps)
    h = (Z - mu) / s
    J = (np.eye(m)[None] - 1.0 / m - h[:, :, None] * h[:, None, :] / m) / s[:, :, None]
    dZ = np.einsum("nj,njk->nk", dout * gamma, J)
    return dZ, np.einsum("nj,nj->n", dout, h).reshape(-1, 1), dout @ np.ones((m, 1))

def batch_norm_train(Z, gamma, beta, eps=1e-5):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    return gamma * (Z - mu) / np.sqrt(var + eps) + beta, mu, var

def batch_norm_eval(Z, gamma, beta, mu, var, eps=1e-5):
    return gamma * (Z - mu) / np.sqrt(var + eps) + beta
