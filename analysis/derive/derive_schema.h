// The tables of derived data, beside the store's: may be dropped and are rebuilt.
#pragma once

namespace radar::derive {

extern const char* const k_derive_schema;  // CREATE ... IF NOT EXISTS statements
extern const char* const k_drop_derived;
extern const char* const k_derive_version;

}  // namespace radar::derive
