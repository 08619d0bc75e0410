import os
import sysconfig

os.environ["PATH"] += os.pathsep + sysconfig.get_path("scripts")

from mpi4py.futures import MPIPoolExecutor

executor = MPIPoolExecutor(max_workers=2)
print(list(executor.map(abs, [-1, -2])))
executor.shutdown()
