"""python -m csto_check"""

from csto_check.cli import main

if __name__ == "__main__":
    main()
