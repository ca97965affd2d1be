# expect: ACCEPTED
import numpy as np


def inverse_time_decay(lr0, decay, epoch):
    return 1 / (1 / lr0 + decay / lr0 * np.asarray(epoch))


def exponential_decay(lr0, k, epoch):
    return lr0 * (np.e ** (-k)) ** np.asarray(epoch, dtype=float)


def step_decay(lr0, drop, every, epoch):
    epoch = np.asarray(epoch)
    steps = (epoch - epoch % every) / every
    return lr0 * np.power(drop, steps)
