# expect: ACCEPTED
import numpy as np




def forward(x, w, b):
    z = float(np.dot(w[0:3], x)) + b.item(0)
    o1 = np.tanh(z / 2) / 2 + 0.5
    return np.float32(o1) * np.float64(1), 1 / (1 + np.exp(-w.item(3) * o1 - b.item(1)))
