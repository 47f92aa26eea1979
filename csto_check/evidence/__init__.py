"""Evidence: quotes in the texts of their sources, and receipts for where the texts are not available."""
