"""End the line as Windows does, on every system."""

if __name__ == "__main__":
    print("fine", end="\r\n")
