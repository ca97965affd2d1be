# expect: ACCEPTED
import numpy as np




def mae(y, y_hat):
    return sum(map(abs, y - y_hat)) / len(y_hat)

def mae_subgradient(y, y_hat):
    return (2 * np.heaviside(y_hat - y, 0.5) - 1) / np.size(y)
