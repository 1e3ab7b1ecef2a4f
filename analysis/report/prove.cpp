#include "analysis/report/prove.h"

namespace radar::report {

Proof prove(const ProofInput& in) {
  ProofBuilder builder(in.db, in.taxonomy);
  prove_sources(builder, in);
  prove_pay(builder, in);
  prove_claims(builder, in);
  prove_coverage(builder, in);
  prove_pairs(builder, in);
  prove_roles(builder, in);
  prove_windows(builder, in);
  return builder.take();
}

}  // namespace radar::report
