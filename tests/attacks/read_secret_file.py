# Read a file that everybody may read.
import os, io, builtins
PATHS = ["@SECRET_FILE@", "/../@SECRET_FILE@", "/proc/1/root@SECRET_FILE@"]
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
