"""Large bases as they were read, kept in the user's cache folder; any trouble means reading the YAML."""
