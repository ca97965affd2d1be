# expect: ACCEPTED
import numpy as np

class Clipper:
    def __init__(self, bound):
        self.bound = bound
    def value(self, g):
        g = g.copy()
        g[g > self.bound] = self.bound
        g[g < -self.bound] = -self.bound
        return g
    def norm(self, gs):
        gs = [g.copy() for g in gs]
        n = np.hypot.reduce(np.hstack([g.reshape(-1) for g in gs]))
        if n > self.bound:
            for g in gs:
                g /= n
                g *= self.bound
        return gs
def clip_by_value(gradient, limit):
    return Clipper(limit).value(gradient)
def clip_by_global_norm(gradients, max_norm):
    return Clipper(max_norm).norm(gradients)


