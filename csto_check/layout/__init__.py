"""How a base is laid out: one canonical form for its order, its quotation marks and its lines."""
