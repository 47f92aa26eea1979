"""Codes of dates, ages and lengths of time that do not fit each other in a text."""

from csto_check.codes.finding_code import check_code

FAMILY = "A text against itself: dates, ages and lengths of time"
CODES = (
    check_code(
        "T101",
        "error",
        "A weekday is not that of its date",
        """
        The calendar gives another weekday for this date, so one of the two is wrong. Often it is a slip by a day or a
        week, or the date is right in another year. Look up the event, and correct the one that is wrong.
        """,
        "The council of Veld met on Monday, 7 January 2022, and it sat until midnight.\n",
        {"Monday": "Friday"},
    ),
    check_code(
        "T102",
        "error",
        "A length of time does not fit its start and end",
        """
        The text gives a start, an end and the time between them, and counting the days comes to another number. It is
        counted with and without the first day, and either would do. One of the three is wrong: find out which.
        """,
        "The strike in Veld lasted nine days, from 6 to 19 January 2022.\n",
        {"19 January": "14 January"},
    ),
    check_code(
        "T103",
        "error",
        "A stretch of time ends before it starts",
        """
        The end that the text gives lies before the start. Most often the two were exchanged, or a month or year is
        wrong. Nothing else that the text says of this time can be checked until that is mended.
        """,
        "The bridge at Osta was closed from 19 January 2022 to 6 January 2022.\n",
        {"19 January 2022 to 6 January": "6 January 2022 to 19 January"},
    ),
    check_code(
        "T104",
        "error",
        "An age does not fit the birth",
        """
        Whoever was born then had another age at the time that the text speaks of. Where the birthday is not known, both
        ages that the year allows would do. Without another time in the sentence the day of the text counts, so see that
        --date is right before you correct the age or the year.
        """,
        "Anna Berg, 81, the mayor of Veld, was born in 1950.\n",
        {"81": "71"},
        arguments=("--date", "2022-01-13"),
    ),
    check_code(
        "T105",
        "error",
        "What comes later is dated earlier",
        """
        The text says that one thing came some time after another, and the dates that it gives say the opposite, or
        leave another time between them. Correct a date, or the words that give the order.
        """,
        "The dam broke on 6 January 2022. Two days later, on 5 January 2022, the water was in the streets of Veld.\n",
        {"5 January": "8 January"},
    ),
)
