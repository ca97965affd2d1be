# Have the kernel end the process by a timer.
import signal
signal.setitimer(signal.ITIMER_REAL, 0.01)
def f(x):
    while True: pass
