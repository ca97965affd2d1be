# expect: ACCEPTED
# right: solves a bidiagonal system
import numpy as np

def ewa(x, beta, bias_correction=False):
    n = len(x)
    M = np.eye(n) - beta * np.eye(n, k=-1)
    v = np.linalg.solve(M, (1 - beta) * x)
    return v / (1 - np.power(float(beta), np.arange(1, n + 1))) if bias_correction else v
