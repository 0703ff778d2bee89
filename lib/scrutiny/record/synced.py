"""Folders that another program carries to other computers, in which the file of a record can be damaged."""

import re
from pathlib import Path

import psutil

# The folders of the usual programs, by the names that these give them; some add whose folder it is.
_SYNCED = re.compile(
    r"(onedrive|dropbox|google ?drive|my drive|icloud ?drive|com~apple~clouddocs|cloudstorage"
    r"|(?-i:Box)( sync)?|nextcloud|owncloud|pcloud ?drive|megasync|tresorit)([ _(-].*)?",
    re.IGNORECASE,
)
# Kinds of file system that are on another computer, as Linux, macOS and Windows name them.
_REMOTE = re.compile(
    r"(nfs\d*|cifs|smb\d*|smbfs|afpfs|afs|ncpfs|webdav|davfs\d?|9p|ceph|glusterfs|lustre|vboxsf|vmhgfs"
    r"|fuse\.(sshfs|rclone|davfs2?|s3fs|glusterfs|vmhgfs-fuse|google-drive-ocamlfuse|onedriver|gvfsd-fuse))",
    re.IGNORECASE,
)
_SHARE = ("\\\\", "//")


def say_synced(file: Path) -> str:
    """Say that a record is kept in a synced folder or on another computer; nothing where it is not."""
    file = file.expanduser().absolute()
    found = _find_synced(file) or _find_synced(file.resolve()) or _find_share(file)
    if not found:
        return ""
    return (
        f"The record is kept in {found}. What two computers write there at once can be lost, and the file "
        "damaged. Keep it on this computer, and name its place in SCRUTINY_RECORD_URL; "
        "copies are made there with: scrutiny record backup"
    )


def _find_synced(file: Path) -> str:
    folders = [folder for folder in (file.parent, *file.parent.parents) if _SYNCED.fullmatch(folder.name)]
    return f"{folders[0]}, a folder that is synced to other computers" if folders else ""


def _find_share(file: Path) -> str:
    if str(file).startswith(_SHARE):
        return f"{file.parent}, a folder on another computer"
    within = file.resolve()
    mounted = [part for part in psutil.disk_partitions(all=True) if within.is_relative_to(part.mountpoint)]
    if not mounted:
        return ""
    nearest = max(mounted, key=lambda part: len(Path(part.mountpoint).parts))
    is_remote = _REMOTE.fullmatch(nearest.fstype) or "remote" in nearest.opts.split(",")
    return f"{nearest.mountpoint}, a disk on another computer ({nearest.fstype})" if is_remote else ""
