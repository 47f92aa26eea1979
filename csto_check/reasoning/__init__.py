"""What follows from the claims of a base. Pure: records in, records out."""
