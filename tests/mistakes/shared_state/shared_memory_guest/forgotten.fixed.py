import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory


def own():
    memory = SharedMemory(create=True, size=1)
    try:
        print(memory.name)
    finally:
        memory.close()
        memory.unlink()


def main():
    if sys.argv[1:]:
        return own()
    owner = [sys.executable, __file__, "owner"]
    name = subprocess.check_output(owner, text=True).strip()
    try:
        SharedMemory(name)
    except FileNotFoundError:
        print("the owner has ended, and its memory is gone")


if __name__ == "__main__":
    main()
