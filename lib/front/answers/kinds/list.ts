// A list: rows of words.
import type { Json } from "../../contract";
import { Label, make, makeArea, newId, setArea, setText } from "../../dom/elements";
import type { PageField } from "../../page_field";
import { nameField, sayWhere } from "../../say/fields";
import { isText } from "../../values";
import { WORDS } from "../../words";
import { type Control, type Frame, type Kind, makeGroup } from "../control";
import { joinLists } from "../joining";
import { RemoveButton, type Row, Rows } from "../rows";

function isList(value: Json): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

function makeItem(field: PageField, changed: () => void, remove: () => void): Row<string> {
  const area = makeArea({ id: newId() }, changed);
  const number = make("span", {});
  const label = new Label(area, number, sayWhere(field));
  const away = new RemoveButton(field, "row", remove);
  return {
    element: make("div", { class: "item" }, ...label.parts, area, away.button),
    read: () => area.value,
    write: (value) => setArea(area, value),
    focus: () => area.focus(),
    rename: (at) => {
      setText(number, `${WORDS.row} ${at}`);
      away.rename(at);
    },
    isBlank: () => !area.value.trim(),
  };
}

function makeList(field: PageField, frame: Frame): Control {
  const items = {
    makeRow: (remove: () => void) => makeItem(field, frame.changed, remove),
    blank: () => "",
    add: WORDS.add.list,
    hidden: ` for ${nameField(field)}`,
    called: WORDS.row,
  };
  const rows = new Rows<string>(items, frame.changed);
  const element = makeGroup(field, frame, {}, rows.element);
  rows.write([]);
  return {
    element,
    described: element,
    read: () => rows.read(),
    write: (value) => rows.write(isList(value) ? value : []),
    focus: () => rows.focus(),
    marks: () => [...element.querySelectorAll("textarea")],
  };
}

export const kind: Kind = {
  name: "list",
  makeControl: makeList,
  fits: isList,
  say: (_field, value) => (isList(value) ? value : []),
  join: (_field, values) => joinLists(values),
};
