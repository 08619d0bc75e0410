"""One actor says its two lines the wrong way round."""

if __name__ == "__main__":
    print("[a] second")
    print("[a] first")
