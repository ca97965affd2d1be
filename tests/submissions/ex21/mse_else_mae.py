# expect: huber_loss WRONG_ANSWER mse-or-mae
# expect: huber_gradient WRONG_ANSWER slope-of-outliers-is-one
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    total = 0
    for t, p in zip(y, y_hat):
        if abs(t - p) < delta:
            total += 0.5 * (t - p) ** 2
        else:
            total += abs(t - p)
    return total / len(y)


def huber_gradient(y, y_hat, delta=1.0):
    g = []
    for t, p in zip(y, y_hat):
        g.append(p - t if abs(p - t) < delta else np.sign(p - t))
    return np.array(g) / len(y)
