"""measured.py COMMAND...: runs it and tells, as JSON on standard error's last line, how long it took and how much memory
it had at most. Its own output goes on as it is; standard input is empty."""

import json
import resource
import subprocess
import sys
import time

began = time.monotonic()
code = subprocess.call(sys.argv[1:], stdin=subprocess.DEVNULL)
took = (time.monotonic() - began) * 1000
# In kilobytes on Linux (getrusage(2)).
most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(json.dumps({"code": code, "ms": took, "megabytes": most / 1024}), file=sys.stderr)
