import multiprocessing as mp
from collections import Counter

FIRST, SECOND = "the rain", "the wind"


def set_up(event):
    global other_is_done
    other_is_done = event


def count_words(text):
    if text == FIRST:
        other_is_done.wait()
    return Counter(text.split())


def main():
    event, total = mp.Event(), Counter()
    with mp.Pool(2, set_up, [event]) as pool:
        for words in pool.imap_unordered(count_words, [FIRST, SECOND]):
            total += words
            event.set()
    for word in sorted(total, key=lambda word: (-total[word], word)):
        print(word, total[word])


if __name__ == "__main__":
    main()
