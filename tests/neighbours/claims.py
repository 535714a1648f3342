"""What the scripts of this folder have in common: a claim holds, or the script ends and says which one does not."""

import sys


class Check:
    """Call it with a claim, whether it holds, and what else is to be told if it does not; it counts those that hold."""

    def __init__(self, script):
        self.script = script
        self.passed = 0

    def __call__(self, claim, holds, told=""):
        if not holds:
            sys.exit(f"{self.script}: not so: {claim}\n{told}")
        self.passed += 1
