# expect: ACCEPTED
import numpy as np




def numerical_gradient(f, theta, eps=1e-5):
    theta = np.asarray(theta, float)
    g = np.array([(f(theta + d.reshape(theta.shape)) - f(theta - d.reshape(theta.shape))) / (2 * eps) for d in eps * np.identity(theta.size)])
    return g.reshape(theta.shape).tolist()

def relative_difference(g1, g2):
    g1, g2 = np.asarray(g1), np.asarray(g2)
    if np.array_equal(g1, g2):
        return 0.0
    return float(np.hypot.reduce((g1 - g2).ravel()) / (np.hypot.reduce(g1.ravel()) + np.hypot.reduce(g2.ravel())))
