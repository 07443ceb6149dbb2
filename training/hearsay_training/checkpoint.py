"""Reads a TensorFlow checkpoint (a "tensor bundle" of one shard) without TensorFlow: an index, which is a LevelDB table without compression, and the numbers.

Formats: tensorflow/core/util/tensor_bundle and leveldb/doc/table_format.md.
"""
import os

import numpy as np


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at


def block(data, start, size):
    """Keys and values of a block of the table; each key is told by what it adds to the one before."""
    restarts = int.from_bytes(data[start + size - 4:start + size], "little")
    at, end, key = start, start + size - 4 - 4 * restarts, b""
    while at < end:
        shared, at = varint(data, at)
        own, at = varint(data, at)
        length, at = varint(data, at)
        key = key[:shared] + data[at:at + own]
        yield key, data[at + own:at + own + length]
        at += own + length


def fields(message):
    """Numbers and bytes of a protocol buffer message, in their order."""
    at = 0
    while at < len(message):
        tag, at = varint(message, at)
        if tag & 7 == 0:
            value, at = varint(message, at)
        elif tag & 7 == 5:
            value, at = message[at:at + 4], at + 4
        else:
            length, at = varint(message, at)
            value, at = message[at:at + length], at + length
        yield tag >> 3, value


def variables(folder):
    """The checkpoint's float32 variables by name, arrays of their shape. `folder` holds variables.index and variables.data-00000-of-00001."""
    index = open(os.path.join(folder, "variables.index"), "rb").read()
    numbers = np.memmap(os.path.join(folder, "variables.data-00000-of-00001"), np.uint8, "r")
    footer = index[-48:]  # the place of the block of metadata, then that of the index of blocks
    _, at = varint(footer, 0)
    _, at = varint(footer, at)
    start, at = varint(footer, at)
    size, _ = varint(footer, at)
    out = {}
    for _, handle in block(index, start, size):
        first, at = varint(handle, 0)
        length, _ = varint(handle, at)
        for name, entry in block(index, first, length):
            told = dict(fields(entry))
            if name and told.get(1) == 1:  # float32
                shape = [dict(fields(d)).get(1, 0) for n, d in fields(told.get(2, b"")) if n == 2]
                begin = told.get(4, 0)
                out[name.decode()] = numbers[begin:begin + told[5]].view(np.float32).reshape(shape)
    return out
