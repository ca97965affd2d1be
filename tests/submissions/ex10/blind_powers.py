# expect: ACCEPTED
import numpy as np

def leaky_relu(z, alpha=0.01):
    return z * np.where(np.less(z, 0), alpha, 1)
def leaky_relu_prime(z, alpha=0.01):
    return alpha ** np.less(z, 0)
def prelu_alpha_gradient(z, alpha):
    return (leaky_relu(z, alpha + 0.5) - leaky_relu(z, alpha)) / 0.5


