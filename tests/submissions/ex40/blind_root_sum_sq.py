# expect: steepest_descent WRONG_ANSWER root-of-the-squared-sum
# mistake: steepest: sqrt(sum(g)**2)
import numpy as np

def directional_derivative(gradient, u):
    return np.dot(gradient, u)
def cos_beta(gradient, u):
    return np.dot(gradient, u) / (np.linalg.norm(gradient) * np.linalg.norm(u))
def steepest_descent(gradient):
    return -gradient / np.sqrt(np.sum(gradient) ** 2)
def taylor_loss(L0, gradient, u, eta):
    return L0 + eta * np.dot(gradient, u)
