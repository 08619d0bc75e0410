import multiprocessing as mp


def serve(server_end, client_end):
    client_end.close()
    try:
        while True:
            server_end.send(2 * server_end.recv())
    except EOFError:
        print("the client has closed its end", flush=True)


def start():
    client_end, server_end = mp.Pipe()
    args = server_end, client_end
    server = mp.Process(target=serve, args=args)
    server.start()
    server_end.close()
    return server, client_end


def main():
    first, its_end = start()
    second, other_end = start()
    its_end.close()
    first.join()
    other_end.close()
    second.join()


if __name__ == "__main__":
    main()
