from concurrent.futures import ProcessPoolExecutor


def square(number):
    return number * number


with ProcessPoolExecutor(2) as executor:
    print(list(executor.map(square, [1, 2, 3])))
