import type { RequestHandler } from "express";
import { ProblemError } from "../problems";

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);
const everywhere = new Set(["0.0.0.0", "::", "[::]"]);

const parsed = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined);
const nameOf = (host: string): string | undefined => {
  const address = parsed(`http://${host}`);
  return address?.pathname === "/" && address.username === "" ? address.hostname : undefined;
};

/**
 * Lets through only what this machine's own page asks: a name that was rebound to this machine is refused by its Host,
 * another page in the same browser by its Origin or Sec-Fetch-Site. Their absence passes: no browser asked.
 */
export function ownPageOnly(allowedHosts: readonly string[], listensOn: string): RequestHandler {
  const own = everywhere.has(listensOn) ? [] : [nameOf(listensOn) ?? nameOf(`[${listensOn}]`) ?? listensOn];
  const allowed = new Set([...loopback, ...own, ...allowedHosts.map((host) => nameOf(host) ?? host.toLowerCase())]);

  return (request, _response, next) => {
    const host = request.headers.host ?? "";
    const name = nameOf(host);
    if (name === undefined || !allowed.has(name))
      throw new ProblemError(
        403,
        "This name is not one of Ibid's",
        `The page was asked for as "${host}". Open http://localhost, or set IBID_ALLOWED_HOSTS to the name it should answer to.`,
      );

    const origin = request.headers.origin;
    if (origin !== undefined && parsed(origin)?.host !== parsed(`http://${host}`)?.host)
      throw new ProblemError(
        403,
        "Another page asked",
        `${origin} is not the page of Ibid. Open Ibid itself and ask there.`,
      );

    const site = request.headers["sec-fetch-site"];
    const followedLink =
      request.method === "GET" &&
      request.headers["sec-fetch-mode"] === "navigate" &&
      request.headers["sec-fetch-dest"] === "document" &&
      !/^\/api(\/|$)/i.test(request.path);
    if (site !== undefined && site !== "same-origin" && site !== "none" && !followedLink)
      throw new ProblemError(
        403,
        "Another page asked",
        "Only the page of Ibid itself may ask. Open Ibid and ask there.",
      );
    next();
  };
}
