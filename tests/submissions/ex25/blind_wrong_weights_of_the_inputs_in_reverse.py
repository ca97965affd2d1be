# expect: forward WRONG_ANSWER weights-of-the-inputs-in-reverse
import numpy as np




def forward(x, w, b):
    o1 = 1 / (1 + np.exp(-(w[2] * x[0] + w[1] * x[1] + w[0] * x[2] + b[0])))
    return o1, 1 / (1 + np.exp(-(w[3] * o1 + b[1])))
