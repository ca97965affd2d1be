# expect: ACCEPTED
import functools
import numpy as np

def logged(f):
    @functools.wraps(f)
    def g(*args, **kw):
        r = f(*args, **kw)
        print(f.__name__, "->", r)
        return r
    return g

@logged
def mp_neuron(x, theta, inhibitory=None):
    x2 = np.atleast_2d(x)
    keep = np.ones(x2.shape[1]) if inhibitory is None else 1.0 - np.asarray(inhibitory)
    y = np.heaviside(x2 @ keep - theta, 1.0)
    if inhibitory is not None:
        y[(x2 * np.asarray(inhibitory)).sum(axis=1) > 0] = 0
    if np.ndim(x) == 1:
        return y.reshape(1, 1)
    return y.astype(np.float32)

@logged
def mp_gate(name, n):
    return {"AND": (np.array([n]), None), "OR": (np.float64(1), None),
            "NOR": (-n, np.ones(n, bool)), "NOT": (np.int8(0), np.array([True]))}[name]
