"""Not the module that multiprocessing means."""

raise ImportError("this is not the module that you look for")
