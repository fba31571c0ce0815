#!/usr/bin/env python3
"""An output module of Speech Dispatcher without a voice. It writes what it is given to say into the file SPOKEN, one JSON
object a line, takes as long for it as a voice of SPOKEN_RATE characters a second, and writes where it was stopped."""

import html
import json
import os
import re
import select
import sys
import time

LOG = os.environ["SPOKEN"]
RATE = float(os.environ.get("SPOKEN_RATE", "16"))

settings = {}
received = b""


def answer(*lines):
    os.write(1, "".join(line + "\n" for line in lines).encode())


def read_line(timeout=None):
    """The next line from the server, or None when the time is over."""
    global received
    end = None if timeout is None else time.time() + timeout
    while b"\n" not in received:
        left = None if end is None else max(0, end - time.time())
        if not select.select([0], [], [], left)[0]:
            return None
        data = os.read(0, 65536)
        if not data:
            sys.exit(0)
        received += data
    line, received = received.split(b"\n", 1)
    return line.decode("utf-8", "replace").rstrip("\r")


def read_block():
    """Lines up to a lonely dot; a dot of their own at the start is doubled."""
    lines = []
    while (line := read_line()) != ".":
        lines.append(line[1:] if line.startswith("..") else line)
    return lines


def note(event, text=""):
    entry = {"at": round(time.time() * 1000), "event": event, "text": text, "lang": settings.get("language")}
    with open(LOG, "a", encoding="utf-8") as log:
        log.write(json.dumps(entry, ensure_ascii=False) + "\n")


def say(data):
    """Speaks for as long as a voice would. The marks in the text are told as they are passed: Orca waits for them."""
    marks = []
    plain = ""
    for part in re.split(r"(<[^>]*>)", data):
        mark = re.match(r'<mark name="([^"]*)"', part)
        if mark:
            marks.append((len(plain), mark[1]))
        elif not part.startswith("<"):
            plain += html.unescape(part)
    plain = " ".join(plain.split())
    answer("701 BEGIN")
    note("start", plain)
    begin = time.time()
    for position, name in [*marks, (len(plain) + 2, None)]:
        while (left := begin + position / RATE - time.time()) > 0:
            line = read_line(left)
            if line is None:
                break
            if line in ("STOP", "PAUSE"):
                note("cut", plain[: int((time.time() - begin) * RATE)])
                answer("703 STOP" if line == "STOP" else "704 PAUSE")
                return
            handle(line)
        if name:
            answer(f"700-{name}", "700 INDEX MARK")
    note("end")
    answer("702 END")


def handle(line):
    if line == "INIT":
        answer("299-writer: ready", "299 OK LOADED SUCCESSFULLY")
    elif line == "AUDIO":
        answer("207 OK RECEIVING AUDIO SETTINGS")
        # Sound by way of the server is refused: there is none.
        if "audio_output_method=server" in read_block():
            answer("300-no sound here", "300 MODULE ERROR")
        else:
            answer("203 OK AUDIO INITIALIZED")
    elif line == "LOGLEVEL":
        answer("207 OK RECEIVING LOGLEVEL SETTINGS")
        read_block()
        answer("203 OK LOG LEVEL SET")
    elif line == "SET":
        answer("203 OK RECEIVING SETTINGS")
        settings.update(pair.split("=", 1) for pair in read_block() if "=" in pair)
        answer("203 OK SETTINGS RECEIVED")
    elif line.startswith("LIST VOICES"):
        answer("200-voz\tes\tnone", "200-voice\ten\tnone", "200 OK VOICE LIST SENT")
    elif line in ("SPEAK", "CHAR", "KEY", "SOUND_ICON"):
        answer("202 OK RECEIVING MESSAGE")
        data = "\n".join(read_block())
        answer("200 OK SPEAKING")
        say(data)
    elif line.startswith("DEBUG"):
        answer("200 OK DEBUGGING")
    elif line == "QUIT":
        answer("210 OK QUIT")
        sys.exit(0)
    elif line not in ("STOP", "PAUSE"):
        answer("300 ERR UNKNOWN COMMAND")


while True:
    handle(read_line())
