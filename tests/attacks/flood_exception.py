# Raise with a text of a hundred megabytes.
def f(x):
    raise ValueError('x' * 10**8)
