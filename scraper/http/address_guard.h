// Which addresses a crawler may connect to: a job board's host name that resolves to the machine's own
// network is an attack or a mistake (server-side request forgery), not a board.
#pragma once

struct sockaddr;

namespace radar::http {

// False for private, link-local, multicast, documentation and other special addresses (IANA special-purpose
// registries); loopback only if `allow_loopback`. IPv4 inside IPv6 is judged as IPv4.
[[nodiscard]] bool may_connect(const sockaddr* address, bool allow_loopback);

}  // namespace radar::http
