"""The data that is measured: made once in a folder, found there again the next time.

Every file is a function of its generator and the arguments. A folder carries both in its name, the generator by a
digest, and gets that name when it is whole, so that neither what an interrupted run left nor what an older generator
made is taken for data.
"""
import hashlib
import pathlib
import shutil
import subprocess
import sys

from benchmarks import wrong
from benchmarks.runs import Failed, Unavailable

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BENCH = ROOT.parent / "shared" / "bench"
UPPLAN = BENCH / "gen_upplan.py"
UNITS = ROOT / "Scripts" / "make-many-units.py"
FAULTY = ROOT / "Scripts" / "make-faulty-bundle.py"
TEN_ROWS = ROOT / "Fixtures" / "v4" / "actuals-rental"
PEOPLE, SEED = 30_000, 1


class Size:
    """Rows and units of each piece of data."""

    def __init__(self, rows, wrong_rows, units, faulty_units):
        self.rows, self.wrong_rows, self.units, self.faulty_units = rows, wrong_rows, units, faulty_units


# The large file of the full size has more than 1 GB, however a GB is counted (1,081,790,123 bytes).
SIZES = {"full": Size(6_500_000, 600_000, 10_000, 5_300), "small": Size(300_000, 30_000, 500, 530)}
PEER_ROWS = 103_000  # 17 MB


class Data:
    """Each method gives a path; what is not there yet is made."""

    def __init__(self, folder, size, binary):
        self.folder, self.size, self.binary = pathlib.Path(folder), SIZES[size], binary
        self.folder.mkdir(parents=True, exist_ok=True)

    def large(self):
        """A conforming UPPLAN of 30,000 people."""
        return self._upplan("large", self.size.rows, PEOPLE)

    def peers(self):
        """A conforming UPPLAN of 17 MB."""
        return self._upplan("peers", PEER_ROWS, 0)

    def clean(self):
        """What `wrong` is compared with: the same rows, conforming."""
        return self._upplan("clean", self.size.wrong_rows, PEOPLE)

    def wrong(self, column):
        """The rows of `clean`, each wrong in one column."""
        clean = self.clean()

        def make(folder):
            wrong.write(clean, folder / clean.name, column)
        made = self._made("wrong-%d-%d" % (column, self.size.wrong_rows), make, wrong.__file__, UPPLAN)
        return made / clean.name

    def many_units(self):
        """A folder of conforming units of four files each."""
        def make(folder):
            _python(UNITS, folder, "--binary", self.binary, "--units", str(self.size.units))
        return self._made("units-%d" % self.size.units, make, UNITS)

    def faulty(self):
        """A folder of small units that give 19 findings each."""
        def make(folder):
            _python(FAULTY, folder, "--units", str(self.size.faulty_units))
        return self._made("faulty-%d" % self.size.faulty_units, make, FAULTY)

    def scratch(self, name):
        """A path for what the measured commands write."""
        return self.folder / name

    def _upplan(self, name, rows, people):
        def make(folder):
            _python(UPPLAN, "--rows", str(rows), "--people", str(people), "--seed", str(SEED), "--out", folder)
        return next(self._made("%s-%d-%d" % (name, rows, people), make, UPPLAN).glob("UPPLAN_*.CSV"))

    def _made(self, name, make, *generators):
        name += "-" + _digest(generators)
        done, partly = self.folder / name, self.folder / (name + ".partly")
        if not done.exists():
            print("making %s …" % name, file=sys.stderr)
            shutil.rmtree(partly, ignore_errors=True)
            partly.mkdir()
            make(partly)
            partly.rename(done)
        return done


def _digest(generators):
    """Eight digits that stand for the text of the generators."""
    digest = hashlib.sha256()
    for generator in generators:
        if not pathlib.Path(generator).exists():
            raise Unavailable("%s is not there" % generator)
        digest.update(pathlib.Path(generator).read_bytes())
    return digest.hexdigest()[:8]


def _python(script, *arguments):
    done = subprocess.run([sys.executable, str(script), *map(str, arguments)], stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE)
    if done.returncode:
        raise Failed("%s: %s" % (script.name, done.stderr.decode("utf-8", "replace").strip()))
