# Make files in memory, which no limit counts.
import os
def f(x):
    made = os.memfd_create('x')
    os.write(made, bytes(10**6))
    return 'ESCAPED'
