# expect: ACCEPTED
import math


def network_forward(X, parameters):
    a = [list(row) for row in X]
    cache = {"A0": a}
    m = len(a[0])
    l = 1
    while f"W{l}" in parameters:
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        z = []
        for i in range(len(W)):
            row = []
            for e in range(m):
                row.append(sum(W[i][j] * a[j][e] for j in range(len(a))) + b[i][0])
            z.append(row)
        a = [[1 / (1 + math.exp(-v)) for v in row] for row in z]
        cache[f"Z{l}"] = z
        cache[f"A{l}"] = a
        l += 1
    return a, cache
