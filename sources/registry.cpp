// The kinds, one line each.
#include <algorithm>
#include <array>

#include "sources/source.h"
#include "sources/text/utf8.h"

namespace radar::sources {

extern const Kind k_ashby, k_feed, k_greenhouse, k_hackernews, k_lever, k_remotive, k_smartrecruiters;

std::span<const Kind* const> all_kinds() {
  static const std::array k_all = {
      &k_ashby, &k_feed, &k_greenhouse, &k_hackernews, &k_lever, &k_remotive, &k_smartrecruiters,
  };
  return k_all;
}

const Kind* find_kind(std::string_view name) {
  const auto kinds = all_kinds();
  const auto it = std::find_if(kinds.begin(), kinds.end(), [name](const Kind* k) { return k->name == name; });
  return it == kinds.end() ? nullptr : *it;
}

std::string_view name_of(ParseError::Kind k) {
  switch (k) {
    case ParseError::Kind::block_page:
      return "block_page";
    case ParseError::Kind::not_data:
      return "not_data";
    case ParseError::Kind::gone_board:
      return "gone_board";
    case ParseError::Kind::gone_posting:
      return "gone_posting";
    case ParseError::Kind::changed_shape:
      return "changed_shape";
    default:
      return "server_error";
  }
}

std::optional<ParseError> status_error(const model::Request& request, const model::Response& response) {
  using Why = ParseError::Kind;
  const int status = response.status;
  if (status >= 200 && status < 300) return std::nullopt;
  const std::string what = "HTTP " + std::to_string(status);
  const bool detail = request.role == model::RequestRole::detail;
  if (status == 404 || status == 410) return ParseError{detail ? Why::gone_posting : Why::gone_board, what};
  if (status == 401 || status == 403) return ParseError{Why::block_page, what};
  if (status >= 300 && status < 400) return ParseError{Why::gone_board, what + ", moved elsewhere"};
  return ParseError{Why::server_error, what};
}

Result<json::Document, ParseError> json_body(const model::Request& request, const model::Response& response) {
  if (auto error = status_error(request, response)) return fail(std::move(*error));
  const std::string body = model::body_text(response);
  auto document = json::parse(body);
  if (document) return std::move(*document);
  const bool page = text::trim(body).starts_with('<');
  if (page) return fail(ParseError{ParseError::Kind::block_page, "an HTML page where JSON was due"});
  return fail(ParseError{ParseError::Kind::not_data, document.error()});
}

}  // namespace radar::sources
