#include "scraper/http/address_guard.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>

namespace radar::http {
namespace {

struct Block4 {
  std::uint32_t network;
  int bits;
};
constexpr std::uint32_t ip(std::uint32_t a, std::uint32_t b, std::uint32_t c) {
  return a << 24 | b << 16 | c << 8;
}

// IANA IPv4 special-purpose registry, loopback aside.
constexpr std::array k_special4 = {
    Block4{ip(0, 0, 0), 8},       Block4{ip(10, 0, 0), 8},     Block4{ip(100, 64, 0), 10},
    Block4{ip(169, 254, 0), 16},  Block4{ip(172, 16, 0), 12},  Block4{ip(192, 0, 0), 24},
    Block4{ip(192, 0, 2), 24},    Block4{ip(192, 168, 0), 16}, Block4{ip(198, 18, 0), 15},
    Block4{ip(198, 51, 100), 24}, Block4{ip(203, 0, 113), 24}, Block4{ip(224, 0, 0), 3}};

bool may_connect4(std::uint32_t address, bool allow_loopback) {
  if (address >> 24 == 127) return allow_loopback;
  return std::none_of(k_special4.begin(), k_special4.end(), [&](const Block4& block) {
    return (address ^ block.network) >> (32 - block.bits) == 0;
  });
}

bool may_connect6(const std::uint8_t* a, bool allow_loopback) {
  const auto zero = [&](int from, int to) {
    return std::all_of(a + from, a + to, [](auto b) { return b == 0; });
  };
  const auto v4 = [&](int at) {
    return static_cast<std::uint32_t>(a[at]) << 24 | static_cast<std::uint32_t>(a[at + 1]) << 16 |
           static_cast<std::uint32_t>(a[at + 2]) << 8 | a[at + 3];
  };
  if (zero(0, 15) && a[15] == 1) return allow_loopback;
  if (zero(0, 10) && a[10] == 0xFF && a[11] == 0xFF) return may_connect4(v4(12), allow_loopback);
  if (a[0] == 0x00 && a[1] == 0x64 && a[2] == 0xFF && a[3] == 0x9B)
    return may_connect4(v4(12), allow_loopback);
  if (a[0] == 0x20 && a[1] == 0x02) return may_connect4(v4(2), allow_loopback);  // 6to4
  return (a[0] & 0xE0) == 0x20 &&
         !(a[0] == 0x20 && a[1] == 0x01 && a[2] == 0x0D && a[3] == 0xB8);  // 2000::/3
}

}  // namespace

bool may_connect(const sockaddr* address, bool allow_loopback) {
  if (address->sa_family == AF_INET) {
    sockaddr_in in{};
    std::memcpy(&in, address, sizeof in);
    return may_connect4(ntohl(in.sin_addr.s_addr), allow_loopback);
  }
  if (address->sa_family == AF_INET6) {
    sockaddr_in6 in{};
    std::memcpy(&in, address, sizeof in);
    return may_connect6(in.sin6_addr.s6_addr, allow_loopback);
  }
  return false;
}

bool names_loopback(std::string_view host) {
  const std::string name(host);
  in_addr v4{};
  if (inet_pton(AF_INET, name.c_str(), &v4) == 1) return ntohl(v4.s_addr) >> 24 == 127;
  return name == "localhost" || name == "[::1]" || name == "::1";
}

}  // namespace radar::http
