# Connect by TCP and UDP.
import sys
try:
    import _socket as socket
except ImportError:
    socket = None
def f(x):
    if socket is None: return 1.0
    done = []
    for family in (2, 10):
        for kind in (1, 2, 3):
            try:
                s = socket.socket(family, kind)
                s.settimeout(0.2)
                s.connect(("127.0.0.1" if family == 2 else "::1", @PORT@))
                s.send(b"hello")
                done.append("ESCAPED: %s" % kind)
            except OSError: pass
    return done or 1.0
