# Print without an end and swallow what stops it.
def f(x):
    while True:
        try: print('x' * 10_000)
        except BaseException: pass
