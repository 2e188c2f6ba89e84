"""Drives a headless Chromium by the DevTools protocol over a pair of pipes. Imported by the look-at-*.py."""
import argparse
import base64
import json
import os
import pathlib
import select
import shutil
import subprocess
import sys
import tempfile
import time


def program():
    """Path of Chromium; None where it is not installed."""
    names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    return next(filter(None, map(shutil.which, names)), None)


class Browser:
    """A browser with a profile of its own, gone when closed."""

    def __init__(self, path=None, seconds=600):
        self.seconds = seconds
        self.folder = tempfile.TemporaryDirectory(prefix="cpcheck-chromium-")
        read_commands, self.commands = os.pipe()
        self.answers, write_answers = os.pipe()

        def take_pipes():
            # The protocol is spoken on descriptors 3 and 4.
            low, high = os.dup(read_commands), os.dup(write_answers)
            os.dup2(low, 3)
            os.dup2(high, 4)

        self.process = subprocess.Popen(
            [path or program(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--hide-scrollbars", "--no-first-run", "--disable-extensions", "--disable-background-networking",
             "--disable-component-update", "--user-data-dir=" + self.folder.name, "--remote-debugging-pipe"],
            preexec_fn=take_pipes, pass_fds=(3, 4), close_fds=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(read_commands)
        os.close(write_answers)
        self.number = 0
        self.buffer = b""
        self.events = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("Browser.close")
        except (OSError, RuntimeError):
            self.process.kill()
        self.process.wait()
        os.close(self.commands)
        os.close(self.answers)
        for _ in range(10):  # the browser's last helpers may still write
            try:
                self.folder.cleanup()
                return
            except OSError:
                time.sleep(0.2)

    def message(self, until):
        while b"\0" not in self.buffer:
            if not select.select([self.answers], [], [], max(0, until - time.monotonic()))[0]:
                raise RuntimeError("Chromium does not answer")
            more = os.read(self.answers, 1 << 20)
            if not more:
                raise RuntimeError("Chromium ended")
            self.buffer += more
        line, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(line)

    def call(self, method, session=None, **parameters):
        """The result of a command; events on the way are kept."""
        self.number += 1
        command = {"id": self.number, "method": method, "params": parameters}
        if session:
            command["sessionId"] = session
        os.write(self.commands, json.dumps(command).encode() + b"\0")
        until = time.monotonic() + self.seconds
        while True:
            message = self.message(until)
            if message.get("id") == self.number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']['message']}")
                return message["result"]
            if "method" in message:
                self.events.append(message)

    def wait_for(self, event, session):
        until = time.monotonic() + self.seconds
        while not any(e["method"] == event and e.get("sessionId") == session for e in self.events):
            message = self.message(until)
            if "method" in message:
                self.events.append(message)


class Page:
    """A file in a tab: everything it does that a calm page does not do is in `troubles`."""

    def __init__(self, browser, path, width, height, dark=False, script=True):
        self.browser = browser
        self.address = pathlib.Path(path).resolve().as_uri()
        target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        self.target = target
        self.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Log", "Runtime", "Audits"):
            self.call(domain + ".enable")
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                  mobile=width < 600)
        self.call("Emulation.setEmulatedMedia",
                  features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        if not script:
            self.call("Emulation.setScriptExecutionDisabled", value=True)
        browser.events.clear()
        self.call("Page.navigate", url=self.address)
        browser.wait_for("Page.loadEventFired", self.session)

    def call(self, method, **parameters):
        return self.browser.call(method, session=self.session, **parameters)

    def close(self):
        self.browser.call("Target.closeTarget", targetId=self.target)

    def evaluate(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"].get("exception", {}).get("description", "script failed"))
        return result["result"].get("value")

    @property
    def troubles(self):
        """Console messages, policy violations, requests for anything but the file."""
        time.sleep(0.05)
        self.evaluate("0")
        found = []
        for event in self.browser.events:
            if event.get("sessionId") != self.session:
                continue
            method, detail = event["method"], event["params"]
            if method == "Log.entryAdded":
                found.append("log: " + detail["entry"]["text"])
            elif method == "Runtime.consoleAPICalled":
                found.append("console: " + str(detail["args"])[:200])
            elif method == "Runtime.exceptionThrown":
                found.append("exception: " + str(detail["exceptionDetails"])[:300])
            elif method == "Audits.issueAdded":
                found.append("issue: " + json.dumps(detail["issue"])[:300])
            elif method == "Network.requestWillBeSent" and detail["request"]["url"] != self.address:
                found.append("request: " + detail["request"]["url"][:200])
        return found


def write(path, encoded):
    """Writes what the protocol answers in base 64."""
    with open(path, "wb") as file:
        file.write(base64.b64decode(encoded))


def printed(page, file):
    """Prints a page into a PDF, on the paper that the page asks for."""
    write(file, page.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"])
    return file


def texts(pdf):
    """The text of each page of a PDF."""
    text = subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True).stdout.decode()
    return text.split("\f")[:-1]


def main(description, check, shots):
    """The command of a script that looks at pages: --output DIR, --check. Returns the exit status."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="+")
    parser.add_argument("--output", metavar="DIR", help="folder of PDFs and pictures")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    if not program():
        print("Chromium is not installed", file=sys.stderr)
        return 3

    def look():
        found = []
        with Browser() as browser:
            for path in options.pages:
                if options.output:
                    os.makedirs(options.output, exist_ok=True)
                    shots(browser, path, options.output)
                if options.check:
                    found += check(browser, path)
        return found
    try:
        found = look()
    except RuntimeError as error:
        # A browser that ends by itself says nothing of the pages: once more, with another one.
        print(error, file=sys.stderr)
        found = look()
    print("\n".join(found) if found else f"{len(options.pages)} pages looked at")
    return 1 if found else 0
