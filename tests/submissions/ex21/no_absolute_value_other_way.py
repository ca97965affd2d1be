# expect: huber_loss WRONG_ANSWER sign-of-the-error-kept-other-way
# expect: huber_gradient WRONG_ANSWER outliers-have-no-slope
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = y - y_hat
    out = np.where(e <= delta, e**2 / 2, delta * (e - delta / 2))
    return out.sum() / len(out)


def huber_gradient(y, y_hat, delta=1.0):
    e = y_hat - y
    e[np.abs(e) > delta] = 0
    return e / len(y)
