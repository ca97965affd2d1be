# expect: ACCEPTED
import numpy as np




def forward(x, w, b):
    v = np.append(x, 1.0)
    u = np.append(w[:3], b[0])
    o1 = 1 / (1 + np.exp(-u.dot(v)))
    o2 = 1 / (1 + np.exp(-np.array([w[3], b[1]]) @ np.array([o1, 1])))
    return o1, o2
