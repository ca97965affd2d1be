# expect: ACCEPTED
import numpy as np




from collections import defaultdict
def network_forward(X, parameters):
    cache = defaultdict(lambda: None)
    cache["A0"] = np.array(X)
    n = 0
    for _ in range(len(parameters) >> 1):
        n += 1
        cache[f"Z{n}"] = np.dot(parameters[f"W{n}"], cache[f"A{n - 1}"]) + parameters[f"b{n}"]
        cache[f"A{n}"] = 1 / (1 + np.e ** (-cache[f"Z{n}"]))
    return cache[f"A{n}"], cache
