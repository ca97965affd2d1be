# expect: ACCEPTED
import numpy as np

def inverse_time_decay(lr0, decay, epoch):
    return np.reciprocal(1 / lr0 + decay / lr0 * epoch)
def step_decay(lr0, drop, every, epoch):
    q = (epoch - epoch % every) / every
    return lr0 * np.exp(q * np.log(drop))

def exponential_decay(lr0, k, epoch):
    return lr0 * np.exp(-k * epoch)
