# expect: ewa WRONG_ANSWER window-mean
# mistake: plain mean over the last 1/(1-beta) values
import numpy as np

def ewa(x, beta, bias_correction=False):
    k = max(1, int(round(1 / (1 - beta))))
    return np.array([np.mean(x[max(0, t - k + 1):t + 1]) for t in range(len(x))])
