# expect: cos_beta WRONG_ANSWER roots-of-the-lengths
# mistake: cos: sqrt of the norms' product
import numpy as np

def directional_derivative(gradient, u):
    return np.dot(gradient, u)
def cos_beta(gradient, u):
    return np.dot(gradient, u) / np.sqrt(np.linalg.norm(gradient) * np.linalg.norm(u))
def steepest_descent(gradient):
    return -gradient / np.linalg.norm(gradient)
def taylor_loss(L0, gradient, u, eta):
    return L0 + eta * np.dot(gradient, u)
