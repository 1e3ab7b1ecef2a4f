// Redirects: what is one, and which are not followed.
#pragma once

#include <optional>
#include <string>

#include "scraper/http/secrets.h"
#include "scraper/http/transfer.h"
#include "sources/text/url.h"

namespace radar::http {

[[nodiscard]] bool is_redirect(int status);
// To another host, or another port of the same.
[[nodiscard]] bool off_site(const text::Url& from, const text::Url& to);
// Why a redirect to where `target` says is not followed.
[[nodiscard]] std::optional<FetchError> refused_redirect(const Task& task, const SecretBox& secrets,
                                                         int max_redirects, const std::string& target,
                                                         const text::Url& from, const text::Url& to);

}  // namespace radar::http
