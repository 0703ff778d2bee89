"""What may pass between a page and its kernel: what panels say and hear, and nothing else of Jupyter's."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from jupyter_server.services.kernels.connection.base import deserialize_msg_from_ws_v1

FROM_PAGES = ("comm_open", "comm_close", "comm_msg", "comm_info_request", "kernel_info_request")
# No output and no error of a kernel's is among them: those could hold a traceback with the paths of files.
FROM_KERNELS = frozenset(
    {"comm_open", "comm_close", "comm_msg", "comm_info_reply", "kernel_info_reply", "status"}
)
_CHANNEL = "shell"
# The one that a page opens as it is loaded, to ask for the state of all its panels.
_TARGET = "jupyter.widget.control"
_MOST_OPEN = 32


@dataclass(frozen=True)
class Said:
    """The parts of a page's message that decide whether it may pass."""

    channel: str
    kind: str
    content: Mapping[str, Any]


class OpenComms:
    """The comms that a kernel's pages have opened, which its memory would otherwise hold without end."""

    def __init__(self) -> None:
        """Begin with none."""
        self._open: set[str] = set()

    def lets_pass(self, said: Said) -> bool:
        """Tell whether a message may pass to the kernel, and count what it opens or closes there."""
        if said.channel != _CHANNEL or said.kind not in FROM_PAGES:
            return False
        name = str(said.content.get("comm_id"))
        if said.kind == "comm_close":
            self._open.discard(name)
        if said.kind != "comm_open":
            return True
        if said.content.get("target_name") != _TARGET or len(self._open) >= _MOST_OPEN:
            return False
        self._open.add(name)
        return True


def read_message(message: str | bytes, *, is_first_protocol: bool) -> Said:
    """Read what a page sends; whatever is no message of Jupyter's raises an error of some kind."""
    if isinstance(message, bytes) and not is_whole(message, is_first_protocol=is_first_protocol):
        raise ValueError(message)
    if is_first_protocol:
        read = json.loads(message if isinstance(message, str) else _find_first_part(message))
        channel, header, content = read.get("channel") or _CHANNEL, read["header"], read.get("content") or {}
    else:
        channel, parts = deserialize_msg_from_ws_v1(message)  # type: ignore[no-untyped-call]
        header, content = json.loads(parts[0]), json.loads(parts[3])
    return Said(channel, header["msg_type"], dict(content))


def _find_first_part(message: bytes) -> bytes:
    first, second = (int.from_bytes(message[at : at + 4], "big") for at in (4, 8))
    return message[first : second if int.from_bytes(message[:4], "big") > 1 else None]


def is_whole(message: bytes, *, is_first_protocol: bool) -> bool:
    """Tell whether a message holds as many parts as it says: Jupyter makes room for them unseen."""
    # The first protocol of Jupyter's counts in four bytes, the most significant first; the next in eight.
    width = 4 if is_first_protocol else 8
    count = int.from_bytes(message[:width], "big" if is_first_protocol else "little")
    return count > 0 and width * (count + 1) <= len(message)
