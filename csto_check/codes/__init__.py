"""The stable names of all problems and findings, each with its manual."""

# The families, in the order of their codes; each is a module with its title as FAMILY and its codes as CODES.
FAMILIES = (
    *("b1_file", "b2_fields", "b3_values", "b3_dates", "b3_choices", "b4_claims", "b5_rules", "b6_settings"),
    *("b7_ignores", "q1_quote", "q2_value", "q3_weak", "q4_coverage", "q5_text", "q6_files"),
    *("r1_contradicted", "r2_disputed", "r3_hints", "r4_told", "r5_not_checked"),
    *("t1_times", "t2_sums", "t3_counts"),
)
