#!/usr/bin/env python3
"""A cable of a given length between two Linux network namespaces.

    delay-link.py MS NAMESPACE_A DEVICE_A NAMESPACE_B DEVICE_B

Makes a TUN device in each namespace and carries every IP packet from one to the other, MS milliseconds late. Prints
"ready" once both devices are there, and runs until it is killed; the devices go with it. Needs root.

A stand-in for `tc qdisc add ... netem delay`, for kernels without that module. Being a device, it delays the TCP
handshake as well, which a delaying proxy would not.
"""

import ctypes
import fcntl
import os
import select
import struct
import sys
import time
from collections import deque

CLONE_NEWNET = 0x40000000
TUNSETIFF = 0x400454CA
IFF_TUN = 0x0001
IFF_NO_PI = 0x1000
LONGEST_PACKET = 65535
# More than this in flight is dropped, as by any router whose queue is full.
MOST_PACKETS = 10_000

libc = ctypes.CDLL(None, use_errno=True)


def tun(namespace: str, device: str) -> int:
    """Makes a TUN device in a namespace and returns the descriptor to read and write its packets by."""
    with open(f"/var/run/netns/{namespace}", "rb") as place:
        if libc.setns(place.fileno(), CLONE_NEWNET) != 0:
            error = ctypes.get_errno()
            raise OSError(error, f"setns {namespace}: {os.strerror(error)}")
    descriptor = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(descriptor, TUNSETIFF, struct.pack("16sH", device.encode(), IFF_TUN | IFF_NO_PI))
    return descriptor


def main() -> None:
    delay = float(sys.argv[1]) / 1000
    a = tun(sys.argv[2], sys.argv[3])
    b = tun(sys.argv[4], sys.argv[5])
    print("ready", flush=True)
    other = {a: b, b: a}
    # All packets are delayed alike, so the queue is in order of time by itself.
    queue: deque[tuple[float, int, bytes]] = deque()
    while True:
        wait = max(0.0, queue[0][0] - time.monotonic()) if queue else None
        readable, _, _ = select.select([a, b], [], [], wait)
        now = time.monotonic()
        for descriptor in readable:
            try:
                packet = os.read(descriptor, LONGEST_PACKET)
            except OSError:
                continue  # the device is down
            if len(queue) < MOST_PACKETS:
                queue.append((now + delay, other[descriptor], packet))
        while queue and queue[0][0] <= now:
            _, descriptor, packet = queue.popleft()
            try:
                os.write(descriptor, packet)
            except OSError:
                pass  # the device is down: the packet is lost, as on any cable


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        pass
