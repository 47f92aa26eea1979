"""The disk: reading within bounds, where a base and its files are, writing whole files, what comes with the program."""
