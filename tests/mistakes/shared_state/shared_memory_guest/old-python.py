from multiprocessing.shared_memory import SharedMemory


def main():
    owned = SharedMemory(create=True, size=1)
    try:
        seen = SharedMemory(owned.name, track=False)
        print("the guest reads:", seen.buf[0])
        seen.close()
    finally:
        owned.close()
        owned.unlink()


if __name__ == "__main__":
    main()
