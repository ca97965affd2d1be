# expect: ACCEPTED
# multi_dot and sums
import numpy as np

def collapse(parameters):
    L = len(parameters) // 2
    Ws = [parameters[f"W{l}"] for l in range(L, 0, -1)]
    W = np.linalg.multi_dot(Ws) if L > 1 else Ws[0]
    b = parameters[f"b{L}"]
    for l in range(1, L):
        chain = Ws[: L - l]
        P = np.linalg.multi_dot(chain) if len(chain) > 1 else chain[0]
        b = b + P @ parameters[f"b{l}"]
    return W, b


