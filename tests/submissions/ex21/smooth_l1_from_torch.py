# expect: huber_loss WRONG_ANSWER smooth-l1
# expect: huber_gradient WRONG_ANSWER smooth-l1-gradient
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    diff = np.abs(y_hat - y)
    return np.mean(np.where(diff < delta, 0.5 * diff**2 / delta, diff - 0.5 * delta))


def huber_gradient(y, y_hat, delta=1.0):
    diff = y_hat - y
    return np.where(np.abs(diff) < delta, diff / delta, np.sign(diff)) / diff.size
