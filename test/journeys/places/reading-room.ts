/** The reading room's network, and one of its terminals. Every address that begins with 127 is this machine's. */
export const NETWORK = "127.0.66.0/24";
export const TERMINAL = "127.0.66.7";
