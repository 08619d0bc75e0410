import io
import os
from contextlib import redirect_stdout
from tempfile import TemporaryDirectory

os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
os.environ["RAY_AUTH_MODE"] = "disabled"

import ray
from ray.util.multiprocessing import Pool


def square(number):
    if number == 3:
        os.kill(os.getpid(), 9)
    return number**2


if __name__ == "__main__":
    with TemporaryDirectory(prefix="r") as folder:
        ray.init(
            num_cpus=2,
            include_dashboard=False,
            logging_level="ERROR",
            log_to_driver=False,
            _temp_dir=folder,
        )
        with redirect_stdout(io.StringIO()):  # a report with numbers
            Pool(2).map(square, range(8))
