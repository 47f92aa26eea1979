"""What a value in other words than ours says: the remedies of values that are refused."""
