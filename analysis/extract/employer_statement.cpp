#include "analysis/extract/employer_statement.h"

#include <algorithm>
#include <cstdint>

namespace radar::extract {
namespace {

constexpr PartSet k_people = part::house | part::staff;
constexpr PartSet k_things = part::ware | part::work;
constexpr PartSet k_subjects = k_people | k_things | part::client;

// What a subject's first verb that is known tells of: the employer's business, or what it uses itself.
enum class Told { nothing, business, own_use };

class Statement {
 public:
  explicit Statement(const Sentence& sentence) : s_(sentence), size_(count(sentence)) {}
  [[nodiscard]] std::optional<SentenceCue> find() const;

 private:
  struct Head {
    std::uint32_t at;
    PartSet parts;
  };
  static std::uint32_t count(const Sentence& s) { return static_cast<std::uint32_t>(s.words().size()); }
  [[nodiscard]] PartSet parts(std::uint32_t at) const { return s_.rules().parts_of(s_.words()[at].id); }
  [[nodiscard]] bool has(std::uint32_t at, PartSet any) const { return at < size_ && (parts(at) & any) != 0; }
  [[nodiscard]] bool is_stop(std::uint32_t at) const;
  [[nodiscard]] bool is_addressed(std::uint32_t at) const;
  [[nodiscard]] bool opens(std::uint32_t at) const;
  [[nodiscard]] std::optional<Head> head_of(std::uint32_t our) const;
  [[nodiscard]] std::uint32_t past_aside(std::uint32_t comma) const;
  [[nodiscard]] Told tells(Head head) const;
  [[nodiscard]] bool is_business(Head head, std::uint32_t verb, bool thing) const;
  [[nodiscard]] bool serves_others(std::uint32_t from, std::uint32_t verb) const;
  [[nodiscard]] bool is_instrument(std::uint32_t hit, bool lesson) const;
  [[nodiscard]] bool is_about_name(std::uint32_t work) const;
  [[nodiscard]] bool has_number(std::uint32_t at) const;
  [[nodiscard]] Told of_ours(std::uint32_t our) const;
  [[nodiscard]] bool tells_inverted(std::uint32_t our, Head head) const;
  [[nodiscard]] bool of_means(std::uint32_t our) const;
  [[nodiscard]] Told of_house(std::uint32_t house) const;
  [[nodiscard]] bool of_we(std::uint32_t we) const;
  [[nodiscard]] bool of_thing_we_make(std::uint32_t thing) const;
  [[nodiscard]] bool of_others(std::uint32_t folk) const;
  [[nodiscard]] Told tells_at(std::uint32_t at) const;

  const Sentence& s_;
  std::uint32_t size_;
};

// A mark that ends what is said.
bool Statement::is_stop(std::uint32_t at) const {
  const auto id = s_.words()[at].id;
  return id == '.' || id == ';' || id == ':' || id == '?' || id == '!' || id == '|';
}

// "You", or "we": somebody else's sentence begins.
bool Statement::is_addressed(std::uint32_t at) const { return has(at, part::you | part::we); }

// Whether a subject may begin there: "Our clients", "Since 2013 our clients", "most of our clients", ", our
// clients", but not "help our clients".
bool Statement::opens(std::uint32_t at) const {
  constexpr std::uint32_t k_most = 6;  // words: "Today more than half of our clients"
  const auto begin = at;
  while (at > 0) {
    const auto id = s_.words()[at - 1].id;
    const bool leads = id == PhraseBook::k_number || has(at - 1, part::opener);
    if (!leads) return is_mark(id) ? id != '/' && id != '(' : s_.is_conjunction(at - 1);
    if (begin - --at > k_most) return false;
  }
  return true;
}

// "our mid-sized Kafka consultants": the last noun of its subject.
std::optional<Statement::Head> Statement::head_of(std::uint32_t our) const {
  constexpr std::uint32_t k_most = 5;  // words
  // "Müşterilerimiz": the word says itself whose they are.
  if (has(our, k_subjects)) return Head{our, parts(our)};
  std::optional<Head> out;
  for (auto at = our + 1; at < size_ && at <= our + k_most; ++at) {
    const auto id = s_.words()[at].id;
    if (has(at, k_subjects)) {
      out = Head{at, parts(at)};
    } else if (out || (is_mark(id) && id != '-' && id != '"' && id != '&') || is_addressed(at) ||
               has(at, part::relation)) {
      break;
    }
  }
  return out;
}

// ", mostly regional banks," ends behind its second comma; 0 if nothing ends it.
std::uint32_t Statement::past_aside(std::uint32_t comma) const {
  constexpr std::uint32_t k_most = 12;  // words
  const char end = s_.words()[comma].id == '(' ? ')' : ',';
  for (auto at = comma + 1; at < size_ && at <= comma + k_most; ++at) {
    if (s_.is(at, static_cast<WordId>(end))) return at + 1;
    if (is_addressed(at) || is_stop(at)) return 0;
  }
  return 0;
}

// Beside a verb such as "runs" stands whom it is done for, or what is published: "for banks", "a course". In
// other languages the verb ends its sentence.
bool Statement::serves_others(std::uint32_t from, std::uint32_t verb) const {
  constexpr std::uint32_t k_most = 14;  // words
  bool lesson = has(verb, part::lesson | part::deed), served = has(verb, part::folk);
  auto name = size_;
  for (auto at = from; at < size_ && at <= verb + k_most && !is_stop(at); ++at) {
    if (at == verb) continue;
    if (is_addressed(at)) return false;
    if (has(at, part::ours)) return false;  // "runs X for our own teams"
    if (name == size_ && s_.in_hit(at)) {
      name = at;
      if (is_instrument(at, lesson)) return false;
    }
    lesson = lesson || has(at, part::lesson | part::work);
    served = served || has(at, part::folk | part::work);
  }
  return served;
}

// "runs its shops on X", but not "trains shops in X", "writes books on X".
bool Statement::is_instrument(std::uint32_t hit, bool lesson) const {
  if (lesson) return false;
  return has(hit - 1, part::instrument) || (hit > 1 && has(hit - 2, part::instrument) &&
                                            is_one_of(s_.rules().determiners, s_.words()[hit - 1].id));
}

bool Statement::has_number(std::uint32_t at) const {
  constexpr std::uint32_t k_most = 5;  // words: "more than half a million"
  for (const auto end = std::min(size_, at + k_most); at < end && !is_mark(s_.words()[at].id); ++at) {
    if (s_.words()[at].id == PhraseBook::k_number || has(at, part::folk)) return true;
  }
  return false;
}

Told Statement::tells(Head head) const {
  constexpr std::uint32_t k_most = 9;  // words between them that no skill's name holds
  const bool client = (head.parts & part::client) != 0, thing = (head.parts & k_things) != 0;
  std::uint32_t between = 0;
  for (auto at = head.at + 1; at < size_ && between <= k_most;) {
    if (s_.in_hit(at)) {
      ++at;
      continue;
    }
    const auto id = s_.words()[at].id;
    if (id == ',' || id == '(') {
      at = past_aside(at);
      if (at == 0) return Told::nothing;
      continue;
    }
    if (is_stop(at) || is_addressed(at) || has(at, part::halt)) return Told::nothing;
    // "used to lead" tells of no use.
    if (has(at, part::dealing) && s_.is(at, s_.rules().used) && s_.is(at + 1, s_.rules().to)) {
      at += 2;
      continue;
    }
    // "our customer success team": another subject.
    if (at <= head.at + 2 && has(at, part::staff) && !has(at, part::deed | part::make))
      return tells({at, part::staff});
    if (client && has(at, part::dealing)) return Told::business;
    if (is_business(head, at, thing)) return Told::business;
    if (has(at, part::dealing)) return thing ? Told::nothing : Told::own_use;
    // Whatever a founder or a director did tells of the employer.
    if ((head.parts & part::chief) != 0 && has(at, part::make | part::serve)) return Told::business;
    if (has(at, part::make | part::deed) || (thing && has(at, part::serve))) return Told::nothing;
    ++between;
    ++at;
  }
  return Told::nothing;
}

bool Statement::is_business(Head head, std::uint32_t verb, bool thing) const {
  if (has(verb, part::deed) || (thing && has(verb, part::serve)))
    return !is_addressed(std::min(verb + 1, size_ - 1));
  if (thing && has(verb, part::having)) return has_number(verb + 1);
  if (has(verb, part::make)) return serves_others(head.at + 1, verb);
  // "our connector for X is used by banks".
  return thing && has(verb, part::dealing) && has(verb - 1, part::being) && serves_others(verb, verb);
}

Told Statement::of_ours(std::uint32_t our) const {
  const auto head = head_of(our);
  if (!head) return Told::nothing;
  // "Texniki direktorumuz": what tells more of a subject that says itself whose it is stands before.
  const bool begins = opens(our) || (head->at == our && our == 1);
  const auto told = begins ? tells(*head) : Told::nothing;
  if (told != Told::nothing) return told;
  const bool by_means = (head->parts & part::ware) != 0 && of_means(our);
  return by_means || tells_inverted(our, *head) ? Told::business : Told::nothing;
}

// "Seit 2012 helfen unsere Berater Banken ...": the verb stands before its subject.
bool Statement::tells_inverted(std::uint32_t our, Head head) const {
  if (our < 2 || (head.parts & (k_people | k_things)) == 0 || !opens(our - 1)) return false;
  return has(our - 1, part::make | part::deed) && serves_others(head.at + 1, head.at + 1);
}

// "With our app companies can run X": somebody else does something by what is the employer's.
bool Statement::of_means(std::uint32_t our) const {
  constexpr std::uint32_t k_opening = 3;  // words before it: "Thanks to our app"
  constexpr std::uint32_t k_reach = 40;   // words from it to who does it
  const bool suffixed = has(our, part::means) || has(our + 1, part::means);
  // "con la nostra piattaforma"
  const auto before =
      our > 1 && is_one_of(s_.rules().determiners, s_.words()[our - 1].id) ? our - 2 : our - 1;
  if (!suffixed && (our == 0 || our > k_opening || !has(before, part::means))) return false;
  for (auto at = our + 1; at < size_ && at <= our + k_reach && !is_stop(at); ++at) {
    if (is_addressed(at)) return false;
    if (has(at, part::folk)) return true;
  }
  return false;
}

// "The institute publishes ...", "Компания продаёт ...".
Told Statement::of_house(std::uint32_t house) const {
  constexpr std::uint32_t k_opening = 2;  // words before it
  const bool article = house > 0 && is_one_of(s_.rules().determiners, s_.words()[house - 1].id);
  const bool begins = article ? opens(house - 1) : house < k_opening && has(house, part::bare);
  return begins ? tells({house, part::house}) : Told::nothing;
}

// "a newsletter about X", "X workshops", "training and support for X", but not "tools in X".
bool Statement::is_about_name(std::uint32_t work) const {
  constexpr std::uint32_t k_between = 4;  // words between the work and what it is about, and behind that
  for (auto at = work; at-- > 0 && work - at <= 2;) {
    if (s_.in_hit(at)) return true;
    if (is_mark(s_.words()[at].id) && s_.words()[at].id != '-') break;
  }
  bool about = false;
  auto left = k_between;
  for (auto at = work + 1; at < size_ && left > 0; ++at) {
    if (s_.in_hit(at)) return about;
    if (is_mark(s_.words()[at].id)) return false;
    const bool lesson = has(work, part::lesson) && has(at, part::instrument);
    if (!about && (has(at, part::about) || lesson)) {
      about = true;
      left = k_between;
    } else if (has(at, part::instrument)) {
      return false;
    } else {
      --left;
    }
  }
  return false;
}

// "We publish a newsletter about X", "Publicamos un boletín sobre X".
bool Statement::of_we(std::uint32_t we) const {
  constexpr std::uint32_t k_verb = 3;     // words between "we" and what it does
  constexpr std::uint32_t k_object = 12;  // words from there to what is made
  auto verb = we;
  // "Jedes Jahr veranstalten wir": the verb may stand before.
  if (we > 0 && has(we - 1, part::make | part::deed)) verb = we - 1;
  while (verb < size_ && verb <= we + k_verb && !has(verb, part::make | part::deed)) ++verb;
  if (!has(verb, part::make | part::deed)) return false;
  if (has(verb, part::deed | part::serve | part::lesson) && serves_others(std::max(verb, we) + 1, verb))
    return true;
  const auto from = verb > k_object ? verb - k_object : 0;
  const auto end = std::min(size_, verb + k_object);
  for (auto at = from; at < end; ++at) {
    if (at > verb && (is_stop(at) || has(at, part::ours | part::you))) break;
    // "300 Kafka customers"
    if (has(at, part::client) && at > 0 && s_.in_hit(at - 1)) return true;
    if (has(at, part::work) && is_about_name(at)) return true;
  }
  return false;
}

// "The library we maintain ...", "die Bibliothek, die wir pflegen, ...".
bool Statement::of_thing_we_make(std::uint32_t thing) const {
  constexpr std::uint32_t k_before = 3;  // words between an article and it
  auto article = thing;
  while (article > 0 && thing - article <= k_before &&
         !is_one_of(s_.rules().determiners, s_.words()[article].id))
    --article;
  if (article == thing || !is_one_of(s_.rules().determiners, s_.words()[article].id) || !opens(article))
    return false;
  auto at = thing + 1;
  if (at < size_ && s_.is(at, ',')) ++at;
  if (has(at, part::relation)) ++at;
  return has(at, part::we) && (has(at, part::make | part::deed) || has(at + 1, part::make | part::deed));
}

// "Hundreds of clinics use our toolkit for X", "banks rely on us for X".
bool Statement::of_others(std::uint32_t folk) const {
  constexpr std::uint32_t k_most = 12;  // words
  // "customers of the harbour" are somebody else's.
  if (!opens(folk) || s_.is(folk + 1, s_.rules().of)) return false;
  for (auto at = folk + 1; at < size_ && at <= folk + k_most && !is_stop(at); ++at) {
    if (is_addressed(at)) return false;
    if (has(at, part::us)) return has(at - 1, part::trust) || has(at + 1, part::trust);
    if (!has(at, part::ours)) continue;
    const auto head = head_of(at);
    return head && (head->parts & part::ware) != 0 && !has(head->at + 1, part::staff);
  }
  return false;
}

Told Statement::tells_at(std::uint32_t at) const {
  const auto parts = this->parts(at);
  auto told = Told::nothing;
  if ((parts & part::ours) != 0) told = of_ours(at);
  if (told == Told::nothing && (parts & (part::house | part::bare)) != 0) told = of_house(at);
  if (told != Told::nothing) return told;
  const bool business = ((parts & k_things) != 0 && of_thing_we_make(at)) ||
                        ((parts & part::we) != 0 && of_we(at)) ||
                        ((parts & part::folk) != 0 && of_others(at));
  return business ? Told::business : Told::nothing;
}

std::optional<SentenceCue> Statement::find() const {
  for (std::uint32_t at = 0; at < size_; ++at) {
    if (has(at, part::you)) break;
    if (const auto told = tells_at(at); told != Told::nothing) {
      const auto head = has(at, part::ours) ? head_of(at) : std::nullopt;
      const bool client = head && (head->parts & part::client) != 0;
      // "We run courses" is no use of what they are about.
      const bool names = client || (has(at, part::we) && !s_.has_hit(0, at));
      const auto cue = told == Told::own_use ? Cue::stack : names ? Cue::named : Cue::self;
      return SentenceCue{cue, {at, at + 1}};
    }
    if (has(at, part::we)) break;  // what stands behind is said of what "we" do
  }
  return std::nullopt;
}

}  // namespace

std::optional<SentenceCue> employer_statement(const Sentence& sentence) { return Statement(sentence).find(); }

}  // namespace radar::extract
