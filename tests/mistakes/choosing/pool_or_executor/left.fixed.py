from multiprocessing import Pool


def save(number):
    print(f"[{number}] saved", flush=True)


def main():
    with Pool(2) as pool:
        for number in range(4):
            pool.apply_async(save, (number,))
        pool.close()
        pool.join()
    print("all is saved")


if __name__ == "__main__":
    main()
