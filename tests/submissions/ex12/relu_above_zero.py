# expect: softplus WRONG_ANSWER z-above-zero
# expect: softplus_prime WRONG_ANSWER one-above-zero
import numpy as np


def softplus(z):
    # for positive z it is (close to) z, for negative z the log does not overflow
    return np.where(z > 0, z, np.log(1 + np.exp(np.minimum(z, 0))))


def softplus_prime(z):
    return np.where(z > 0, 1.0, np.exp(np.minimum(z, 0)) / (1 + np.exp(np.minimum(z, 0))))
