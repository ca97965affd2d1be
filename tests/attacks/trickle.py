# Send a byte of a frame at a time, for ever.
import os
def f(x):
    os.write(3, b'\x00\xff\x00\x00')
    while True: os.write(3, b'x')
