// Charts that keep their type size at every width: positions are in per cent of the plot, text in pixels, and
// labels are HTML beside the marks, so that they wrap, can be searched and followed.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/render/html_parts.h"
#include "analysis/render/render.h"

namespace radar::render::html {
namespace {

double round_step(double span) {
  const double raw = span / 4;
  const double power = std::pow(10, std::floor(std::log10(raw)));
  for (const double m : {1.0, 2.0, 2.5, 5.0, 10.0}) {
    if (m * power >= raw) return m * power;
  }
  return 10 * power;
}

std::vector<double> ticks_of(const Scale& scale) {
  std::vector<double> out;
  for (int i = 0; scale.low + i * scale.step <= scale.high + scale.step / 1000; ++i)
    out.push_back(scale.low + i * scale.step);
  return out;
}

std::string tick_text(double value, report::Format format) {
  switch (format) {
    case report::Format::share:
      return percent(value);
    case report::Format::points:
      return std::abs(value) < 1e-9
                 ? "0"
                 : fmt::format("{}{:.0f}", value < 0 ? "\u2212" : "+", std::abs(value) * 100);
    default:
      return shown(report::Cell{static_cast<std::int64_t>(std::llround(value))}, report::Format::integer);
  }
}

class Plot {
 public:
  explicit Plot(const Scale& scale) : scale_(scale), ticks_(ticks_of(scale)) {}
  [[nodiscard]] double fraction(double value) const {
    return std::clamp((value - scale_.low) / (scale_.high - scale_.low), 0.0, 1.0);
  }
  [[nodiscard]] std::string x(double value) const { return at(fraction(value)); }
  [[nodiscard]] std::string grid() const {
    std::string out;
    for (const double t : ticks_)
      out += "<line class=\"" + std::string(std::abs(t) < 1e-9 ? "z" : "g") + "\" x1=\"" + x(t) + "\" x2=\"" +
             x(t) + "\" y1=\"0\" y2=\"100%\"/>";
    return out;
  }
  [[nodiscard]] std::string axis() const {
    std::string out = "<div class=\"row axis\" aria-hidden=\"true\"><span></span><svg height=\"16\">";
    for (std::size_t i = 0; i < ticks_.size(); ++i) {
      const bool first = i == 0, last = fraction(ticks_[i]) > 0.97;
      out += "<text x=\"" + x(ticks_[i]) + "\" y=\"12\" text-anchor=\"" +
             (first  ? "start"
              : last ? "end"
                     : "middle") +
             "\">" + tick_text(ticks_[i], scale_.format) + "</text>";
    }
    return out + "</svg><span></span></div>\n";
  }

 private:
  Scale scale_;
  std::vector<double> ticks_;
};

std::string bar(const char* css, const std::string& from, const std::string& to) {
  return std::string("<line class=\"") + css + "\" x1=\"" + from + "\" x2=\"" + to +
         "\" y1=\"50%\" y2=\"50%\"/>";
}

std::string mark_svg(const Plot& plot, const Mark& mark) {
  std::string out = "<svg role=\"img\" height=\"28\"><title>" + esc(mark.words) + "</title>" + plot.grid();
  if (mark.part > 0) out += bar("part", "0", plot.x(mark.part));
  if (mark.has_interval) out += bar("ci", plot.x(mark.low), plot.x(mark.high));
  return out + "<circle class=\"dot\" cx=\"" + plot.x(mark.value) + "\" cy=\"50%\" r=\"4.5\"/></svg>";
}

std::string polyline(const std::vector<Point>& points, double top, double Point::*member) {
  std::string out;
  const double n = std::max<double>(1, static_cast<double>(points.size()) - 1);
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (std::isnan(points[i].value)) continue;
    out += fmt::format("{}{:.1f},{:.1f}", out.empty() ? "" : " ", static_cast<double>(i) / n * 1000,
                       1000 - std::min(points[i].*member / top, 1.0) * 1000);
  }
  return out;
}

std::string band(const std::vector<Point>& points, double top) {
  std::vector<Point> back(points.rbegin(), points.rend());
  std::string out = polyline(points, top, &Point::high);
  const double n = std::max<double>(1, static_cast<double>(points.size()) - 1);
  for (std::size_t k = 0; k < back.size(); ++k) {
    if (std::isnan(back[k].value)) continue;
    out += fmt::format(" {:.1f},{:.1f}", (n - static_cast<double>(k)) / n * 1000,
                       1000 - std::min(back[k].low / top, 1.0) * 1000);
  }
  return out;
}

}  // namespace

Scale scale_of(const std::vector<Mark>& marks, report::Format format, bool from_zero) {
  double low = from_zero ? 0 : 1e300, high = from_zero ? 0 : -1e300;
  for (const auto& m : marks) {
    low = std::min({low, m.value, m.has_interval ? m.low : m.value});
    high = std::max({high, m.value, m.has_interval ? m.high : m.value});
  }
  if (high <= low) high = low + (format == report::Format::share ? 0.1 : 1);
  const double step = round_step(high - low);
  Scale out{std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step, format};
  if (format == report::Format::share) out.high = std::min(out.high, 1.0);
  return out;
}

std::string interval_chart(const std::string& title, const std::string& description,
                           const std::vector<Mark>& marks, Scale scale) {
  if (marks.empty()) return "";
  const Plot plot(scale);
  std::string out = "<figure class=\"marks\" aria-label=\"" + esc(title) + "\"><figcaption><b>" + esc(title) +
                    "</b> " + esc(description) + "</figcaption>\n" + plot.axis();
  std::string group;
  for (const auto& mark : marks) {
    if (mark.group != group) out += "<h4>" + esc(group = mark.group) + "</h4>\n";
    out += "<div class=\"row\"><span class=\"label\">" + linked(mark.target, esc(mark.label));
    if (!mark.below.empty()) out += " <small>" + esc(mark.below) + "</small>";
    out += "</span>" + mark_svg(plot, mark) + "<span class=\"value\">" +
           linked(mark.target,
                  "<b>" + esc(mark.value_text) + "</b>" +
                      (mark.has_interval ? " <small>" + esc(mark.interval_text) + "</small>" : "")) +
           "</span></div>\n";
  }
  return out + "</figure>\n";
}

std::string line_chart(const std::string& title, const std::string& description,
                       const std::vector<Line>& lines, const std::vector<std::string>& steps,
                       const std::vector<std::size_t>& ticks, double top, double step, int height) {
  const auto id = slug("c-", title);
  std::string out = fmt::format(
      "<svg class=\"lines\" role=\"img\" height=\"{}\" aria-labelledby=\"{} {}d\"><title id=\"{}\">{}</title>"
      "<desc id=\"{}d\">{}</desc>",
      height, id, id, id, esc(title), id, esc(description));
  for (const double t : ticks_of({0, top, step, report::Format::share})) {
    const auto y = at(1 - t / top);
    out += "<line class=\"g\" x1=\"0\" x2=\"100%\" y1=\"" + y + "\" y2=\"" + y +
           "\"/><text x=\"-6\" dy=\"4\" text-anchor=\"end\" y=\"" + y + "\">" + percent(t) + "</text>";
  }
  const double n = std::max<double>(1, static_cast<double>(steps.size()) - 1);
  for (const auto tick : ticks) {
    const double f = static_cast<double>(tick) / n;
    out += "<text x=\"" + at(f) + "\" y=\"100%\" dy=\"17\" text-anchor=\"" +
           (f < 0.06   ? "start"
            : f > 0.94 ? "end"
                       : "middle") +
           "\">" + esc(steps[tick]) + "</text>";
  }
  out += "<svg viewBox=\"0 0 1000 1000\" preserveAspectRatio=\"none\" width=\"100%\" height=\"100%\">";
  for (const auto& line : lines) {
    if (line.band)
      out += "<polygon class=\"band " + line.css + "\" points=\"" + band(line.points, top) + "\"/>";
    out += "<polyline class=\"" + line.css + "\" points=\"" + polyline(line.points, top, &Point::value) +
           "\" vector-effect=\"non-scaling-stroke\"/>";
  }
  return out + "</svg></svg>\n";
}

}  // namespace radar::render::html
