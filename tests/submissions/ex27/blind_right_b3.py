# expect: ACCEPTED
import numpy as np




from functools import reduce

def network_forward(X, parameters):
    cache = {"A0": X}
    def step(A, l):
        cache[f"Z{l}"] = np.einsum("ij,jk->ik", parameters[f"W{l}"], A) + parameters[f"b{l}"]
        cache[f"A{l}"] = 1 / (1 + np.exp(-cache[f"Z{l}"]))
        return cache[f"A{l}"]
    return reduce(step, range(1, len(parameters) // 2 + 1), X), cache
