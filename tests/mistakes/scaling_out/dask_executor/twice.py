import os
from pathlib import Path
from tempfile import TemporaryDirectory

from distributed import Client, LocalCluster


def pay(file):
    with file.open("a") as ledger:
        ledger.write("paid\n")
    if len(file.read_text().splitlines()) == 1:
        os.kill(os.getpid(), 9)


if __name__ == "__main__":
    with (
        TemporaryDirectory() as folder,
        LocalCluster(
            n_workers=1,
            threads_per_worker=1,
            dashboard_address=None,
            silence_logs=50,
        ) as cluster,
        Client(cluster) as client,
    ):
        file = Path(folder, "ledger")
        client.get_executor().submit(pay, file).result()
        print(file.read_text(), end="")
