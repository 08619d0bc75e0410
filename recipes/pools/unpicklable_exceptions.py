"""Define an exception that survives the way out of a worker."""

import multiprocessing as mp
import pickle


class BrokenError(Exception):
    """Looks harmless, and would hang a pool."""

    def __init__(self, line: int, reason: str) -> None:
        """Hand over one text, made of two arguments."""
        super().__init__(f"line {line}: {reason}")


class LineError(Exception):
    """Names the bad line of a file."""

    def __init__(self, line: int, reason: str) -> None:
        """Hand over all arguments: pickle will call with them."""
        super().__init__(line, reason)
        self.line, self.reason = line, reason

    def __str__(self) -> str:
        """Make the message here instead."""
        return f"line {self.line}: {self.reason}"


def survives(error: Exception) -> bool:
    """Test whether an error comes out of pickle as it went in."""
    try:
        return str(pickle.loads(pickle.dumps(error))) == str(error)
    except Exception:  # whatever its class raises
        return False


def check(line: int) -> None:
    """Do what a task does that finds a bad line."""
    raise LineError(line, "no comma")


def main() -> None:
    """Test both errors, and let a worker raise the good one."""
    print("BrokenError survives:", survives(BrokenError(3, "no comma")))
    print("LineError survives:", survives(LineError(3, "no comma")))
    with mp.Pool(processes=1) as pool:
        try:
            pool.apply(check, (3,))
        except LineError as error:
            print("raised in a worker:", error)


if __name__ == "__main__":
    main()
