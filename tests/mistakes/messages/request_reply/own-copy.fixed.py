import multiprocessing as mp

PRICES = {"tea": 3, "coffee": 4}


def serve(server_end, client_end):
    client_end.close()
    server_end.send(PRICES[server_end.recv()])  # only once


def main():
    client_end, server_end = mp.Pipe()
    args = server_end, client_end
    server = mp.Process(target=serve, args=args)
    server.start()
    server_end.close()
    with client_end:
        try:
            for item in "tea", "coffee":
                client_end.send(item)
                print(f"{item}:", client_end.recv(), flush=True)
        except (EOFError, OSError):
            print("the server has ended")
    server.join()


if __name__ == "__main__":
    main()
