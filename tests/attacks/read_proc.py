# Read about itself and others in /proc.
import os, io, builtins
PATHS = ["/proc/self/maps", "/proc/self/mem", "/proc/self/environ", "/proc/1/environ", "/proc/@JUDGE@/environ", "/proc/@JUDGE@/mem", "/proc/@JUDGE@/cmdline", "/proc/self/fd/3", "/dev/fd/3", "/proc/self/fd"]
def f(x):
    found = []
    for path in PATHS:
        for read in (lambda p: open(p, "rb").read(9000), lambda p: io.FileIO(p).read(9000), lambda p: os.read(os.open(p, 0), 9000),
                     lambda p: os.listdir(p), lambda p: os.stat(p), lambda p: os.readlink(p), lambda p: os.scandir(p).__next__()):
            try:
                found.append("ESCAPED: %s %r" % (path, read(path)))
            except OSError:
                pass
    return found or 1.0
