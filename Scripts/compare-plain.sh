#!/usr/bin/env bash
# Holds the fast path against the plain one, and one thread against several, over millions of random and mutated files.
# Took 50 minutes beside other work; CI tries some thousands.
set -euo pipefail
cd "$(dirname "$0")/.."
CPCHECK_SIZE=full swift test -c release -Xswiftc -enable-testing --filter 'PlainCheckTests|SplitScanTests'
