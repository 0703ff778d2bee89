"""Writes YAML that a program of ours makes, in the form that people read and the one reader reads."""

from collections.abc import Mapping

import yaml


def write_yaml(content: Mapping[str, object]) -> str:
    """Write names and their values in the order they have, a name on each line."""
    return yaml.safe_dump(dict(content), sort_keys=False, allow_unicode=True, width=100)
