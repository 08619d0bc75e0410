"""The last line has no newline."""

if __name__ == "__main__":
    print("fine", end="")
