# expect: ACCEPTED
import numpy as np


def batch_norm_train(Z, gamma, beta, eps=1e-5):
    m = Z.shape[1]
    mu = Z.sum(axis=1).reshape(-1, 1) / m
    centred = Z - mu
    var = np.sum(centred * centred, axis=1).reshape(-1, 1) / m
    return gamma * centred * (var + eps) ** -0.5 + beta, mu, var


def batch_norm_eval(Z, gamma, beta, mu, var, eps=1e-5):
    scale = gamma / np.sqrt(var + eps)
    return scale * Z + (beta - scale * mu)


def batch_norm_backward(dout, Z, gamma, eps=1e-5):
    m = Z.shape[1]
    _, mu, var = batch_norm_train(Z, gamma, np.zeros_like(gamma), eps)
    inv = 1 / np.sqrt(var + eps)
    xhat = (Z - mu) * inv
    dbeta = dout.sum(1, keepdims=True)
    dgamma = (dout * xhat).sum(1, keepdims=True)
    dZ = gamma * inv / m * (m * dout - dbeta - xhat * dgamma)
    return dZ, dgamma, dbeta
