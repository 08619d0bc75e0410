import signal
from concurrent.futures import ProcessPoolExecutor, as_completed


def square(number):
    return number**2


def ignore():
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def main():
    try:
        with ProcessPoolExecutor(2, initializer=ignore) as executor:
            futures = [executor.submit(square, n) for n in range(20)]
            for future in as_completed(futures):
                signal.raise_signal(signal.SIGINT)  # as Ctrl-C does
    except KeyboardInterrupt:
        ran = sum(not future.cancelled() for future in futures)
        print("Ctrl-C came through after", ran, "of 20 tasks")


if __name__ == "__main__":
    main()
