// What both programs ask of every option that takes a value: that one is given. A template, for the programs'
// main.cpp alone see the command-line library.
#pragma once

#include <string>
#include <string_view>

namespace radar::app {

/// "--since" of "--since=", which the library would give the next argument for its value; "" if there is
/// none.
inline std::string option_without_value(int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--") break;
    if (argument.starts_with("--") && argument.find('=') == argument.size() - 1)
      return std::string(argument.substr(0, argument.size() - 1));
  }
  return "";
}

/// An empty value is most often a variable that is not set, and another option's name a value that is
/// missing.
template <class App>
void insist_on_values(App& app) {
  const auto is_there = [](const std::string& value) -> std::string {
    if (value.empty()) return "the value is empty";
    return value.starts_with("--") ? "a value is missing before " + value : "";
  };
  for (auto* option : app.get_options()) {
    if (option->get_items_expected_max() > 0) option->check(is_there, "");
  }
  for (auto* command : app.get_subcommands([](const App*) { return true; })) insist_on_values(*command);
}

}  // namespace radar::app
