"""See an exception class hang a pool, and mend it."""

import multiprocessing as mp
import pickle
import threading
from queue import SimpleQueue

BAD_LINE = 3, "no comma"


class LineError(Exception):
    """Names the bad line of a file; pickles, but does not unpickle."""

    def __init__(self, line: int, reason: str) -> None:
        """Make the message from the two facts, and keep them."""
        super().__init__(f"line {line}: {reason}")
        self.line = line
        self.reason = reason


class MendedLineError(LineError):
    """The same, and it tells pickle how to make it again."""

    def __reduce__(self) -> tuple[type, tuple[int, str]]:
        """Return what to call, and the arguments of the call."""
        return type(self), (self.line, self.reason)


def check(error_class: type[LineError]) -> None:
    """Do what a task does that finds a bad line."""
    raise error_class(*BAD_LINE)


def hang_a_pool() -> None:
    """Wait for the error that cannot arrive."""
    ended: SimpleQueue[threading.Thread] = SimpleQueue()

    def note(args: threading.ExceptHookArgs) -> None:
        name = args.exc_type.__name__
        print(f"[broken] {name} ended a pool's thread", flush=True)
        ended.put(threading.current_thread())

    threading.excepthook = note  # instead of a traceback on stderr
    try:
        with mp.Pool(processes=1) as pool:
            result = pool.apply_async(check, (LineError,))
            ended.get().join()  # the thread that takes in results
            try:
                result.get(timeout=0.1)
            except mp.TimeoutError:
                print("[broken] no answer comes", flush=True)
    except AssertionError as error:
        name = type(error).__name__
        print(f"[broken] {name} on leaving the pool", flush=True)


def survives(error: LineError) -> bool:
    """Test whether an error stays the same on a journey."""
    try:
        copy = pickle.loads(pickle.dumps(error))
    except TypeError:
        return False
    return (str(copy), vars(copy)) == (str(error), vars(error))


def main() -> None:
    """Hang a pool, test both classes, use the mended one."""
    # The end of this process ends what the broken pool leaves.
    process = mp.Process(target=hang_a_pool)
    process.start()
    process.join()

    for error_class in LineError, MendedLineError:
        answer = survives(error_class(*BAD_LINE))
        print(f"{error_class.__name__} survives: {answer}")

    with mp.Pool(processes=1) as pool:
        try:
            pool.apply(check, (MendedLineError,))
        except MendedLineError as error:
            print(f"{type(error).__name__} arrived: {error}")


if __name__ == "__main__":
    main()
