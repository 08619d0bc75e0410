"""A line comes twice."""

if __name__ == "__main__":
    print("[a] first")
    print("[a] second")
    print("[a] second")
