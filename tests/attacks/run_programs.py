# Run a shell in every way.
import os
def f(x):
    done = []
    def spawn():
        import subprocess
        return subprocess.run(["/bin/sh", "-c", "echo ESCAPED"], capture_output=True).stdout
    for step in (lambda: os.popen("id").read(), lambda: spawn(), lambda: os.posix_spawn("/bin/sh", ["sh"], {}), lambda: os.spawnv(os.P_WAIT, "/bin/sh", ["sh", "-c", "exit 7"]) == 7 or 1 / 0,
                 lambda: os.system("exit 7") == 7 * 256 or 1 / 0, lambda: os.execv("/bin/sh", ["sh"]), lambda: os.execv("/proc/self/exe", ["python"])):
        try:
            done.append("ESCAPED: %r" % (step(),))
        except (OSError, ImportError, ZeroDivisionError):
            pass
    return done or 1.0
