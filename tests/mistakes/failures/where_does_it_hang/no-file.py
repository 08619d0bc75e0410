import contextlib
import faulthandler
import io


def main():
    # As a notebook or a test that captures the output does it.
    with contextlib.redirect_stderr(io.StringIO()):
        faulthandler.dump_traceback_later(60)


if __name__ == "__main__":
    main()
