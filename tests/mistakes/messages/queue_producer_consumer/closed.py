import multiprocessing as mp

if __name__ == "__main__":
    queue = mp.Queue()
    queue.put("first")
    queue.close()
    queue.put("second")
