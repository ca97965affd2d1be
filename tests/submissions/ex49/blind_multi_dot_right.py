# expect: ACCEPTED
import numpy as np

def deep_linear_output(x, weights):
    if not weights:
        return x.copy()
    if len(weights) == 1:
        return weights[0] @ x
    return np.linalg.multi_dot(weights[::-1] + [x]).tolist()
def depth_until(scale, limit):
    if scale < 1:
        return depth_until(1 / scale, 1 / limit)
    k = 0.0
    while scale ** k < limit:
        k += 1
    return k


