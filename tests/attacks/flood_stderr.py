# Write to the error stream and to its number.
import sys, os
def f(x):
    for _ in range(1000):
        os.write(2, b'x' * 1000)
        os.write(1, b'x' * 1000)
    return 1.0
