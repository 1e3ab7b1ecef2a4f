#include "analysis/taxonomy/pattern_set.h"

#include <re2/re2.h>
#include <re2/set.h>

namespace radar::taxonomy {
namespace {

re2::RE2::Options options() {
  re2::RE2::Options o;
  o.set_case_sensitive(false);
  o.set_log_errors(false);
  o.set_max_mem(256 << 20);  // the automaton of all patterns together grows as texts are met
  return o;
}

}  // namespace

struct PatternSet::Impl {
  re2::RE2::Set set{options(), re2::RE2::UNANCHORED};
  std::vector<std::unique_ptr<re2::RE2>> single;
};

PatternSet::PatternSet() : impl_(std::make_unique<Impl>()) {}
PatternSet::~PatternSet() = default;
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;

std::size_t PatternSet::add(const std::string& pattern, std::string& error) {
  auto alone = std::make_unique<re2::RE2>(pattern, options());
  if (!alone->ok()) {
    error = alone->error();
    return npos;
  }
  impl_->set.Add(pattern, &error);
  impl_->single.push_back(std::move(alone));
  return impl_->single.size() - 1;
}

void PatternSet::freeze() { impl_->set.Compile(); }

std::vector<bool> PatternSet::match(std::string_view text) const {
  std::vector<bool> found(impl_->single.size(), false);
  const re2::StringPiece piece(text.data(), text.size());
  std::vector<int> numbers;
  re2::RE2::Set::ErrorInfo error{};
  if (impl_->set.Match(piece, &numbers, &error)) {
    for (const int n : numbers) found[static_cast<std::size_t>(n)] = true;
  } else if (error.kind != re2::RE2::Set::kNoError) {
    for (std::size_t i = 0; i < found.size(); ++i)  // out of memory for the set: one by one
      found[i] = re2::RE2::PartialMatch(piece, *impl_->single[i]);
  }
  return found;
}

}  // namespace radar::taxonomy
