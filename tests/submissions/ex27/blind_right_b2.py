# expect: ACCEPTED
import numpy as np




def network_forward(X, parameters):
    L = len(parameters) // 2
    parts = {f"{n}{l}": [] for l in range(1, L + 1) for n in "ZA"}
    for x in X.T:
        a = x
        for l in range(1, L + 1):
            z = parameters[f"W{l}"] @ a + parameters[f"b{l}"][:, 0]
            a = 1 / (1 + np.exp(-z))
            parts[f"Z{l}"].append(z)
            parts[f"A{l}"].append(a)
    cache = {k: np.array(v).T for k, v in parts.items()}
    cache["A0"] = X
    return cache[f"A{L}"], cache
