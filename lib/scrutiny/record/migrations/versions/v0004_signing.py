"""The same tables, in which a review can be signed: an older program takes such an entry for damage."""

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Change no table."""
