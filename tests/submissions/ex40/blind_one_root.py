# expect: cos_beta WRONG_ANSWER squares-under-one-root
# mistake: cos: squares added under one root
import numpy as np

def directional_derivative(gradient, u):
    return np.dot(gradient, u)
def cos_beta(gradient, u):
    return np.dot(gradient, u) / np.sqrt(np.sum(gradient**2) + np.sum(u**2))
def steepest_descent(gradient):
    return -gradient / np.linalg.norm(gradient)
def taylor_loss(L0, gradient, u, eta):
    return L0 + eta * np.dot(gradient, u)
