# expect: ACCEPTED
import numpy as np
def huber_loss(y, y_hat, delta=1.0):
    e = y - y_hat
    total = np.float64(0)
    for k in e:
        total = total + (0.5 * k**2 if abs(k) <= delta else delta * (abs(k) - 0.5 * delta))
    return total / len(e)
def huber_gradient(y, y_hat, delta=1.0):
    # e * min(1, delta/|e|): warns at e = 0, and is right there too
    e = y_hat - y
    with np.errstate(invalid='ignore'):
        g = e * np.minimum(1.0, delta / np.abs(e))
    g[e == 0] = 0
    return g / e.size
