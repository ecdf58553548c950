import { isIP } from "node:net";
import { domainToASCII } from "node:url";

/** Who a request is addressed to, or whom a setting names. */
export interface HostName {
  /** Lower case, without the full stop of the root; an IPv6 address without brackets and zone. */
  name: string;
  port: string | undefined;
  isAddress: boolean;
}

const written = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/;
/** Underscores are no part of a host name by RFC 952, and stand in the names of many containers and Windows machines. */
const label = "[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?";
const domain = new RegExp(`^${label}(?:\\.${label})*$`);

/** @returns undefined for what is no host, with or without a port */
export function readHostName(text: string): HostName | undefined {
  const [, bracketed, plain, port] = written.exec(text.toLowerCase()) ?? [];
  if (bracketed !== undefined) {
    const name = bracketed.replace(/%.*$/, "");
    return isIP(name) === 6 ? { name, port, isAddress: true } : undefined;
  }
  const name = (plain ?? "").replace(/\.$/, "");
  if (isIP(name) === 4) return { name, port, isAddress: true };
  return domain.test(name) ? { name, port, isAddress: false } : undefined;
}

/** The same for what a person writes in a setting: an IPv6 address needs no brackets, and a name may be in any script. */
export function readConfiguredHost(text: string): HostName | undefined {
  if (isIP(text.replace(/%.*$/, "")) === 6) return readHostName(`[${text}]`);
  const [, name = "", port = ""] = /^([^:[\]]+)(:\d{1,5})?$/.exec(text) ?? [];
  return readHostName(name === "" ? text : `${isIP(name) > 0 ? name : domainToASCII(name)}${port}`);
}
