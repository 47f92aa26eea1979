"""A page of elements as one HTML file that needs nothing else."""
