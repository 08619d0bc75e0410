import multiprocessing as mp
import pickle


def main():
    queue = mp.Queue()
    for batch in [1, 2, lambda: 3], [4, 5, 6]:
        try:
            queue.put(pickle.dumps(batch))
        except (AttributeError, pickle.PicklingError):
            print("cannot be sent: a batch of", len(batch))
    print("arrived:", pickle.loads(queue.get()))


if __name__ == "__main__":
    main()
