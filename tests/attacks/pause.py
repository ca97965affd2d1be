# Wait for a signal with all signals blocked.
import signal
def f(x):
    signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
    signal.pause()
