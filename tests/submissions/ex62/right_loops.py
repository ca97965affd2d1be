# expect: ACCEPTED
def _points(y, score):
    thresholds = sorted(set(score.tolist())) + [float("inf")]
    points = []
    for t in thresholds:
        tp = fp = tn = fn = 0
        for label, s in zip(y, score):
            if s >= t:
                if label == 1:
                    tp += 1
                else:
                    fp += 1
            elif label == 1:
                fn += 1
            else:
                tn += 1
        precision = tp / (tp + fp) if tp + fp else 0.0
        points.append((precision, tp / (tp + fn), tn / (tn + fp)))
    return points


def precision_at_recall(y, score, min_recall):
    return max([p for p, r, s in _points(y, score) if r >= min_recall - 1e-12], default=0.0)


def sensitivity_at_specificity(y, score, min_specificity):
    return max([r for p, r, s in _points(y, score) if s >= min_specificity - 1e-12], default=0.0)


def specificity_at_sensitivity(y, score, min_sensitivity):
    return max([s for p, r, s in _points(y, score) if r >= min_sensitivity - 1e-12], default=0.0)
