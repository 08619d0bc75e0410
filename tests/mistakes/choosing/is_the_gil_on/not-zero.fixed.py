import sysconfig


def main():
    value = sysconfig.get_config_var("Py_GIL_DISABLED")
    print("the GIL is on:", not value)


if __name__ == "__main__":
    main()
