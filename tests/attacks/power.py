# Compute one number, in one C call.
def f(x):
    return 10**10**9
