import multiprocessing as mp


def serve(server_end, client_end):
    client_end.close()
    server_end.poll(None)  # a request has come, but it is not read
    server_end.close()


def main():
    client_end, server_end = mp.Pipe()
    args = server_end, client_end
    server = mp.Process(target=serve, args=args)
    server.start()
    server_end.close()
    with client_end:
        client_end.send("tea")
        server.join()
        print(client_end.recv())


if __name__ == "__main__":
    main()
