"""A headless Chromium, driven over the pipe of its DevTools protocol with nothing but the standard library."""

import json
import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, field


class BrowserError(Exception):
    """The browser refused a command, or ended."""


@dataclass
class Events:
    """What a page did that it should not have done."""

    console: list = field(default_factory=list)
    requests: list = field(default_factory=list)


class Browser:
    """One browser without a network; pages are opened one after the other."""

    def __init__(self, program="chromium"):
        self._folder = tempfile.mkdtemp(prefix="notebook-page-")
        to_browser, self._output = os.pipe()
        self._input, from_browser = os.pipe()
        # The protocol wants its pipe at the descriptors 3 and 4; `sh` puts them there.
        arguments = [
            program,
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--no-first-run",
            "--disable-background-networking",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            f"--user-data-dir={self._folder}",
            "--remote-debugging-pipe",
        ]
        script = f'exec "$@" 3<&{to_browser} 4>&{from_browser} 2>/dev/null'
        self._process = subprocess.Popen(
            ["sh", "-c", script, "sh", *arguments],
            pass_fds=[to_browser, from_browser],
        )
        os.close(to_browser)
        os.close(from_browser)
        self._buffer = b""
        self._id = 0
        self._events = Events()

    def close(self):
        self._process.kill()
        self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    @contextmanager
    def page(self, path, width=1440, height=900, dark=False, printed=False, scripts=True):
        """Opens a file and yields the page once it has loaded."""
        target = self.command("Target.createTarget", {"url": "about:blank"})["targetId"]
        session = self.command("Target.attachToTarget", {"targetId": target, "flatten": True})
        page = Page(self, session["sessionId"])
        try:
            self._events = Events()
            page.open(path, width, height, dark, printed, scripts)
            yield page
        finally:
            self.command("Target.closeTarget", {"targetId": target})

    def command(self, method, parameters=None, session=None):
        """Sends a command and returns its result; what happens meanwhile is kept as events."""
        self._id += 1
        message = {"id": self._id, "method": method, "params": parameters or {}}
        if session:
            message["sessionId"] = session
        self._write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self._read()
            if answer.get("id") == self._id:
                if "error" in answer:
                    raise BrowserError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self._note(answer)

    def wait_for(self, method, session):
        while True:
            message = self._read()
            self._note(message)
            if message.get("method") == method and message.get("sessionId") == session:
                return message["params"]

    @property
    def events(self):
        return self._events

    def _write(self, data):
        while data:
            data = data[os.write(self._output, data) :]

    def _read(self):
        while b"\0" not in self._buffer:
            part = os.read(self._input, 1 << 16)
            if not part:
                raise BrowserError("the browser ended")
            self._buffer += part
        message, _, self._buffer = self._buffer.partition(b"\0")
        return json.loads(message)

    def _note(self, message):
        parameters = message.get("params", {})
        match message.get("method"):
            case "Runtime.consoleAPICalled":
                texts = [str(a.get("value", a.get("description"))) for a in parameters["args"]]
                self._events.console.append(" ".join(texts))
            case "Runtime.exceptionThrown":
                self._events.console.append(parameters["exceptionDetails"]["text"])
            case "Log.entryAdded":
                self._events.console.append(parameters["entry"]["text"])
            case "Network.requestWillBeSent":
                url = parameters["request"]["url"]
                if not url.startswith(("data:", "blob:")):
                    self._events.requests.append(url)


class Page:
    """An open page."""

    def __init__(self, browser, session):
        self._browser = browser
        self._session = session

    def open(self, path, width, height, dark, printed, scripts):
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.command(f"{domain}.enable")
        self.command(
            "Network.emulateNetworkConditions",
            {"offline": True, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1},
        )
        self.command(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
        )
        self.command(
            "Emulation.setEmulatedMedia",
            {
                "media": "print" if printed else "screen",
                "features": [
                    {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
                    {"name": "prefers-reduced-motion", "value": "reduce"},
                ],
            },
        )
        if not scripts:
            self.command("Emulation.setScriptExecutionDisabled", {"value": True})
        self.command("Page.navigate", {"url": f"file://{os.path.abspath(path)}"})
        self._browser.wait_for("Page.loadEventFired", self._session)

    def command(self, method, parameters=None):
        return self._browser.command(method, parameters, self._session)

    def evaluate(self, expression):
        """The value of a JavaScript expression; promises are waited for."""
        answer = self.command(
            "Runtime.evaluate",
            {"expression": expression, "returnByValue": True, "awaitPromise": True},
        )
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise BrowserError(details.get("exception", details).get("description", details["text"]))
        return answer["result"].get("value")

    def press(self, key, code=None, text=None, shift=False):
        """Presses and releases a key as a person would."""
        codes = {"Enter": 13, "Tab": 9, "Space": 32, "Escape": 27, "ArrowDown": 40}
        parameters = {
            "key": " " if key == "Space" else key,
            "code": code or key,
            "windowsVirtualKeyCode": codes.get(key, ord(key[0].upper())),
            "modifiers": 8 if shift else 0,
        }
        text = text or {"Enter": "\r", "Space": " "}.get(key, key if len(key) == 1 else None)
        if text:
            parameters["text"] = text
        self.command("Input.dispatchKeyEvent", {"type": "keyDown", **parameters})
        self.command("Input.dispatchKeyEvent", {"type": "keyUp", **parameters})

    def type(self, text):
        self.command("Input.insertText", {"text": text})

    @property
    def events(self):
        return self._browser.events
