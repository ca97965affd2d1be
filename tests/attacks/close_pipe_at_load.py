# Close the pipe while loading and sleep.
import os, time
os.close(3)
time.sleep(60)
def f(x): return 1.0
