// Which addresses a crawler may connect to: a job board's host name that resolves to the machine's own
// network is an attack or a mistake (server-side request forgery), not a board.
#pragma once

#include <string_view>

struct sockaddr;

namespace radar::http {

// False for private, link-local, multicast, documentation and other special addresses (IANA special-purpose
// registries); loopback only if `allow_loopback`. IPv4 inside IPv6 is judged as IPv4.
[[nodiscard]] bool may_connect(const sockaddr* address, bool allow_loopback);

// True for "localhost", 127.0.0.0/8 and [::1] as they stand in a URL: whoever writes that into a
// configuration means this machine.
[[nodiscard]] bool names_loopback(std::string_view host);

}  // namespace radar::http
