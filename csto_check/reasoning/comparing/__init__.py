"""What all pairs of many values would tell, in n log n steps: one file for each way of comparing."""
