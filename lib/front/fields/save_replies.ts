// What a field says and takes once something was saved, or refused.
import type { Saved } from "../contract";
import { publishProgress } from "../dom/progress";
import type { SaverListener, SaverState } from "../save/saver";
import { beginLower } from "../say/phrases";
import { findStore } from "../store";
import { WORDS } from "../words";
import type { View } from "./view";

export class SaveReplies implements SaverListener {
  constructor(private readonly view: View) {}

  state(name: SaverState): void {
    const isConnected = findStore().connection.state === "connected";
    const { status } = this.view;
    if (name !== "kept" && isConnected) status.show("unsaved", WORDS.saving);
    else status.show("kept", WORDS.kept, isConnected);
    // Without a connection the foot of the page has told that all is kept, for every answer.
    if (!isConnected) status.hush();
  }

  saved(reply: Saved, isMore: boolean): void {
    const { view } = this;
    view.complaints.show("");
    view.complaints.blockers = reply.blockers;
    if (!isMore) this.saySaved(reply);
    // What waited to be shown is older than this reply.
    view.news.dropWaiting();
    if (reply.field) view.adopt(view.closing.stayShown(reply.field));
    if (!isMore) view.news.takeOverwriting();
    this.tellPage(reply);
    if (!view.isFocused) view.complaints.showHints();
  }

  private saySaved({ version, field }: Saved): void {
    const time = version?.time ?? field?.rating?.mine?.time;
    const back = this.view.isBroughtBack ? `${WORDS.broughtBack} ` : "";
    const by = version?.settled ? ` Written by ${version.by}.` : "";
    this.view.status.show("saved", `${back}${time ? `Saved at ${time}.` : "Taken back, and saved."}${by}`);
    this.view.isBroughtBack = false;
  }

  refused(sentence: string, closed: boolean): void {
    const { view } = this;
    view.complaints.show(sentence);
    view.dispute.show();
    view.status.show("refused", `Not saved. ${WORDS.keptHere}`);
    view.status.tell(`Not saved: ${beginLower(sentence)} ${WORDS.keptHere}`);
    if (!closed) return;
    if (view.isClosed && !view.isFocused) view.closing.close();
    else void view.panel.look();
  }

  // Something that was sent beside what stands in the control.
  takeBeside(reply: Saved): void {
    const { view } = this;
    const { current } = view.savers;
    view.savers.dropSaved();
    view.restoring.showRefused();
    // An older answer of one’s own, written after the newer one, would stand in its place.
    if (view.field.individual && !current.isBusy && !view.isClosed) {
      current.write(view.control.read() ?? null, view.reason?.read() ?? "");
    } else if (reply.field) view.take(view.closing.stayShown(reply.field), Infinity);
    this.tellPage(reply);
  }

  private tellPage(reply: Saved): void {
    publishProgress(reply.progress);
    findStore().tell("changed", { about: this.view.field.about, panel: this.view.panel });
  }
}
