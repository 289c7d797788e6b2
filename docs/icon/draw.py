#!/usr/bin/env python3
"""Draws icon.png, the icon of the packages: a brace that opens into a rising signal. Needs nothing but Python."""
import math
import pathlib
import struct
import zlib

SIZE, SAMPLES = 128, 4
BACKGROUND, BRACE, SIGNAL = (24, 44, 76), (255, 255, 255), (255, 176, 59)


def distance(point, start, end):
    (px, py), (ax, ay), (bx, by) = point, start, end
    dx, dy = bx - ax, by - ay
    t = max(0.0, min(1.0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy)))
    return math.hypot(px - ax - t * dx, py - ay - t * dy)


def stroke(point, points, width):
    return any(distance(point, a, b) <= width / 2 for a, b in zip(points, points[1:]))


def is_inside(x, y):
    radius = 24
    dx = max(radius - x, x - (SIZE - radius), 0)
    dy = max(radius - y, y - (SIZE - radius), 0)
    return math.hypot(dx, dy) <= radius


def color(x, y):
    if not is_inside(x, y):
        return (0, 0, 0, 0)
    if stroke((x, y), [(48, 26), (38, 26), (34, 32), (34, 56), (24, 64), (34, 72), (34, 96), (38, 102), (48, 102)], 9):
        return BRACE + (255,)
    if any(60 + 16 * bar <= x <= 69 + 16 * bar and 102 - height <= y <= 102 for bar, height in enumerate((22, 40, 76))):
        return SIGNAL + (255,)
    return BACKGROUND + (255,)


def pixel(column, row):
    found = [color(column + (i + 0.5) / SAMPLES, row + (j + 0.5) / SAMPLES) for i in range(SAMPLES) for j in range(SAMPLES)]
    alpha = sum(one[3] for one in found)
    channels = [sum(one[channel] * one[3] for one in found) // alpha if alpha else 0 for channel in range(3)]
    return bytes(channels + [alpha // len(found)])


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


rows = b"".join(b"\0" + b"".join(pixel(column, row) for column in range(SIZE)) for row in range(SIZE))
header = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)
image = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
pathlib.Path(__file__).with_name("icon.png").write_bytes(image)
