# expect: batch_norm_backward WRONG_ANSWER dz-returned-last
import numpy as np

def batch_norm_backward(dout, Z, gamma, eps=1e-5):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    zh = (Z - mu) / np.sqrt(var + eps)
    dbeta = np.sum(dout, axis=1, keepdims=True)
    dgamma = np.sum(dout * zh, axis=1, keepdims=True)
    d = gamma * dout
    dZ = (d - d.mean(axis=1, keepdims=True) - zh * (d * zh).mean(axis=1, keepdims=True)) / np.sqrt(var + eps)
    return dgamma, dbeta, dZ

def batch_norm_train(Z, gamma, beta, eps=1e-5):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    return gamma * (Z - mu) / np.sqrt(var + eps) + beta, mu, var

def batch_norm_eval(Z, gamma, beta, mu, var, eps=1e-5):
    return gamma * (Z - mu) / np.sqrt(var + eps) + beta
