import multiprocessing as mp

PRICES = {"tea": 3, "coffee": 4}


def serve(server_end, client_end):
    client_end.close()
    first = server_end.recv()
    second = server_end.recv()  # comes before the first reply is out
    server_end.send(PRICES[first])
    server_end.send(PRICES[second])


def main():
    client_end, server_end = mp.Pipe()
    args = server_end, client_end
    server = mp.Process(target=serve, args=args)
    server.start()
    server_end.close()
    with client_end:
        client_end.send("tea")
        if not client_end.poll(timeout=0.1):
            print("tea: too slow, given up", flush=True)
            client_end.send("coffee")
            print("coffee:", client_end.recv())
        server.join()


if __name__ == "__main__":
    main()
