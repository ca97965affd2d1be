# expect: ACCEPTED


def roc_curve(y, score):
    points = [(0, 0)]
    n_pos = sum(y)
    n_neg = len(y) - n_pos
    for t in reversed(sorted(set(score.tolist()))):
        tp = sum(1 for a, s in zip(y, score) if a == 1 and s >= t)
        fp = sum(1 for a, s in zip(y, score) if a == 0 and s >= t)
        points.append((fp / n_neg, tp / n_pos))
    fpr, tpr = zip(*points)
    return list(fpr), list(tpr)


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
