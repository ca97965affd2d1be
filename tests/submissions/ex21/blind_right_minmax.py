# expect: ACCEPTED
import numpy as np
def huber_loss(y, y_hat, delta=1.0):
    # q + delta * rest
    a = np.abs(np.subtract(y, y_hat))
    q = np.minimum(a, delta)
    return np.array([[np.mean(0.5 * q * q + delta * (a - q))]])
def huber_gradient(y, y_hat, delta=1.0):
    e = np.subtract(y_hat, y)
    return list(np.maximum(np.minimum(e, delta), -delta) / len(e))
