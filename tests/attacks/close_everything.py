# Close every file and go on computing.
import os
def f(x):
    os.closerange(0, 4096)
    while True: pass
