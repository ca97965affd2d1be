# expect: ACCEPTED
import numpy as np


def classify_critical_point(hessian):
    values = sorted(np.linalg.eigvals(np.asarray(hessian)).real.tolist())
    biggest = max(abs(v) for v in values)
    positive = negative = zero = 0
    for v in values:
        if abs(v) <= 1e-9 * biggest:
            zero += 1
        elif v > 0:
            positive += 1
        else:
            negative += 1
    if positive and negative:
        return 'saddle'
    if zero:
        return 'degenerate'
    if positive:
        return 'minimum'
    return 'maximum'
