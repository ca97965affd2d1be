# expect: ACCEPTED


def confusion_counts(y, y_pred):
    tp = tn = fp = fn = 0
    for truth, guess in zip(y, y_pred):
        if truth == 1 and guess == 1:
            tp += 1
        elif truth == 0 and guess == 0:
            tn += 1
        elif truth == 0:
            fp += 1
        else:
            fn += 1
    return [tp, tn, fp, fn]


def precision(y, y_pred):
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    try:
        return tp / (tp + fp)
    except ZeroDivisionError:
        return 0


def recall(y, y_pred):
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    try:
        return tp / (tp + fn)
    except ZeroDivisionError:
        return 0


def f1(y, y_pred):
    p = precision(y, y_pred)
    r = recall(y, y_pred)
    if p + r == 0:
        return 0.0
    return 2 * p * r / (p + r)
