# /// script
# requires-python = ">=3.11,<3.15"
# dependencies = ["ray"]
# ///
"""Run the map of a pool on a Ray cluster, by changing one import."""

import os
from tempfile import TemporaryDirectory

os.environ["RAY_USAGE_STATS_ENABLED"] = "0"  # before the import
os.environ["RAY_AUTH_MODE"] = "disabled"

import ray
from ray.util.multiprocessing import Pool


def square(number: int) -> int:
    """Return the square of a number."""
    return number * number


def main() -> None:
    """Square 1 to 5 on two workers of a cluster on this machine."""
    with TemporaryDirectory(prefix="r") as folder:
        ray.init(
            num_cpus=2,
            include_dashboard=False,
            logging_level="ERROR",
            log_to_driver=False,
            object_store_memory=80_000_000,  # bytes
            _temp_dir=folder,
            _node_ip_address="127.0.0.1",
        )
        with Pool(processes=2) as pool:
            squares = pool.map(square, range(1, 6))
        ray.shutdown()
    print(squares)


if __name__ == "__main__":
    main()
