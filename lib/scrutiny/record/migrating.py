"""Brings the tables of a record to this version; an older record is first copied, a newer one left alone."""

from contextlib import suppress
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from scrutiny.errors import RecordDamaged, RecordNewer
from scrutiny.files.paths import PACKAGE
from scrutiny.record.backups import back_up_before
from scrutiny.record.stores import Store

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0004"
# Older versions whose tables are the same, so that a record on a disk that may only be read is read as it is.
_SAME_TABLES = {"0001", "0002", "0003"}
MIGRATIONS = PACKAGE / "record" / "migrations"
VERSION_TABLE = "record_version"
# Any number will do, so long as nothing else on the server takes it.
_LOCK = text("SELECT pg_advisory_xact_lock(7356021)")


def bring_up_to_date(store: Store) -> None:
    """Make or carry on the tables of a record, where they are not of this version already."""
    with store.reading() as connection:
        revision = _find_revision(connection, store.where)
    if revision != HEAD and not (store.is_read_only and revision in _SAME_TABLES):
        _upgrade(store)


def _find_revision(connection: Connection, where: str) -> str:
    """Give the version of a record's tables; nothing where there are no tables at all."""
    tables = inspect(connection).get_table_names()
    if VERSION_TABLE in tables:
        revision = connection.scalar(text(f"SELECT version_num FROM {VERSION_TABLE}"))  # noqa: S608 - ours
        if revision or len(tables) == 1:
            return str(revision or "")
        raise RecordDamaged(f"{where} does not say of which version it is")
    if tables:
        raise RecordDamaged(f"{where} is a database of something else, and not a record")
    return ""


def _upgrade(store: Store) -> None:
    # Alembic is read only when it is needed, which is once for each version.
    from alembic import command  # noqa: PLC0415

    with store.writing() as connection:
        if store.file is None:
            connection.execute(_LOCK)
        revision = _find_revision(connection, store.where)
        config = _make_config(connection)
        if revision == HEAD:
            return
        _refuse_newer(config, revision, store.where)
        if revision:
            back_up_before(store, revision)
        command.upgrade(config, "head")


def _make_config(connection: Connection) -> "Config":
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes.update(connection=connection, version_table=VERSION_TABLE)
    return config


def _refuse_newer(config: "Config", revision: str, where: str) -> None:
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - as above
    from alembic.util import CommandError  # noqa: PLC0415

    known = not revision
    if revision:
        with suppress(CommandError):
            known = ScriptDirectory.from_config(config).get_revision(revision) is not None
    if not known:
        raise RecordNewer(where)
