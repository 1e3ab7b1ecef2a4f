#include "sources/markup/html.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>

#include "sources/markup/html_text.h"
#include "sources/markup/xml.h"

using namespace radar::markup;

TEST_CASE("text is what a reader sees") {
  CHECK(html_to_text("<p>One</p><p>Two&nbsp;&amp; three</p>") == "One\n\nTwo & three");
  CHECK(html_to_text("<ul><li>a</li><li>b</li></ul>") == "- a\n- b");
  CHECK(html_to_text("a<script>x()</script><style>y</style><template>t</template>b") == "ab");
  CHECK(html_to_text("<p hidden>no</p><div style=\"display:none\">no</div>yes") == "yes");
  CHECK(html_to_text("<h2>Head</h2>text").find("Head\n") == 0);
  CHECK(html_to_text("one<br>two") == "one\ntwo");
  CHECK(html_to_text("<table><tr><td>a</td><td>b</td></tr></table>").find("a\tb") != std::string::npos);
}

TEST_CASE("text drops what nobody sees and keeps the breaks that everybody sees") {
  CHECK(html_to_text("Ent&shy;wick&shy;ler&#8203;in") == "Entwicklerin");
  CHECK(html_to_text("one<br><br>two<br>three") == "one\n\ntwo\nthree");
  CHECK(html_to_text("<dialog><p>no</p></dialog><dialog open>yes</dialog>") == "yes");
  CHECK(html_to_text("<p style=\"DISPLAY : none !important\">no</p>a<video>no</video><rp>(</rp>") == "a");
  CHECK(html_to_text("<p style=\"visibility:hidden\">no</p><span aria-hidden=true>yes</span>") == "yes");
  CHECK(html_to_text("<ul><li>a<ul><li>b</ul><li><p>c</p></ul>") == "- a\n  - b\n- c");
  CHECK(html_to_text("<pre>a\n\nb</pre>") == "a\n\nb");
  CHECK(html_to_text("<dl><dt>T</dt><dd>D</dd></dl>") == "T\nD");
  CHECK(html_to_text("a<wbr>b &amp;lt; c") == "ab &lt; c");
}

TEST_CASE("entities are decoded once") {
  CHECK(decode_entities("&amp;lt;") == "&lt;");
  CHECK(decode_entities("caf&eacute; &#x41;&#66;") == "café AB");
  CHECK(unescape_if_escaped("&lt;p&gt;x&lt;/p&gt;") == "<p>x</p>");
  CHECK(unescape_if_escaped("<p>a &lt; b</p>") == "<p>a &lt; b</p>");
}

TEST_CASE("Elements of a drawing that end themselves add no depth") {
  std::string drawing = "<svg>";
  for (int i = 0; i < 2000; ++i) drawing += "<path d='M0 0'/>";
  CHECK(html_to_text(drawing + "</svg><ul><li>after</li></ul>") == "- after");
}

TEST_CASE("Plain text with a tag at its end keeps its line breaks, printed HTML does not") {
  const std::string lines = "We need:\n- SQL\n- Go\n\nNice:\n- Rust\n\nPay:\n- well\n\n";
  CHECK(html_to_text(lines + "<p>Apply <a href=\"https://example.org\">here</a></p>").find("- SQL\n- Go\n") !=
        std::string::npos);
  CHECK(html_to_text("<div>\n<p>\none\ntwo\n</p>\n<p>\nthree\nfour\n</p>\n</div>\n") ==
        "one two\n\nthree four");
}

TEST_CASE("HTML is told from text") {
  CHECK(looks_like_html("<p>x</p>"));
  CHECK_FALSE(looks_like_html("a < b and c > d"));
  CHECK(escape_html("<a href=\"x\">&</a>") == "&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;");
}

TEST_CASE("hostile pages take bounded time") {
  const auto begun = std::chrono::steady_clock::now();
  std::string deep, fonts, attributes = "<div";
  for (int i = 0; i < 20'000; ++i) deep += "<div>";
  for (int i = 0; i < 10'000; ++i) fonts += "<font>";
  for (int i = 0; i < 20'000; ++i) attributes += " a" + std::to_string(i) + "=1";
  (void)Html(deep);
  (void)Html(fonts);
  (void)Html(attributes + ">x</div>");
  (void)html_to_text(deep + "text");
  CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(6));
}

TEST_CASE("elements keep their attributes and places") {
  const Html page("<title> A  b </title><body><p id=x class=\"c\">t</p>");
  CHECK(page.title() == "A b");
  CHECK(page.root().tag() == "html");
  CHECK_FALSE(Element().attribute("x"));
  CHECK(Element().text().empty());
}
