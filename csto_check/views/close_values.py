"""What is said of values that are close, and count as one."""

from csto_check.answers.diff import TopicDiff


def close_told(topic: TopicDiff) -> str:
    """That values close to each other count as one, unless the reason says so."""
    within = f"within {topic['close']}"
    return f"values {within} count as one" if topic["close"] and within not in topic["reason"] else ""
