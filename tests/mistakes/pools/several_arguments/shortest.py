from concurrent.futures import ProcessPoolExecutor


def resize(photo, width):
    return f"{photo}-{width}.jpg"


if __name__ == "__main__":
    photos, widths = ["lake", "moon", "hill"], [640, 320]
    with ProcessPoolExecutor(2) as executor:
        print(list(executor.map(resize, photos, widths)))
