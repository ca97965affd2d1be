# expect: exponential_decay WRONG_ANSWER e-multiplied
import numpy as np

def exponential_decay(lr0, k, epoch):
    return lr0 * np.e * (-k * epoch)

def inverse_time_decay(lr0, decay, epoch):
    return lr0 / (1 + decay * epoch)

def step_decay(lr0, drop, every, epoch):
    return lr0 * drop ** (epoch // every)
