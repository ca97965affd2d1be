# expect: taylor_loss WRONG_ANSWER half-of-eta-squared
# mistake: taylor: eta^2/2
import numpy as np

def directional_derivative(gradient, u):
    return np.dot(gradient, u)
def cos_beta(gradient, u):
    return np.dot(gradient, u) / (np.linalg.norm(gradient) * np.linalg.norm(u))
def steepest_descent(gradient):
    return -gradient / np.linalg.norm(gradient)
def taylor_loss(L0, gradient, u, eta):
    return L0 + eta**2 / 2 * np.dot(gradient, u)
