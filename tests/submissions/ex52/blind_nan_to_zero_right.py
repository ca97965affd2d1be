# expect: ACCEPTED
import numpy as np

def fit_normaliser(X):
    mu = X.mean(1, keepdims=True)
    s = X.std(1, keepdims=True)
    s[s <= 1e-12] = 0
    return mu, s
def normalise(X, mu, sigma):
    with np.errstate(all="ignore"):
        z = (X - mu) / sigma
    z[np.broadcast_to(sigma == 0, z.shape)] = 0
    return z


