"""A file stays in the temporary folder."""

import tempfile

if __name__ == "__main__":
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(b"left")
    print("fine")
