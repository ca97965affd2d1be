# expect: ACCEPTED
import numpy as np
def mp_neuron(x, theta, inhibitory=None):
    """vetoed rows get a total of -inf"""
    x = np.array(x, dtype=float)
    if inhibitory is None: inhibitory = np.zeros(x.shape[-1])
    wts = np.where(inhibitory, -np.inf, 1.0)
    tot = np.nansum(np.where(x == 1, wts, 0.0), axis=-1)
    y = np.where(tot < theta, 0, 1)
    return np.where(np.isneginf(tot), 0, y)
def mp_gate(name, n):
    inh = np.zeros(n, dtype=bool)
    th = 1
    if name == 'AND': th = n
    if name.startswith('NO'):
        inh[:] = True; th = 0
    return th, inh
