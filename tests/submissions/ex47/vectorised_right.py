# expect: ACCEPTED
import math

import numpy as np


@np.vectorize
def _inverse(lr0, decay, epoch):
    return lr0 * (1 + decay * epoch) ** -1


@np.vectorize
def _step(lr0, drop, every, epoch):
    lr = lr0
    for e in range(1, int(epoch) + 1):
        if e % every == 0:
            lr *= drop
    return lr


def inverse_time_decay(lr0, decay, epoch):
    return _inverse(lr0, decay, epoch)


def exponential_decay(lr0, k, epoch):
    if np.ndim(epoch) == 0:
        return [lr0 * math.exp(-k * epoch)]
    return np.array([exponential_decay(lr0, k, e) for e in epoch]).reshape(np.shape(epoch))


def step_decay(lr0, drop, every, epoch):
    return _step(lr0, drop, every, epoch)
