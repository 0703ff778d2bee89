"""Write the types of the front's messages and replies from those of the rules: `make contract`."""

import textwrap
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, models_json_schema

from scrutiny.review.contract import REPLIES, Reply
from scrutiny.review.messages import MESSAGES
from scrutiny.review.session.sent.messages import SESSION_MESSAGES
from scrutiny.review.session.told.session import SESSION_REPLIES
from scrutiny.review.told import PanelState

ROOT = Path(__file__).resolve().parents[1]
WRITTEN = ROOT / "lib" / "front" / "contract.d.ts"
NOTICE = "// Written by `make contract` from lib/scrutiny/review. Change the models there, never this file."
WIDTH = 110
JSON = "export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };"
PLAIN = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean", "null": "null"}
# What the way to the rules adds to every message, whatever it says.
ENVELOPE = ("id", "review")

Schema = dict[str, Any]


class WholeSchema(GenerateJsonSchema):
    """The schemas of what is told, in which every part of a dataclass is always told."""

    def field_is_required(self, field: Any, total: bool) -> bool:  # noqa: ANN401, FBT001 - as it is declared
        """Say whether a part is always there."""
        return field["type"] == "dataclass-field" or super().field_is_required(field, total)


def write_contract() -> str:
    """Write every message, reply and state as a type of the front."""
    told: tuple[type[BaseModel], ...] = (*REPLIES, *SESSION_REPLIES, PanelState)
    messages = (*MESSAGES, *SESSION_MESSAGES)
    models: list[tuple[type[BaseModel], Any]] = [*((message, "validation") for message in messages)]
    models += [(model, "serialization") for model in told]
    _, schema = models_json_schema(models, schema_generator=WholeSchema)
    definitions: dict[str, Schema] = schema["$defs"]
    names = {name: part.get("title", name) for name, part in definitions.items()}
    names["JsonValue"] = "Json"
    sent = {name_of(message) for message in messages}
    types = [
        write_type(names[name], drop_envelope(part) if names[name] in sent else part, names)
        for name, part in sorted(definitions.items(), key=lambda item: names[item[0]])
        if name != "JsonValue"
    ]
    envelope = "export type Envelope = { id: string; review: string };"
    unions = [
        f"// What the way to the rules adds to every message.\n{envelope}",
        write_union("Message", [name_of(message) for message in MESSAGES]),
        write_union("Reply", [name_of(reply) for reply in REPLIES if not is_in_another(reply)]),
        write_union("SessionMessage", [name_of(message) for message in SESSION_MESSAGES]),
        write_union("SessionReply", ["Refused", *(name_of(reply) for reply in SESSION_REPLIES)]),
    ]
    return "\n\n".join([NOTICE, JSON, *types, *unions]) + "\n"


def name_of(model: type[BaseModel]) -> str:
    """Name a model as the front does."""
    return str(model.model_config.get("title", model.__name__))


def is_in_another(reply: type[Reply]) -> bool:
    """Say whether another reply is this one with more parts, and stands for both."""
    return any(issubclass(other, reply) and other is not reply for other in REPLIES)


def drop_envelope(schema: Schema) -> Schema:
    """Leave out what is added to a message by its way."""
    parts = {name: part for name, part in schema["properties"].items() if name not in ENVELOPE}
    return {**schema, "properties": parts}


def write_union(name: str, members: list[str]) -> str:
    """Write a type that is one of several, as the front's formatter sets it."""
    line = f"export type {name} = {' | '.join(members)};"
    if len(line) <= WIDTH:
        return line
    return f"export type {name} =" + "".join(f"\n  | {member}" for member in members) + ";"


def write_type(name: str, schema: Schema, names: dict[str, str]) -> str:
    """Write one type, under what is said of it."""
    said = " ".join(schema.get("description", "").replace("``", "`").split())
    above = "".join(f"// {line}\n" for line in textwrap.wrap(said, WIDTH - 3))
    if "properties" not in schema:
        return f"{above}export type {name} = {say_type(schema, names)};"
    required = schema.get("required", ())
    parts = [
        f"{part}{'' if part in required else '?'}: {say_type(within, names)};"
        for part, within in schema["properties"].items()
    ]
    return f"{above}export type {name} = {{\n" + "".join(f"  {part}\n" for part in parts) + "};"


def say_type(schema: Schema, names: dict[str, str]) -> str:  # noqa: PLR0911 - each form of a schema once
    """Say the type of one part; what has no form that is known here is a fault of the models."""
    match schema:
        case {"$ref": str(ref)}:
            return names[ref.rsplit("/", 1)[-1]]
        case {"const": str(const)}:
            return f'"{const}"'
        case {"enum": words}:
            return " | ".join(f'"{word}"' for word in words)
        case {"anyOf": forms}:
            return " | ".join(dict.fromkeys(say_type(form, names) for form in forms))
        case {"type": "array", "prefixItems": items}:
            return f"[{', '.join(say_type(item, names) for item in items)}]"
        case {"type": "array", "items": item}:
            inner = say_type(item, names)
            return f"({inner})[]" if " | " in inner else f"{inner}[]"
        case {"type": "object", "additionalProperties": value}:
            return f"{{ [name: string]: {say_type(value, names)} }}"
        case {"type": str(kind)}:
            return PLAIN[kind]
    raise ValueError(f"No type of the front is known for {schema}")


if __name__ == "__main__":
    WRITTEN.parent.mkdir(parents=True, exist_ok=True)
    WRITTEN.write_text(write_contract(), encoding="utf-8")
