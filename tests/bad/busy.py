"""Work without end."""

if __name__ == "__main__":
    while True:
        pass
