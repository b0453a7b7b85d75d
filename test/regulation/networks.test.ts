import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInside, isNetwork } from "#shared/regulation/networks.ts";

describe("a designated place's network (AF-24)", () => {
  it.each([
    ["10.1.0.0/16", true],
    ["10.1.2.3", true],
    ["2001:db8:20:4::/64", true],
    ["::1", true],
    ["10.1.0.0/33", false],
    ["2001:db8::/129", false],
    ["10.1.0/16", false],
    ["10.1.0.0/", false],
    ["10.1.0.256", false],
    ["fe80::1%eth0", false],
    ["档案室", false],
    ["", false],
  ])("%s: %s", (text, network) => {
    expect(isNetwork(text)).toBe(network);
  });

  it.each([
    ["10.1.255.3", true],
    ["10.2.0.1", false],
    ["::ffff:10.1.2.3", true],
    ["2001:db8:20:4::9", true],
    ["2001:db8:20:5::9", false],
    ["unknown", false],
    ["10.1.2.3, 10.1.2.4", false],
    ["", false],
  ])("holds %s: %s", (ip, inside) => {
    expect(isInside(ip, ["10.1.0.0/16", "2001:db8:20:4::/64"])).toBe(inside);
  });

  it("holds nobody where there is none", () => {
    expect(isInside("10.1.2.3", [])).toBe(false);
  });

  it("holds exactly the addresses that begin alike", () => {
    const address = fc.ipV4();
    const binary = (ip: string) =>
      ip
        .split(".")
        .map((byte) => Number(byte).toString(2).padStart(8, "0"))
        .join("");
    fc.assert(
      fc.property(address, address, fc.integer({ min: 0, max: 32 }), (ip, network, bits) => {
        const alike = binary(ip).slice(0, bits) === binary(network).slice(0, bits);
        expect(isInside(ip, [`${network}/${bits}`])).toBe(alike);
      }),
    );
  });
});
