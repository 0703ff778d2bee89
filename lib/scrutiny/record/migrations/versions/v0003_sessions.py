"""The same tables, in which a session can be led: an older program takes such an entry for damage."""

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Change no table."""
