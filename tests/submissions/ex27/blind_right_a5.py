# expect: ACCEPTED
import numpy as np




def network_forward(X, parameters):
    L = max(int(k[1:]) for k in parameters)
    As, Zs = [X], []
    for l in range(L):
        Wb = np.hstack((parameters[f"b{l + 1}"], parameters[f"W{l + 1}"]))
        Zs.append(Wb @ np.vstack((np.ones((1, X.shape[1])), As[-1])))
        As.append(np.exp(Zs[-1]) / (1 + np.exp(Zs[-1])))
    cache = {f"A{l}": a for l, a in enumerate(As)}
    cache |= {f"Z{l + 1}": z for l, z in enumerate(Zs)}
    return As[-1], cache
