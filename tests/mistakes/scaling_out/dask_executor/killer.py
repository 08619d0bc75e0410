import os

from distributed import Client, LocalCluster


def killer(number):
    os.kill(os.getpid(), 9)


if __name__ == "__main__":
    with (
        LocalCluster(
            n_workers=1,
            threads_per_worker=1,
            dashboard_address=None,
            silence_logs=50,
        ) as cluster,
        Client(cluster) as client,
    ):
        client.get_executor().submit(killer, 3).result()
