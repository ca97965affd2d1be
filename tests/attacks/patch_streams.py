# Replace and close the standard streams.
import sys, os
sys.stdout = sys.stderr = sys.__stdout__ = None
os.close(0); os.close(1); os.close(2)
def f(x):
    print('x')
    return 1.0
