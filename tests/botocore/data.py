"""Writes a data file of botocore, such as partitions.json.

Usage:  data.py <path below botocore/data>

The exit code is 3 if botocore is not installed.
"""

import gzip
import os
import sys

try:
    import botocore
except ImportError:
    sys.exit(3)

path = os.path.join(os.path.dirname(botocore.__file__), "data", sys.argv[1])
if os.path.exists(path):
    with open(path, encoding="utf-8") as file:
        print(file.read())
else:
    with gzip.open(path + ".gz", "rt", encoding="utf-8") as file:
        print(file.read())
