# expect: elu WRONG_ANSWER exponential-times-z
# expect: selu WRONG_ANSWER exponential-times-z-behind-lambda
import numpy as np

LAMBDA = 1.0507009873554805
ALPHA = 1.6732632423543772

def elu(z, alpha=1.0):
    return np.where(np.asarray(z) > 0, z, alpha * z * np.exp(np.minimum(z, 0)))

def elu_prime(z, alpha=1.0):
    return np.where(np.asarray(z) >= 0, 1.0, alpha * np.exp(np.minimum(z, 0)))

def selu(z):
    return LAMBDA * elu(z, ALPHA)

def selu_prime(z):
    return LAMBDA * elu_prime(z, ALPHA)
