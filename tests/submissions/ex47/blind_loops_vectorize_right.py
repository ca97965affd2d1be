# expect: ACCEPTED
import numpy as np
import math
@np.vectorize
def exponential_decay(lr0, k, epoch):
    lr = float(lr0)
    for _ in range(int(epoch)):
        lr *= math.exp(-k)
    return lr
@np.vectorize
def step_decay(lr0, drop, every, epoch):
    lr = float(lr0)
    for e in range(1, int(epoch) + 1):
        if e % every == 0:
            lr *= drop
    return lr

def inverse_time_decay(lr0, decay, epoch):
    return lr0 / (1 + decay * epoch)
