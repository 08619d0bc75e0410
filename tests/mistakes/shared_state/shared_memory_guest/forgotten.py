import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory


def own():
    memory = SharedMemory(create=True, size=1, track=False)
    print(memory.name)
    memory.close()


def main():
    if sys.argv[1:]:
        return own()
    owner = [sys.executable, __file__, "owner"]
    name = subprocess.check_output(owner, text=True).strip()
    memory = SharedMemory(name)
    print("the owner has ended, and its memory is still there")
    memory.close()
    memory.unlink()


if __name__ == "__main__":
    main()
