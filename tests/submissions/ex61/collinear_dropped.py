# expect: roc_curve WRONG_ANSWER level-and-upright-pieces-without-inner-points
import numpy as np


def roc_curve(y, score):
    points = [(0.0, 0.0)]
    for t in sorted(set(score), reverse=True):
        y_pred = score >= t
        points.append((y_pred[y == 0].mean(), y_pred[y == 1].mean()))
    kept = [points[0]]
    for before, now, after in zip(points, points[1:], points[2:]):
        straight = (now[0] == before[0] and after[0] == now[0]) or (now[1] == before[1] and after[1] == now[1])
        if not straight:
            kept.append(now)
    kept.append(points[-1])
    fpr, tpr = np.array(kept).T
    return fpr, tpr


def auc(y, score):
    pos = score[y == 1]
    neg = score[y == 0]
    total = 0
    for a in pos:
        for b in neg:
            if a > b:
                total += 1
            elif a == b:
                total += 0.5
    return total / (len(pos) * len(neg))
