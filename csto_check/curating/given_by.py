"""How what is added was given, and how its fields are written there."""

from enum import Enum


class GivenBy(Enum):
    """Options of the command line, a line of JSON, or a row of a spreadsheet."""

    OPTIONS = '--{option} {value}|--says {topic}="{value}"'
    LINE = '"{field}": "{value}"|"says": {{"{topic}": "{value}"}}'
    ROW = "{value} in the column {field}|{value} in the column value"

    def field(self, name: str, value: str) -> str:
        """How a field with a value is written there."""
        shape = self.value.partition("|")[0]
        return shape.format(option=name.replace("_", "-"), field=name, value=value)

    def said(self, topic: str, value: str) -> str:
        """How a claim's value on a topic is written there."""
        return self.value.partition("|")[2].format(topic=topic, value=value)
