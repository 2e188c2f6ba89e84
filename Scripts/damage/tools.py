"""The programs that the cases run, and how each tells its version."""
import re
import shutil
import subprocess


class Tool:
    def __init__(self, program, *arguments):
        self.program, self.arguments = program, arguments

    def is_present(self):
        return shutil.which(self.program) is not None

    def version(self):
        told = subprocess.run([self.program, *self.arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              stdin=subprocess.DEVNULL)
        found = re.search(r"\d+(\.\d+)+", told.stdout.decode("utf-8", "replace"))
        return found.group() if found else "?"


TOOLS = {
    "7-Zip": Tool("7z"),
    "GNU coreutils": Tool("cat", "--version"),
    "GNU sed": Tool("sed", "--version"),
    "GNU tar": Tool("tar", "--version"),
    "Gnumeric": Tool("ssconvert", "--version"),
    "Info-ZIP Zip": Tool("zip", "-v"),
    "LibreOffice": Tool("soffice", "--version"),
    "OpenSSL": Tool("openssl", "version"),
    "Python": Tool("python3", "--version"),
    "SQLite": Tool("sqlite3", "--version"),
    "Vim": Tool("vim.tiny", "--version"),
    "Wget": Tool("wget", "--version"),
    "convmv": Tool("convmv"),
    "dos2unix": Tool("unix2dos", "--version"),
    "gzip": Tool("gzip", "--version"),
    "iconv": Tool("iconv", "--version"),
    "nkf": Tool("nkf", "--version"),
    "pandas": Tool("/usr/bin/python3", "-c", "import pandas; print(pandas.__version__)"),
    "rename": Tool("rename", "-V"),
    "rsync": Tool("rsync", "--version"),
    "uconv": Tool("uconv", "--version"),
}
