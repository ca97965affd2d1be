# expect: ACCEPTED
def _map(f, z):
    if getattr(z, "ndim", 0) == 0:
        return f(z)
    return [_map(f, v) for v in z]


def leaky_relu(z, alpha=0.01):
    return _map(lambda v: v if v > 0 else alpha * v, z)


def leaky_relu_prime(z, alpha=0.01):
    return _map(lambda v: 1 if v >= 0 else alpha, z)


def prelu_alpha_gradient(z, alpha):
    return _map(lambda v: v if v < 0 else 0, z)
