import multiprocessing as mp

LARGE = bytes(10_000_000)


def serve(server_end, client_end):
    client_end.close()
    server_end.send(LARGE)
    print("received:", len(server_end.recv()), flush=True)


def main():
    client_end, server_end = mp.Pipe()
    args = server_end, client_end
    server = mp.Process(target=serve, args=args)
    server.start()
    server_end.close()
    client_end.send(LARGE)
    print("received:", len(client_end.recv()), flush=True)
    server.join()


if __name__ == "__main__":
    main()
