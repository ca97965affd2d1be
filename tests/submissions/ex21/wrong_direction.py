# expect: huber_gradient WRONG_ANSWER gradient-by-y
import numpy as np


def huber_loss(y_true, y_pred, delta=1.0):
    error = y_true - y_pred
    is_small = np.abs(error) <= delta
    return np.where(is_small, np.square(error) / 2, delta * (np.abs(error) - 0.5 * delta)).mean()


def huber_gradient(y_true, y_pred, delta=1.0):
    error = y_true - y_pred
    return np.where(np.abs(error) <= delta, error, delta * np.sign(error)) / len(y_true)
