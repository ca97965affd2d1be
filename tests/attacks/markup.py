# Raise and print HTML, terminal commands and direction marks.
def f(x):
    print("<script>alert(1)</script>\x1b]0;title\x07\x1b[2J\u202e\x00\r")
    raise ValueError("<img src=x onerror=alert(1)>\x1b[31m\u202e\x00")
