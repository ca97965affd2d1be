# expect: ACCEPTED
import numpy as np


def batch_norm_train(Z, gamma, beta, eps=1e-5):
    n, m = Z.shape
    out, mu, var = np.zeros((n, m)), np.zeros((n, 1)), np.zeros((n, 1))
    for i in range(n):
        mu[i] = sum(Z[i]) / m
        var[i] = sum((z - mu[i, 0]) ** 2 for z in Z[i]) / m
        for j in range(m):
            out[i, j] = gamma[i, 0] * (Z[i, j] - mu[i, 0]) / (var[i, 0] + eps) ** 0.5 + beta[i, 0]
    return out, mu, var


def batch_norm_eval(Z, gamma, beta, mu, var, eps=1e-5):
    Z_hat = (Z - mu) / np.sqrt(var + eps)
    return gamma * Z_hat + beta


def batch_norm_backward(dout, Z, gamma, eps=1e-5):
    # the whole Jacobian of each unit
    n, m = Z.shape
    dZ, dgamma, dbeta = [], [], []
    for i in range(n):
        centred = Z[i] - Z[i].mean()
        std = np.sqrt(np.mean(centred**2) + eps)
        hat = centred / std
        J = (np.eye(m) - 1 / m - np.outer(hat, hat) / m) / std
        dZ.append(gamma[i] * (J.T @ dout[i]))
        dgamma.append([dout[i] @ hat])
        dbeta.append([dout[i].sum()])
    return dZ, dgamma, dbeta
