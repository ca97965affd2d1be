# expect: ACCEPTED
def avoidable_bias(human_error, train_error):
    return [train_error - human_error]


def variance(train_error, dev_error):
    return [dev_error - train_error]


def focus(human_error, train_error, dev_error):
    return "bias" if 2 * train_error >= human_error + dev_error else "variance"


def f_score_pick(precisions, recalls):
    f1 = []
    for p, r in zip(precisions, recalls):
        try:
            f1.append(2 * float(p) * float(r) / (float(p) + float(r)))
        except ZeroDivisionError:
            f1.append(0.0)
    return f1.index(max(f1))
