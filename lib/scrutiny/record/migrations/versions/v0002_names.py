"""The same tables, in which an entry may rename a review: an older program takes such an entry for damage."""

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Change no table."""
