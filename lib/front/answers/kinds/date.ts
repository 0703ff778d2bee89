// A day.
import { make, newId, on } from "../../dom/elements";
import { sayDate } from "../../say/phrases";
import { isText } from "../../values";
import { WORDS } from "../../words";
import { type Kind, makeSingle } from "../control";

export const kind: Kind = {
  name: "date",
  makeControl: (field, frame) => {
    const input = on(make("input", { type: "date", id: newId() }), { input: frame.changed });
    const isHalfTyped = () => input.validity.badInput;
    return {
      ...makeSingle(field, frame, input),
      // A date half typed has no value, and must not be taken for one that was taken back.
      read: () => (isHalfTyped() ? undefined : input.value),
      write: (value) => {
        input.value = isText(value) ? value : "";
      },
      complaint: () => (isHalfTyped() ? WORDS.dateInFull : ""),
    };
  },
  fits: isText,
  say: (_field, value) => [sayDate(String(value))],
  join: null,
};
