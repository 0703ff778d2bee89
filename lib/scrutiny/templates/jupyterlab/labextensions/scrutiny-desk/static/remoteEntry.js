// What makes JupyterLab a desk: a workbook is run as it is opened and stays at its top, and each has a launcher card.
// It is a federated extension as JupyterLab loads them, written by hand: it needs nothing built.
(() => {
  const NAME = "scrutiny-desk";
  let shared;

  const find = async (name) => {
    const [version] = Object.values(shared[name]);
    return (await version.get())();
  };

  // A notebook that somebody sent is not run: only one laid out here, which this person's own signature proves.
  const isOurs = (notebook) =>
    notebook.model.getMetadata("scrutiny")?.desk === true &&
    notebook.widgets.every(({ model }) => model.type !== "code" || model.trusted);

  const goToTop = (notebook) => {
    notebook.activeCellIndex = 0;
    notebook.node.querySelector(".jp-WindowedPanel-outer")?.scrollTo(0, 0);
    notebook.node.scrollTo(0, 0);
  };

  const run = async (panel, runAll) => {
    await Promise.all([panel.context.ready, panel.sessionContext.ready]);
    const notebook = panel.content;
    if (!isOurs(notebook)) return;
    notebook.addClass(NAME);
    await Promise.all([runAll(notebook, panel.sessionContext), goToTop(notebook)]);
    // What a cell has shown is laid out a little later, and scrolls what is below it.
    for (const later of [0, 300, 1000]) setTimeout(() => goToTop(notebook), later);
  };

  // Hidden code leaves a line of itself behind, with which a page would be full; the menu View shows all again.
  const hideLines = () => {
    const style = document.createElement("style");
    style.textContent = `.${NAME} .jp-InputPlaceholder { display: none; }`;
    document.head.append(style);
  };

  const addCards = async (app, launcher, icon) => {
    const { contents } = app.serviceManager;
    const { content } = await contents.get("", { content: true });
    const files = content.filter(({ type }) => type === "notebook").map(({ path }) => contents.get(path));
    const books = (await Promise.all(files)).filter((file) => file.content.metadata.scrutiny?.desk);
    for (const [rank, { path, content: book }] of books.entries()) {
      const label = book.metadata.scrutiny.title;
      const command = `${NAME}:${path}`;
      const execute = () => app.commands.execute("docmanager:open", { path });
      app.commands.addCommand(command, { label, icon, caption: `Open the workbook ${label}`, execute });
      launcher.add({ command, category: "Scrutiny Workbook", rank });
    }
  };

  const makePlugin = async () => {
    const { INotebookTracker, NotebookActions } = await find("@jupyterlab/notebook");
    const { ILauncher } = await find("@jupyterlab/launcher");
    const { notebookIcon } = await find("@jupyterlab/ui-components");
    return {
      id: `${NAME}:plugin`,
      autoStart: true,
      requires: [INotebookTracker],
      optional: [ILauncher],
      activate: (app, tracker, launcher) => {
        hideLines();
        tracker.widgetAdded.connect((_tracker, panel) => void run(panel, NotebookActions.runAll));
        if (launcher) void addCards(app, launcher, notebookIcon);
      },
    };
  };

  window._JUPYTERLAB ??= {};
  window._JUPYTERLAB[NAME] = {
    init: (scope) => {
      shared = scope;
    },
    get: async () => {
      const plugin = await makePlugin();
      return () => ({ __esModule: true, default: plugin });
    },
  };
})();
