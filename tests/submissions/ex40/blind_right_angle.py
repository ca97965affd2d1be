# expect: ACCEPTED
# right: law of cosines
import numpy as np

def directional_derivative(gradient, u):
    return (np.sum((gradient + u) ** 2) - np.sum((gradient - u) ** 2)) / 4
def cos_beta(gradient, u):
    a, b, c = np.linalg.norm(gradient), np.linalg.norm(u), np.linalg.norm(gradient - u)
    return (a * a + b * b - c * c) / (2 * a * b)
def steepest_descent(gradient):
    return -gradient / np.linalg.norm(gradient)
def taylor_loss(L0, gradient, u, eta):
    return L0 + eta * np.dot(gradient, u)
