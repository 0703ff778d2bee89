"""Audit the locks: install each by its hashes, without a cache, and ask which releases have known faults.

python tools/audit_locks.py (needs uv)
"""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
_UNKNOWN = "not found on PyPI"


def run(*command: str) -> subprocess.CompletedProcess[str]:
    """Run a command, and keep what it prints."""
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - ours


def prove_hashes(lock: Path) -> bool:
    """Install every package of a lock into an empty environment, each fetched anew and held to its hash."""
    with TemporaryDirectory() as folder:
        python = Path(folder) / "bin" / "python"
        run("uv", "venv", "--quiet", "--python", sys.executable, folder)
        options = ("--require-hashes", "--no-cache", "--quiet")
        installed = run("uv", "pip", "sync", *options, "--python", str(python), str(lock))
    # Of a release that was taken back uv warns, and installs it.
    is_sound = installed.returncode == 0 and not installed.stderr.strip()
    sys.stdout.write(f"{lock.name}: {'every hash fits' if is_sound else installed.stderr.strip()}\n")
    return is_sound


def ask_for_faults(lock: Path) -> bool:
    """Ask for the advisories of every release in a lock; where none can be asked for, say so."""
    asked = run("uv", "tool", "run", "pip-audit", "--require-hashes", "--format=json", "-r", str(lock))
    if not asked.stdout.startswith("{"):
        sys.stdout.write(f"{lock.name}: NOT AUDITED: {asked.stderr.strip()[-300:]}\n")
        return False
    releases: list[dict[str, Any]] = json.loads(asked.stdout)["dependencies"]
    unknown = [release["name"] for release in releases if _UNKNOWN in release.get("skip_reason", "")]
    faults = [
        f"{release['name']} {release['version']}: {fault['id']}"
        for release in releases
        for fault in release.get("vulns", ())
    ]
    said = f"{len(releases) - len(unknown)} of {len(releases)} releases audited, {len(faults)} known faults"
    sys.stdout.write("\n".join([f"{lock.name}: {said}", *faults]) + "\n")
    return not faults and not unknown


def main() -> int:
    """Audit every lock; what could not be asked about is not called audited."""
    passed = [check(lock) for lock in LOCKS for check in (prove_hashes, ask_for_faults)]
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main())
