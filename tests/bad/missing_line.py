"""A line does not come."""

if __name__ == "__main__":
    print("[a] first")
