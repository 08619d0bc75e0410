import multiprocessing as mp

LARGE = bytes(10_000_000)


def serve(server_end, client_end):
    client_end.close()
    with server_end:
        request = server_end.recv()
        server_end.send(request)


def main():
    client_end, server_end = mp.Pipe()
    args = server_end, client_end
    server = mp.Process(target=serve, args=args)
    server.start()
    server_end.close()
    with client_end:
        client_end.send(LARGE)
        print("received:", len(client_end.recv()))
    server.join()


if __name__ == "__main__":
    main()
