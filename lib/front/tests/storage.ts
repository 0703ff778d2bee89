// A browser's storage, held in memory: its keys are its own, as a real one's are.
export function makeStorage(given: { [key: string]: string } = {}): Storage {
  const storage = Object.create({
    getItem(key: string): string | null {
      return (this as { [key: string]: string })[key] ?? null;
    },
    setItem(key: string, value: string): void {
      (this as { [key: string]: string })[key] = value;
    },
    removeItem(key: string): void {
      delete (this as { [key: string]: string })[key];
    },
  }) as Storage;
  return Object.assign(storage, given);
}

// One that keeps nothing more.
export function makeFullStorage(given: { [key: string]: string } = {}): Storage {
  const refuse = () => {
    throw new Error("full");
  };
  return Object.assign(makeStorage(given), { setItem: refuse });
}
