"""Every sentence that tells a verdict, a pair of claims or a broken rule."""
