# Write a frame of its own to the pipe, then return something else.
import os
def f(x):
    os.write(3, bytes.fromhex("00000053") + b"\x83" * 0x53)
    return 1.0
