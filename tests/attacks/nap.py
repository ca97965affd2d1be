# Sleep nearly all of the time, and work a little.
import time
def f(x):
    while True:
        time.sleep(0.02)
        sum(range(20_000))
