/** A line that says what is being done and is written over, where a person watches. */
export interface PassingLine {
  readonly show: (words: string) => void;
  readonly clear: () => void;
}

export function passingLine(stream: NodeJS.WriteStream): PassingLine {
  const write = (words: string): void => {
    if (stream.isTTY) stream.write(`\r\u001b[K${words.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`);
  };
  return { show: write, clear: () => write("") };
}
