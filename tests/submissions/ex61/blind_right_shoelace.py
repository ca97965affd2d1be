# expect: ACCEPTED
import numpy as np


class Roc:
    def __init__(self, y, score):
        order = np.lexsort((y, -score))
        self.y, self.s = np.asarray(y)[order], np.asarray(score)[order]

    def points(self):
        pts = [[0.0, 0.0]]
        tp = fp = 0
        for i in range(len(self.y)):
            tp += self.y[i]
            fp += 1 - self.y[i]
            if i + 1 == len(self.y) or self.s[i + 1] != self.s[i]:
                pts.append([fp, tp])
        pts = np.array(pts, float)
        return pts / pts[-1]


def roc_curve(y, score):
    return Roc(y, score).points().T


def auc(y, score):
    pts = np.vstack([Roc(y, score).points(), [[1.0, 0.0]]])
    x, h = pts.T
    return 0.5 * abs(np.dot(x, np.roll(h, -1)) - np.dot(h, np.roll(x, -1)))
