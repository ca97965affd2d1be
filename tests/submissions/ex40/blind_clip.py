# expect: cos_beta WRONG_ANSWER cosine-cut-at-zero
# mistake: cos clipped to 0..1
import numpy as np

def directional_derivative(gradient, u):
    return np.dot(gradient, u)
def cos_beta(gradient, u):
    return np.clip(np.dot(gradient, u) / (np.linalg.norm(gradient) * np.linalg.norm(u)), 0, 1)
def steepest_descent(gradient):
    return -gradient / np.linalg.norm(gradient)
def taylor_loss(L0, gradient, u, eta):
    return L0 + eta * np.dot(gradient, u)
