# expect: taylor_loss WRONG_ANSWER second-term-with-the-length
# mistake: adds half eta^2 u.u
import numpy as np

def directional_derivative(gradient, u):
    return np.dot(gradient, u)
def cos_beta(gradient, u):
    return np.dot(gradient, u) / (np.linalg.norm(gradient) * np.linalg.norm(u))
def steepest_descent(gradient):
    return -gradient / np.linalg.norm(gradient)
def taylor_loss(L0, gradient, u, eta):
    return L0 + eta * np.dot(gradient, u) + 0.5 * eta**2 * np.dot(u, u)
