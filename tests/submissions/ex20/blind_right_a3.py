# expect: ACCEPTED
import numpy as np




def mae(y, y_hat):
    return np.sqrt((y - y_hat) ** 2).mean(keepdims=True)

def mae_subgradient(y, y_hat):
    return ((y_hat > y).astype(float) - (y_hat < y).astype(float)) / y.size
