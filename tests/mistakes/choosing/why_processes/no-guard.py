from concurrent.futures import ProcessPoolExecutor


def square(number):
    return number * number


with ProcessPoolExecutor(1) as executor:
    print(list(executor.map(square, [1, 2, 3])))
