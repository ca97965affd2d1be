# expect: ACCEPTED
import numpy as np




def forward(x, w, b):
    layers = [(np.reshape(w[:3], (1, 3)), b[:1]), (np.reshape(w[3:], (1, 1)), b[1:])]
    a, outs = np.asarray(x), []
    for W, c in layers:
        a = 1 / (1 + np.exp(-(W @ a + c)))
        outs.append(a)
    return tuple(outs)
