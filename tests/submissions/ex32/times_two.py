# expect: grad_w WRONG_ANSWER square-without-its-half
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def grad_w(w, b, x, y):
    f = sigmoid(w * x + b)
    dL_df = 2 * (f - y)
    df_dz = f * (1 - f)
    dz_dw = x
    return dL_df * df_dz * dz_dw

def grad_b(w, b, x, y):
    f = sigmoid(w * x + b)
    return (f - y) * f * (1 - f)
