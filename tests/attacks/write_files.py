# Write, append, make folders, links, pipes and devices.
import os, tempfile, pathlib
def f(x):
    done, here = [], "@PLAYGROUND@/escaped"
    tries = [lambda: open(here, "w").write("x"), lambda: open("@SECRET_FILE@", "a").write("x"), lambda: os.mkdir(here), lambda: os.symlink("/etc/passwd", here),
        lambda: os.link("@SECRET_FILE@", here), lambda: os.mkfifo(here), lambda: os.mknod(here), lambda: os.rename("@SECRET_FILE@", here),
        lambda: os.unlink("@SECRET_FILE@"), lambda: os.truncate("@SECRET_FILE@", 0), lambda: tempfile.mkstemp(), lambda: tempfile.mkdtemp(),
        lambda: open("/tmp/escaped", "w"), lambda: open("escaped", "w"), lambda: pathlib.Path("/dev/shm/escaped").touch()]
    for number, step in enumerate(tries):
        try:
            done.append("ESCAPED: %d %r" % (number, step()))
        except OSError:
            pass
    return done or 1.0
