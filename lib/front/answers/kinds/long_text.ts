// Several lines of words.
import { makeArea, newId, setArea } from "../../dom/elements";
import { isText } from "../../values";
import { type Kind, makeSingle } from "../control";
import { joinTexts } from "../joining";
import { sayParagraphs } from "../paragraphs";

export const kind: Kind = {
  name: "long text",
  makeControl: (field, frame) => {
    const area = makeArea({ id: newId(), rows: 4 }, frame.changed);
    const write = (value: unknown) => setArea(area, isText(value) ? value : "");
    return { ...makeSingle(field, frame, area), read: () => area.value, write };
  },
  fits: isText,
  say: (_field, value) => sayParagraphs(value),
  join: (_field, values) => joinTexts(values, "\n\n"),
};
