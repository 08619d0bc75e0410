import subprocess
import sys
import tempfile
from pathlib import Path

SCRIPT = """
from multiprocessing import Process

def work():
    print("at work")

if __name__ == "__main__":
    process = Process(target=work)
    process.start()
    process.join()
"""

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "script.py")
        script.write_text(SCRIPT)  # cat > script.py
        subprocess.run([sys.executable, script], check=True)
