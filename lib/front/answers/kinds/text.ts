// One line of words.
import { make, newId, on } from "../../dom/elements";
import { isText } from "../../values";
import { type Kind, makeSingle } from "../control";
import { joinTexts } from "../joining";
import { sayParagraphs } from "../paragraphs";

export const kind: Kind = {
  name: "text",
  makeControl: (field, frame) => {
    const given = { type: "text", id: newId(), autocomplete: "off" };
    const input = on(make("input", given), { input: frame.changed });
    const write = (value: unknown) => {
      input.value = isText(value) ? value : "";
    };
    return { ...makeSingle(field, frame, input), read: () => input.value, write };
  },
  fits: isText,
  say: (_field, value) => sayParagraphs(value),
  join: (_field, values) => joinTexts(values, "; "),
};
