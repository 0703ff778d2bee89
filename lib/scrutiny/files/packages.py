"""Packages: files that are a zip of parts, as spreadsheets and documents are."""

import struct
import zipfile
import zlib
from xml.parsers.expat import ExpatError

# What the standard library raises where a package or one of its parts is not what it should be. A way of
# packing that it does not know is among the RuntimeErrors.
DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    ExpatError,
    EOFError,
    KeyError,
    IndexError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)
