# expect: batch_norm_backward WRONG_ANSWER deviation-in-the-variance-path
# (var + eps) ** -0.5 for ** -1.5 in dvar
import numpy as np


def batch_norm_train(Z, gamma, beta, eps=1e-5):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    Z_hat = (Z - mu) / np.sqrt(var + eps)
    return gamma * Z_hat + beta, mu, var


def batch_norm_eval(Z, gamma, beta, mu, var, eps=1e-5):
    Z_hat = (Z - mu) / np.sqrt(var + eps)
    return gamma * Z_hat + beta


def batch_norm_backward(dout, Z, gamma, eps=1e-5):
    m = Z.shape[1]
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    std = np.sqrt(var + eps)
    Z_hat = (Z - mu) / std
    dgamma = np.sum(dout * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dout, axis=1, keepdims=True)
    dZ_hat = dout * gamma
    dvar = np.sum(dZ_hat * (Z - mu) * -0.5 * (var + eps) ** -0.5, axis=1, keepdims=True)
    dmu = np.sum(-dZ_hat / std, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_hat / std + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
