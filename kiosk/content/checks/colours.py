"""Whether a colour can be read, by the contrast formula of WCAG 2.2."""

LEAST_CONTRAST = 7.0
BACKDROPS = {"studio": "#1C334B", "contrast": "#000000"}  # the brightest pixel behind any text
INK_ON_ACCENT = "#10151B"


def contrast(one: str, other: str) -> float:
    """From 1, no difference, to 21, black on white. Colours as `#RRGGBB`."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
