# Claim a frame of four gigabytes.
import os
def f(x):
    os.write(3, b'\xff\xff\xff\xff')
    while True: pass
