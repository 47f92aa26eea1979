"""The stable names of all problems and findings, each with its manual."""

# The families, in the order of their codes; each is a module with its title as FAMILY and its codes as CODES.
FAMILIES = ("b1_file", "q1_quote", "q2_value", "q3_weak", "q4_coverage", "q5_text", "q6_files")
