import multiprocessing as mp

PRICES = {"tea": 3, "coffee": 4}


def serve(server_end, client_end):
    client_end.close()
    while True:
        try:
            server_end.send(PRICES[server_end.recv()])
        except KeyError as error:
            server_end.send(error)


def main():
    client_end, server_end = mp.Pipe()
    args = server_end, client_end
    server = mp.Process(target=serve, args=args)
    server.start()
    server_end.close()
    with client_end:
        for item in "tea", ["tea", "milk"]:
            client_end.send(item)
            print(f"{item}:", client_end.recv(), flush=True)
    server.join()


if __name__ == "__main__":
    main()
