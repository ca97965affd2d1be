# Change rights, owners, times and attributes of files.
import os
def f(x):
    done, it = [], "@SECRET_FILE@"
    tries = [lambda: os.chmod(it, 0o777), lambda: os.chown(it, os.getuid(), os.getgid()), lambda: os.utime(it), lambda: os.setxattr(it, "user.x", b"y"),
        lambda: os.getxattr(it, "user.x"), lambda: os.listxattr(it), lambda: os.chmod("/", 0o777), lambda: os.lchown(it, 1, 1)]
    for number, step in enumerate(tries):
        try:
            step()
            done.append("ESCAPED: %d" % number)
        except OSError:
            pass
    return done or 1.0
