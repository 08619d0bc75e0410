"""Run several commands at once; keep their output and exit codes."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

AT_ONCE = 2  # commands that run at the same time
DEADLINE = 60  # seconds for each
COMMANDS = {
    "add": [sys.executable, "-c", "print(6 + 7)"],
    "greet": [sys.executable, "-c", "print('hello')"],
    "fail": [sys.executable, "-c", "raise SystemExit('bad input')"],
    "missing": ["no-such-program", "--fast"],
}


def run(command: list[str]) -> str:
    """Run a command to its end, and say how it ended."""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,  # it must not ask the keyboard
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,  # both in one text
            text=True,
            errors="replace",  # a program may print any bytes
            timeout=DEADLINE,
            check=False,  # an exit code is no exception here
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return type(error).__name__
    return f"exit code {done.returncode}: {done.stdout.strip()}"


def main() -> None:
    """Let each command be waited for by a thread."""
    with ThreadPoolExecutor(AT_ONCE) as executor:
        endings = executor.map(run, COMMANDS.values())
        for name, ending in zip(COMMANDS, endings, strict=True):
            print(f"{name}: {ending}")


if __name__ == "__main__":
    main()
