"""The first tables: reviews, and the entries of each."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    _make_reviews()
    _make_entries()


def _make_reviews() -> None:
    op.create_table(
        "reviews",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("council", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("entries", sa.Integer, nullable=False),
        sa.Column("head", sa.String(64), nullable=False),
        sa.Column("opened_at", sa.String(40), nullable=False),
        sa.UniqueConstraint("council", "name", name="reviews_council_name"),
    )


def _make_entries() -> None:
    words = ("kind", "about", "body", "author", "role")
    op.create_table(
        "entries",
        sa.Column("review", sa.String(32), sa.ForeignKey("reviews.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in words),
        sa.Column("at", sa.String(40), nullable=False),
        sa.Column("token", sa.Text, nullable=False),
        sa.Column("replaces", sa.Text, nullable=False),
        sa.Column("before", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.UniqueConstraint("review", "token", name="entries_review_token"),
    )
    op.create_index("entries_review_about_number", "entries", ["review", "about", "number"])
