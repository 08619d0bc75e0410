import contextlib
import faulthandler
import io
import sys


def main():
    with contextlib.redirect_stderr(io.StringIO()):
        faulthandler.dump_traceback_later(60, file=sys.__stderr__)
        faulthandler.cancel_dump_traceback_later()


if __name__ == "__main__":
    main()
