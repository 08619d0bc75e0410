"""An actor speaks after the barrier that it belongs before."""

if __name__ == "__main__":
    print("[a] first")
    print("everybody is here")
    print("[b] first")
