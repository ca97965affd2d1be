# expect: ACCEPTED
import numpy as np




def network_forward(X, parameters):
    def go(A, l, cache):
        if l > len(parameters) / 2:
            return A, cache
        Z = parameters[f"W{l}"].dot(A) + parameters[f"b{l}"]
        B = np.exp(-np.logaddexp(0, -Z))
        return go(B, l + 1, {**cache, f"Z{l}": Z, f"A{l}": B})
    return go(X, 1, {"A0": X})
