// A reading child that never answers.
setInterval(() => undefined, 1000);
process.on("message", () =>
  process.send?.({ kind: "progress", progress: { file: "x", stage: "read", done: 1, total: 2 } }),
);
