// A reading child that ends in the middle.
process.on("message", () => {
  process.stderr.write("out of luck\n");
  process.exit(3);
});
