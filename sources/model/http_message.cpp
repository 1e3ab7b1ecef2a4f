#include "sources/model/http_message.h"

#include "sources/text/charset.h"

namespace radar::model {

std::string_view Response::header(std::string_view lower_case_name) const {
  for (const auto& [name, value] : headers) {
    if (name == lower_case_name) return value;
  }
  return {};
}

std::string body_text(const Response& r) { return text::decode(r.body, r.header("content-type")).utf8; }

}  // namespace radar::model
