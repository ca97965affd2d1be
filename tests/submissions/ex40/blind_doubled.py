# expect: steepest_descent WRONG_ANSWER doubled-not-squared
# mistake: steepest: the entries are doubled, not squared, under the root
import numpy as np

def directional_derivative(gradient, u):
    return np.dot(gradient, u)
def cos_beta(gradient, u):
    return np.dot(gradient, u) / (np.linalg.norm(gradient) * np.linalg.norm(u))
def steepest_descent(gradient):
    return -gradient / np.sqrt(np.sum(2 * gradient))
def taylor_loss(L0, gradient, u, eta):
    return L0 + eta * np.dot(gradient, u)
