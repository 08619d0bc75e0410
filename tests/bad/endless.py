"""Print without end."""

if __name__ == "__main__":
    while True:
        print("fine " * 1000)
