# expect: ACCEPTED
import numpy as np


def mp_neuron(x: np.ndarray, theta: float, inhibitory=None, verbose=False):
    x = np.array(x, dtype=np.float32)
    summed = x @ np.ones(x.shape[-1], dtype=np.float32)
    y = np.heaviside(summed - theta, 1)
    if inhibitory is not None:
        y *= 1 - np.minimum(1, x @ inhibitory.astype(np.float32))
    if verbose:
        print(y)
    return y


def mp_gate(name, n):
    veto = np.zeros(n, dtype=bool)
    theta = n
    if name == "OR":
        theta -= n - 1
    elif name != "AND":
        theta = 0
        veto[:] = True
    return theta, veto


if __name__ == "__main__":
    print(mp_gate("NOR", 3))
