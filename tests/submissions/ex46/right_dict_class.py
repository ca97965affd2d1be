# expect: ACCEPTED
import numpy as np


class Adam:
    def __init__(self, config):
        self.c = dict(config)

    def step(self, w, dw):
        c = self.c
        c["m"] = c["beta1"] * c["m"] + (1 - c["beta1"]) * dw
        c["v"] = c["beta2"] * c["v"] + (1 - c["beta2"]) * (dw ** 2)
        mb = c["m"] / (1 - c["beta1"] ** c["t"])
        vb = c["v"] / (1 - c["beta2"] ** c["t"])
        return w - c["learning_rate"] * mb / (np.sqrt(vb) + c["epsilon"])


def adam_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8, amsgrad=False):
    opt = Adam(dict(m=m, v=v, t=t, learning_rate=learning_rate, beta1=beta1, beta2=beta2, epsilon=eps))
    w = opt.step(np.atleast_1d(np.asarray(w, dtype=float)), gradient)
    return w, opt.c["m"], opt.c["v"]
