import threading
from multiprocessing import Process


def square(number):
    if number == 2:
        threading.Event().wait()  # is never done
    print(number**2)


def main():
    worker = Process(target=square, args=(2,))
    worker.start()
    worker.join(timeout=0.2)
    if worker.is_alive():
        worker.kill()
        worker.join()
        print("2 is too late")


if __name__ == "__main__":
    main()
