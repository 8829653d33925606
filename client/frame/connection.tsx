import { useEffect, useState, useSyncExternalStore } from "react";
import { forgetFailures } from "../api/cache";
import { answered, api, connection } from "../api/client";

const pause = 8;

/**
 * Says that the server does not answer while what was loaded stays on the page; asks again every few seconds, and
 * fills in what failed meanwhile once it answers.
 */
export function Connection() {
  const lost = useSyncExternalStore(connection.subscribe, connection.lost);
  const [left, setLeft] = useState(pause);
  const [trying, setTrying] = useState(false);
  const since = useSyncExternalStore(connection.subscribe, connection.since);

  const tryNow = async () => {
    setTrying(true);
    await answered(api.GET("/api/health")).then(forgetFailures, () => undefined);
    setTrying(false);
    setLeft(pause);
  };
  useEffect(() => {
    if (!lost) return;
    const timer = window.setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => window.clearInterval(timer);
  }, [lost]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks when the seconds are over, not when it is drawn
  useEffect(() => {
    if (lost && left <= 0 && !trying) void tryNow();
  }, [left]);

  if (!lost) return null;
  return (
    <div className="connection" role="alert">
      <b>The server does not answer</b>
      <span>
        What you see was loaded {since === undefined ? "before" : `at ${since}`}. Your view and its history are kept.
      </span>
      <button type="button" className="press first" disabled={trying} onClick={tryNow}>
        Try now
      </button>
      <span className="quiet figures" aria-hidden="true">
        {trying ? "trying" : `trying again in ${Math.max(0, left)} seconds`}
      </span>
    </div>
  );
}
