# expect: ACCEPTED
import numpy as np




def forward(x, w, b):
    s = lambda z: (1 + np.tanh(z / 2)) / 2
    o1 = s((x * w[:3]).sum() + b[0])
    o2 = s(w[3] * o1 + b[1])
    return np.array([o1, o2])
