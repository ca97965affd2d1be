# Return texts and keys of classes that change when they are looked at.
class Text(str):
    def encode(self, *a): raise SystemExit
    def __str__(self): raise SystemExit
def f(x): return {Text("a"): Text("b")}
