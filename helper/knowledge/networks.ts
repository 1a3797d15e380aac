/*
 * IPv4 networks, as `address/length`, whose addresses are no computer's of the Internet (RFC 6890, the registry of
 * special-purpose addresses).
 */

/** Used again in every company, home and link, and within this computer (RFC 1122, 1918, 3927, 6598). */
export const OWN_NETWORKS = [
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
] as const;

/** No single computer's: "this network" (RFC 1122), groups (RFC 5771), and what is kept for later (RFC 1112). */
export const NOBODYS_NETWORKS = ['0.0.0.0/8', '224.0.0.0/3'] as const;

/** For protocols, measurements and the examples of books (RFC 2544, 5736, 5737), and 192.0.1.0/24, which nobody has. */
export const EXAMPLE_NETWORKS = [
  '192.0.0.0/23',
  '192.0.2.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
] as const;
