import multiprocessing as mp


def work():
    print("working")


worker = mp.Process(target=work)
worker.start()
worker.join()
