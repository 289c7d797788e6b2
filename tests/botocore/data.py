"""Writes a data file of botocore, such as partitions.json.

Usage:  data.py <path below botocore/data>

The exit code is 3 if botocore is not installed.
"""

import os
import sys

try:
    import botocore
except ImportError:
    sys.exit(3)

with open(os.path.join(os.path.dirname(botocore.__file__), "data", sys.argv[1])) as file:
    print(file.read())
