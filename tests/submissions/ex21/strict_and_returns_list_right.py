# expect: ACCEPTED
def huber_loss(y, y_hat, delta=1.0):
    losses = []
    for target, prediction in zip(y, y_hat):
        error = abs(target - prediction)
        if error < delta:
            losses.append(0.5 * error * error)
        else:
            losses.append(delta * error - 0.5 * delta * delta)
    return sum(losses) / len(losses)


def huber_gradient(y, y_hat, delta=1.0):
    n = len(y)
    return [max(-delta, min(delta, p - t)) / n for t, p in zip(y, y_hat)]
