# expect: inverse_time_decay WRONG_ANSWER start-below-the-line
import numpy as np

def inverse_time_decay(lr0, decay, epoch):
    return lr0 / (1 + lr0 * decay * epoch)

def exponential_decay(lr0, k, epoch):
    return lr0 * np.exp(-k * epoch)

def step_decay(lr0, drop, every, epoch):
    return lr0 * drop ** (epoch // every)
