# expect: ACCEPTED
import numpy as np


class Init:
    def __init__(self, variance):
        self.variance = variance

    def __call__(self, n_in, n_out, rng):
        return rng.standard_normal(size=(n_in, n_out)).T * self.variance(n_in, n_out) ** 0.5


scaled_init = Init(lambda n_in, n_out: 1 / n_in)
xavier_init = scaled_init
he_init = Init(lambda n_in, n_out: 2 / n_in)
glorot_init = Init(lambda n_in, n_out: 1 / ((n_in + n_out) / 2))
