# expect: ACCEPTED
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    """Quadratic in the middle, two lines outside."""
    e = y - y_hat
    pieces = [delta * (-e - delta / 2), e**2 / 2, delta * (e - delta / 2)]
    return float(np.select([e < -delta, np.abs(e) <= delta, e > delta], pieces).mean())


def huber_gradient(y, y_hat, delta=1.0):
    e = y - y_hat
    return -np.select([e < -delta, np.abs(e) <= delta, e > delta], [-delta, e, delta]) / len(e)
