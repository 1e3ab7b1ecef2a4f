// Ctrl-C and SIGTERM: the first asks a run to stop after what is in flight, the second leaves at once.
#pragma once

namespace radar::app {

void install_stop_signals();
[[nodiscard]] bool stop_requested();
void request_stop();
// A file that reaches its limit (ulimit -f) is an error to report like a full disk, not a death by SIGXFSZ.
void outlive_file_limits();

}  // namespace radar::app
