"""Recipes on several machines, played by network namespaces."""
