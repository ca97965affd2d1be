# Write to the pipe without an end.
import os
def f(x):
    while True: os.write(3, bytes(2**16))
