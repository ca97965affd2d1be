# expect: ACCEPTED
import numpy as np
from statistics import fmean, pstdev
def fit_normaliser(X):
    rows = [[float(v) for v in r] for r in X]
    sd = [pstdev(r) for r in rows]
    return np.array([[fmean(r)] for r in rows]), np.array([[s] if s > 1e-12 else [1.0] for s in sd])

def normalise(X, mu, sigma):
    return (X - mu) / sigma
