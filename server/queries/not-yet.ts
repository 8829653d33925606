import type { Admit } from "./admit";

/** Denied by default: until the guard can judge a query, none runs. */
export const admitNothing: Admit = async () => ({
  ok: false,
  reason: "this server cannot judge queries yet, so it runs none",
});
