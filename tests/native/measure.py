#!/usr/bin/env python3
"""Publishes the programs of this folder as native code, ReadyToRun and JIT, runs them against a stub, and prints Markdown tables.

Each program is compared with an empty one of its kind: its size, the time from its start to the first byte that it sends, the time to its end,
and its largest working set. Native code needs clang, and the programs that call DynamoDB need AWS's model in ../shared/models.

    tests/native/measure.py [native] [ready-to-run] [jit]
"""
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
KINDS = {
    "writes a request as JSON": ["Empty", "Writing", "SystemTextJsonWriting"],
    "calls GetItem": ["EmptyHttp", "Calling", "OfficialCalling"],
}
MODES = {
    "native": [],
    "ready-to-run": ["-p:PublishAot=false", "-p:PublishReadyToRun=true", "--self-contained", "false"],
    "jit": ["-p:PublishAot=false", "--self-contained", "false"],
}
BODY = b'{"Item":{"Id":{"S":"item-1"},"Name":{"S":"The first item"}}}'
RUNS = 21


class Stub:
    """Answers every request like DynamoDB, and notes when the first byte of the last one arrived."""

    def __init__(self):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}/"
        self.first_byte = 0.0
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            connection, _ = self.socket.accept()
            threading.Thread(target=self.answer, args=(connection,), daemon=True).start()

    def answer(self, connection):
        with connection:
            text = connection.recv(65536)
            self.first_byte = time.monotonic()
            while b"\r\n\r\n" not in text:
                text += connection.recv(65536)
            head, body = text.split(b"\r\n\r\n", 1)
            length = next((int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
            while len(body) < length:
                body += connection.recv(65536)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: %d\r\nConnection: close\r\n\r\n" % len(BODY) + BODY)


def publish(program, mode, folder):
    # A program must not get the files of another mode.
    shutil.rmtree(HERE / program / "obj", ignore_errors=True)
    command = ["dotnet", "publish", str(HERE / program), "-c", "Release", "--use-current-runtime", "-o", str(folder), "--nologo", "-v", "q", *MODES[mode]]
    log = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if log.returncode:
        sys.exit(log.stdout)
    return log.stdout.count("warning")


def size(program, mode, folder):
    files = [folder / program] if mode == "native" else [path for path in folder.iterdir() if path.suffix == ".dll"]
    return sum(path.stat().st_size for path in files)


def run(path, stub):
    start = time.monotonic()
    child = subprocess.Popen([str(path), stub.url], stdout=subprocess.PIPE)
    output = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    end = time.monotonic()
    child.returncode = status
    if status or not output:
        sys.exit(f"{path} failed.")
    return {"first byte": max(stub.first_byte - start, 0.0), "end": end - start, "working set": usage.ru_maxrss}, output


def measure(mode, programs, root, stub):
    warnings = {program: publish(program, mode, root / mode / program) for program in programs}
    best = {program: {} for program in programs}
    outputs = {}
    for _ in range(RUNS):
        for program in programs:
            result, outputs[program] = run(root / mode / program / program, stub)
            best[program] = {what: min(value, best[program].get(what, value)) for what, value in result.items()}
    if outputs[programs[1]] != outputs[programs[2]]:
        sys.exit(f"{programs[1]} and {programs[2]} print different things.")

    empty = programs[0]
    for program in programs:
        own = best[program]
        sent = f"{(own['first byte'] - best[empty]['first byte']) * 1000:.1f}" if own["first byte"] else "–"
        over = (size(program, mode, root / mode / program) - size(empty, mode, root / mode / empty)) / 1000
        print(f"| {mode} | {program} | {over:,.0f} | {sent} | {(own['end'] - best[empty]['end']) * 1000:.1f} | {(own['working set'] - best[empty]['working set']):,} | {warnings[program]} |")


def main():
    modes = sys.argv[1:] or list(MODES)
    stub = Stub()
    with tempfile.TemporaryDirectory() as root:
        for kind, programs in KINDS.items():
            print(f"\nA program that {kind}, over the empty program. The least of {RUNS} runs in turn.\n")
            print("| mode | program | size (kB) | to the first byte (ms) | to the end (ms) | working set (kB) | warnings |")
            print("| --- | --- | ---: | ---: | ---: | ---: | ---: |")
            for mode in modes:
                measure(mode, programs, pathlib.Path(root), stub)


if __name__ == "__main__":
    main()
