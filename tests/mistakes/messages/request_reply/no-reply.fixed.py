import multiprocessing as mp

PRICES = {"tea": 3, "coffee": 4}


def serve(server_end, client_end):
    client_end.close()
    while (item := server_end.recv()) is not None:
        server_end.send(PRICES.get(item, "not in stock"))


def main():
    client_end, server_end = mp.Pipe()
    args = server_end, client_end
    server = mp.Process(target=serve, args=args)
    server.start()
    server_end.close()
    with client_end:
        for item in "tea", "cocoa":
            client_end.send(item)
            print(f"{item}:", client_end.recv(), flush=True)
        client_end.send(None)
    server.join()


if __name__ == "__main__":
    main()
