# Return a list that holds itself.
def f(x):
    a = []
    a.append(a)
    return a
