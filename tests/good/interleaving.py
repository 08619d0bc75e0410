"""Two actors mix their lines in another way than the golden file."""

if __name__ == "__main__":
    print("[b] first")
    print("[a] first")
    print("[b] second")
    print("[a] second")
    print("everybody is here")
