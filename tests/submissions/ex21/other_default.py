# expect: huber_loss WRONG_ANSWER default-of-scikit-learn
# expect: huber_gradient RUNTIME_ERROR wrong-signature
import numpy as np


def huber_loss(y, y_hat, delta=1.35):
    e = np.abs(y - y_hat)
    return np.where(e <= delta, e**2 / 2, delta * (e - delta / 2)).mean()


def huber_gradient(y, y_hat, delta):
    return np.clip(y_hat - y, -delta, delta) / len(y)
