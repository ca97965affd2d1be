# Start threads that outlive the call.
import threading, time
def f(x):
    try:
        threading.Thread(target=time.sleep, args=(60,)).start()
    except RuntimeError:
        return 1.0
    return 2.0
