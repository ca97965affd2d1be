# expect: ACCEPTED


def accuracy(labels, predicted):
    right = 0
    for a, b in zip(labels, predicted):
        if a == b:
            right = right + 1
    return right / len(labels)


def binary_accuracy(y, p, threshold=0.5):
    predicted = []
    for value in p:
        if value > threshold:
            predicted.append(1)
        else:
            predicted.append(0)
    return accuracy(y, predicted)


def categorical_accuracy(Y, P):
    labels = [list(row).index(1) for row in Y]
    return sparse_categorical_accuracy(labels, P)


def sparse_categorical_accuracy(labels, P):
    predicted = [list(row).index(max(row)) for row in P]
    return accuracy(labels, predicted)


def top_k_accuracy(labels, P, k):
    right = 0
    for i in range(len(labels)):
        own = P[i][labels[i]]
        greater = [q for q in P[i] if q > own]
        right += len(greater) < k
    return right / len(labels)
