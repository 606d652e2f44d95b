"""Tells systemd how it goes: https://www.freedesktop.org/software/systemd/man/sd_notify.html."""

import os
import socket


class Notify:
    """Takes what systemd set out of the environment, which is not for the player. Never raises."""

    def __init__(self) -> None:
        address = os.environ.pop("NOTIFY_SOCKET", "")
        usec, pid = os.environ.pop("WATCHDOG_USEC", ""), os.environ.pop("WATCHDOG_PID", "")
        ours = pid in ("", str(os.getpid())) and usec.isdecimal()
        self.watchdog_seconds = int(usec) / 1_000_000 if ours else 0.0  # 0: nobody waits
        self.listens = address.startswith(("/", "@"))
        self._address = "\0" + address[1:] if address.startswith("@") else address

    def tell(self, *words: str) -> None:
        """Such as `READY=1`, in one message."""
        if not self.listens:
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
                sender.setblocking(False)
                sender.sendto("\n".join(words).encode(), self._address)
        except OSError:
            pass  # nobody listens any more; the next word may be heard
