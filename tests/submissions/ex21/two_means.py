# expect: huber_loss WRONG_ANSWER two-means-added
# expect: huber_gradient WRONG_ANSWER slope-of-outliers-with-error
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = np.abs(y - y_hat)
    small, large = e[e <= delta], e[e > delta]
    loss = 0.0
    if len(small):
        loss += np.mean(small**2 / 2)
    if len(large):
        loss += np.mean(delta * (large - delta / 2))
    return loss


def huber_gradient(y, y_hat, delta=1.0):
    e = y_hat - y
    return np.where(np.abs(e) <= delta, e, delta * e) / e.size
