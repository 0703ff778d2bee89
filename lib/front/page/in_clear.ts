// Says where what is typed on a page crosses a network without encryption. The page is kept for all and cannot know.
const HERE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

type Where = { protocol: string; hostname: string };

export function sayInClear(where: Where = location): void {
  const isShown = isInClear(where);
  for (const notice of document.querySelectorAll<HTMLElement>(".in-clear")) notice.hidden = !isShown;
}

export function isInClear({ protocol, hostname }: Where): boolean {
  return protocol === "http:" && !HERE.test(hostname);
}
