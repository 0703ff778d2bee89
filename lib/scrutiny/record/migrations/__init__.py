"""The tables of every version of the record, each step carried out by Alembic."""
