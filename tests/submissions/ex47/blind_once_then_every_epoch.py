# expect: step_decay WRONG_ANSWER once-then-every-epoch
import numpy as np

def step_decay(lr0, drop, every, epoch):
    return lr0 * drop ** np.maximum(0, epoch - every)

def inverse_time_decay(lr0, decay, epoch):
    return lr0 / (1 + decay * epoch)

def exponential_decay(lr0, k, epoch):
    return lr0 * np.exp(-k * epoch)
