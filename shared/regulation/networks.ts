import { BlockList, isIP } from "node:net";

type Version = "ipv4" | "ipv6";
interface Network {
  readonly address: string;
  readonly bits: number;
  readonly version: Version;
}

const BITS: Record<Version, number> = { ipv4: 32, ipv6: 128 };

/** An address (`10.1.2.3`) or a network (`10.1.0.0/16`, `2001:db8::/32`); nothing if the text is neither. */
function networkOf(text: string): Network | undefined {
  const [, address = "", length] = /^([\d.:a-fA-F]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = versionOf(address);
  if (version === undefined) return undefined;
  const bits = length === undefined ? BITS[version] : Number(length);
  return bits <= BITS[version] ? { address, bits, version } : undefined;
}

export const isNetwork = (text: string): boolean => networkOf(text) !== undefined;

/** Whether an address, of version 4 or 6, lies in one of the networks. What is no address lies in none. */
export function isInside(ip: string, networks: readonly string[]): boolean {
  const version = versionOf(ip);
  if (version === undefined) return false;
  const list = new BlockList();
  for (const network of networks.map(networkOf))
    if (network) list.addSubnet(network.address, network.bits, network.version);
  return list.check(ip, version);
}

function versionOf(address: string): Version | undefined {
  const version = isIP(address);
  return version === 4 ? "ipv4" : version === 6 ? "ipv6" : undefined;
}
