"""What an eye would miss in a text, or be misled by."""

# Characters that turn the direction of text or hide in it (Unicode TR 36, TR 9), for the brackets of an expression.
HIDDEN = (
    "\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\u00ad\ufeff\ufff9-\ufffb"
    "\U0001d173-\U0001d17a\U000e0000-\U000e007f"
)
