# expect: ACCEPTED
import numpy as np


def network_backward(Y, parameters, cache):
    T = Y.T
    names = sorted((n for n in parameters if n[0] == "W"), key=lambda n: int(n[1:]))
    acts = [cache["A" + n[1:]].T for n in names]
    acts.insert(0, cache["A0"].T)
    deltas = [None] * len(names)
    deltas[-1] = acts[-1] - T
    for j in range(len(names) - 2, -1, -1):
        W_next = parameters[names[j + 1]]
        deltas[j] = deltas[j + 1] @ W_next * (acts[j + 1] - acts[j + 1] ** 2)
    out = {}
    for j, n in enumerate(names):
        out["d" + n] = (acts[j].T @ deltas[j]).T / len(T)
        out["db" + n[1:]] = deltas[j].mean(axis=0).reshape(-1, 1)
    return out
