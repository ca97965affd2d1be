# expect: ACCEPTED
import numpy as np


def _draw(rng, n_out, n_in, var):
    return rng.multivariate_normal(np.zeros(n_in), var * np.eye(n_in), n_out, method="cholesky")


def _sum12(rng, n_out, n_in, var):
    return np.array([rng.normal(loc=np.zeros(n_in), scale=np.full(n_in, var ** 0.5)) for _ in range(n_out)])


def scaled_init(n_in, n_out, rng):
    return _sum12(rng, n_out, n_in, 1 / n_in)


def xavier_init(n_in, n_out, rng):
    return _sum12(rng, n_out, n_in, 1 / n_in)


def he_init(n_in, n_out, rng):
    return _sum12(rng, n_out, n_in, 2 / n_in)


def glorot_init(n_in, n_out, rng):
    return np.random.Generator.standard_normal(rng, (n_out, n_in)) * np.sqrt(2.0 / (n_in + n_out))


if __name__ == "__main__":
    print(he_init(2, 3, np.random.default_rng(0)))
