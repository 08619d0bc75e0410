import os
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["RAY_USAGE_STATS_ENABLED"] = "0"

import ray

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        deep = Path(folder, "a-temporary-folder-of-this-job", "ray")
        ray.init(num_cpus=1, _temp_dir=str(deep))
