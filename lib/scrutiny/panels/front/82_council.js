// Asks whether a report is of this page's council, where its cover gives no name that is known for one.
function askCouncil({ button }, reply, confirm, refuse) {
  const [question, advice] = [newId(), newId()];
  let isConfirmed = false;
  const yes = makeButton(reply.yes, () => { isConfirmed = true; dialog.close(); });
  const no = makeButton(reply.no, () => dialog.close(), { class: "quiet" });
  const dialog = make("dialog", { "aria-labelledby": question, "aria-describedby": advice },
    make("p", { class: "name", id: question }, reply.question), make("p", { id: advice }, reply.advice),
    make("div", { class: "buttons" }, yes, no));
  // Escape is a no.
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (isConfirmed) confirm(reply.named);
    else refuse(reply.refusal);
  });
  button.after(dialog);
  dialog.showModal();
}
