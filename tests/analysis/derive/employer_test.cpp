#include "analysis/derive/employer.h"

#include <catch2/catch_test_macros.hpp>

using radar::derive::employer_key;
using radar::derive::related_employers;

TEST_CASE("one employer's names have one key") {
  for (const char* name : {"Blue Heron",
                           "BLUE HERON",
                           "Blue Heron, Inc.",
                           "Blue Heron Inc",
                           "The Blue Heron Company",
                           "blue-heron",
                           "blueheron",
                           "blueheron.com",
                           "www.blueheron.io",
                           "Blue Heron GmbH & Co. KG",
                           "Blue Heron Ltd.",
                           "Blue Heron S.A.",
                           "Blue Heron B.V.",
                           "Blue Heron S.p.A.",
                           "Blue Heron sp. z o.o.",
                           "Blue Heron LLC",
                           "Blue Heron MMC",
                           "OOO Blue Heron",
                           "Blue Heron ASC",
                           "Blue Heron Careers",
                           "blueheroncareers",
                           "Blue Heron via Marsh Recruiting",
                           "Marsh Recruiting on behalf of Blue Heron",
                           "Blue Heron (YC S21)",
                           "Wetland Birds (now Blue Heron)",
                           "Blue Héron Pty Ltd"}) {
    INFO(name);
    CHECK(employer_key(name) == "blueheron");
  }
  CHECK(employer_key("Şirkət MMC") == employer_key("ŞİRKƏT"));
  CHECK(employer_key("ООО «Ромашка»") == employer_key("Ромашка"));
}

TEST_CASE("what is left of a name still tells firms apart") {
  CHECK(employer_key("Blue Heron") != employer_key("Blue Heron Labs"));
  CHECK(employer_key("SE") == "se");
  CHECK(employer_key("Limited Edition Prints") == "limitededitionprints");
  CHECK(employer_key("(Egret)") == "egret");
  CHECK(employer_key("").empty());
  CHECK(employer_key(" - ").empty());
}

TEST_CASE("a name that hides the employer is none") {
  for (const char* name :
       {"Confidential", "Company Confidential", "N/A", "Our Client", "Anonymous", "Gizli"}) {
    INFO(name);
    CHECK(employer_key(name).empty());
  }
}

TEST_CASE("names that begin alike are related, short or other ones are not") {
  CHECK(related_employers("heron", "heronlabs"));
  CHECK(related_employers("heronlabs", "heron"));
  CHECK_FALSE(related_employers("her", "heron"));
  CHECK_FALSE(related_employers("heron", "egret"));
  CHECK_FALSE(related_employers("", "heron"));
}
