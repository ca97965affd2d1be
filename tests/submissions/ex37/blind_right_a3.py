# expect: ACCEPTED
import numpy as np




class Checker:
    def __init__(self, f, eps):
        self.f, self.eps = f, eps

    def entry(self, theta, e):
        return 0.5 * (self.f(theta + self.eps * e) - self.f(theta - self.eps * e)) / self.eps

    def gradient(self, theta):
        basis = np.eye(theta.size).reshape((theta.size,) + theta.shape)
        return np.reshape([self.entry(theta, e) for e in basis], theta.shape)

def numerical_gradient(f, theta, eps=1e-5):
    return Checker(f, eps).gradient(np.asarray(theta))

def relative_difference(g1, g2):
    a, c = np.atleast_1d(g1).flatten(), np.atleast_1d(g2).flatten()
    if not (a.any() or c.any()):
        return np.array([0.0])
    return np.array([np.sqrt((a - c) @ (a - c)) / (np.sqrt(a @ a) + np.sqrt(c @ c))])
