# Fill the memory with a list.
def f(x):
    return len([0] * 10**10)
