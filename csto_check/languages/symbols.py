"""Symbols of units, which every language writes alike."""

# Symbols of units that touch digits, as the International System of Units and its users write them.
UNIT_SYMBOLS = (
    "km", "m", "cm", "mm", "nm", "kg", "g", "mg", "t", "ha", "km2", "m2", "m3", "km²", "m²", "m³",
    "km/h", "kmh", "kph", "kmph", "MW", "GW", "kW", "TW", "W", "kWh", "MWh", "GWh", "TWh", "Hz", "kHz", "MHz", "GHz",
    "kB", "MB", "GB", "TB", "V", "kV", "A", "mA", "J", "kJ", "kcal", "hPa", "mbar", "bar", "dB", "min", "h", "s", "ms",
    "Nm", "kN", "rad", "Km", "KM", "Mbit", "Gbit", "ppm", "EUR", "USD", "GBP", "CHF", "JPY", "CNY", "RUB", "C", "F",
    "K",
)  # fmt: skip
