import multiprocessing as mp


def serve(server_end, client_end):
    client_end.close()
    while (number := server_end.recv()) is not None:
        server_end.send(2 * number)
    print("the client has said goodbye", flush=True)


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
    its_end.send(None)
    first.join()
    other_end.send(None)
    second.join()


if __name__ == "__main__":
    main()
