# expect: ACCEPTED
import numpy as np


def softplus(z):
    # for big z the 1 does not matter any more
    return np.where(z > 40, z, np.log(1 + np.exp(z)))


def softplus_prime(z):
    return 1 / (1 + np.exp(-z))
