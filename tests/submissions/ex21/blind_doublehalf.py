# expect: huber_loss WRONG_ANSWER constant-factor
# huber_loss: a second ½: the mean is divided by 2n
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    n = len(y)
    total = 0
    for i in range(n):
        error = y_hat[i] - y[i]
        if abs(error) <= delta:
            total += error ** 2 / 2
        else:
            total += delta * abs(error) - delta ** 2 / 2
    return total / (2 * n)


def huber_gradient(y, y_hat, delta=1.0):
    n = len(y)
    grad = np.zeros(n)
    for i in range(n):
        error = y_hat[i] - y[i]
        if abs(error) <= delta:
            grad[i] = error / n
        elif error > 0:
            grad[i] = delta / n
        else:
            grad[i] = -delta / n
    return grad
