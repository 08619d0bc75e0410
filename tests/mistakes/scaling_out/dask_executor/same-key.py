import random

from distributed import Client, LocalCluster


def throw():
    return random.random()


if __name__ == "__main__":
    with (
        LocalCluster(n_workers=1, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        first, second = client.submit(throw), client.submit(throw)
        print("different:", first.result() != second.result())
