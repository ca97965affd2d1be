# expect: forward WRONG_ANSWER step-at-the-hidden-unit
import numpy as np




def forward(x, w, b):
    o1 = 1.0 if 1 / (1 + np.exp(-(w[:3] @ x + b[0]))) >= 0.5 else 0.0
    return o1, 1 / (1 + np.exp(-(w[3] * o1 + b[1])))
