// A reading child whose memory grows outside its heap.
const held: Buffer[] = [];
setInterval(() => {
  if (held.length < 12) held.push(Buffer.alloc(40_000_000, 1));
}, 20);
process.on("message", () => undefined);
