# expect: ACCEPTED
def w3_gradient(A2, A3, Y):
    n2, m = A2.shape
    row = []
    for i in range(n2):
        total = 0
        for j in range(m):
            total += (A3[0][j] - Y[0][j]) * A2[i][j]
        row.append(total / m)
    return [row]


def b3_gradient(A3, Y):
    m = len(Y[0])
    return sum(float(a - t) for a, t in zip(A3[0], Y[0])) / m
