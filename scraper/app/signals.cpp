#include "scraper/app/signals.h"

#include <unistd.h>

#include <csignal>

namespace radar::app {
namespace {

volatile std::sig_atomic_t g_stop = 0;

extern "C" void on_stop(int) {
  if (g_stop != 0) ::_exit(130);
  g_stop = 1;
}

}  // namespace

void install_stop_signals() {
  struct sigaction action {};
  action.sa_handler = on_stop;
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
}

void outlive_file_limits() { std::signal(SIGXFSZ, SIG_IGN); }

bool stop_requested() { return g_stop != 0; }
void request_stop() { g_stop = 1; }

}  // namespace radar::app
