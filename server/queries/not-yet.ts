import type { Admit } from "./admit";

/** Denied by default: until the guard can judge a query, none runs. */
export const admitNothing: Admit = async () => ({
  admitted: false,
  reason: "no guard",
  message: "This server cannot judge queries yet, so it runs none.",
});
