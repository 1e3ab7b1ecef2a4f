#include "sources/model/money_intervals.h"

#include <algorithm>
#include <array>
#include <vector>

#include "sources/text/phrase_table.h"
#include "sources/text/utf8.h"

namespace radar::model {
namespace {

// The words by interval, lower case, parted by "|"; "/" and what follows may stand apart by a blank. Of the
// words that stand at one place the longest counts.
struct IntervalWords {
  std::string_view interval, words;
};
constexpr std::array k_intervals = {
    // What begins as one and is none.
    IntervalWords{"", "/half|per half|a half"},
    IntervalWords{
        "hour",
        // English
        "per hour|/hour|/hr|/h|an hour|hourly|per hr|p/h|hour rate|every hour|each hour| ph,| ph | ph."
        // German
        "|/stunde|pro stunde|/std|je stunde|die stunde|stundenlohn|stundensatz"
        // Dutch
        "|per uur|/uur|p/u|uurloon|uurtarief"
        // French
        "|/heure|par heure|de l'heure|de l’heure|taux horaire|salaire horaire|tarif horaire|rémunération "
        "horaire"
        // Spanish, Portuguese
        "|/hora|por hora|la hora"
        // Japanese, Korean
        "|時給|時間給|/時|시급"
        // Italian
        "|/ora|all'ora|all’ora|l'ora|paga oraria"
        // Polish
        "|za godz|na godz|/godz|stawka godzinowa"
        // Russian
        "|в час|/час|/ч|за час|почасов|Почасов|на годину"
        // Turkish, Azerbaijani
        "|saatlik|saatlıq|/saat|saatte|hər saat|saat üçün|saat başı"
        // Swedish, Norwegian, Danish, Finnish
        "|per timme|/timme|i timmen|timlön|kr per time|kr. per time|kroner per time|pr. time|kr/time"
        "|kr./time|i timen|timelønn|timeløn|tunnissa|/tunti|tuntipalkka"
        // Czech, Hungarian, Romanian
        "|za hodinu|na hodinu|/hod|hodinová sazba|/óra|óránként|pe oră|/oră"},
    IntervalWords{"day",
                  // English
                  "per day|/day|/full-day|/full day|a day|every day|each day|daily|per diem|day "
                  "rate|day-rate|p/d|p.d.| pd |/md|per shift"
                  // German
                  "|pro tag|/tag|tagessatz"
                  // Dutch
                  "|per dag|/dag|dagtarief"
                  // French
                  "|par jour|/jour|taux journalier|tjm"
                  // Spanish, Portuguese
                  "|por día|por dia|/día|/dia|al día|tarifa diaria"
                  // Italian
                  "|al giorno|tariffa giornaliera|/giorno"
                  // Polish
                  "|dziennie|za dzień|/dzień|stawka dzienna"
                  // Russian
                  "|в день|/день|за день|за смену|в сутки|на день"
                  // Turkish, Azerbaijani
                  "|günlük|gündəlik|/gün|hər gün"
                  // Japanese, Korean
                  "|日給|日当|/日|일당"
                  // Swedish, Danish, Finnish, Czech
                  "|om dagen|pr. dag|päivässä|za den|Kč/den|denně"},
    IntervalWords{"week",
                  // English
                  "per week|/week|weekly|a week|every week|each week"
                  // German
                  "|pro woche"
                  // Dutch
                  "|wekelijks"
                  // French
                  "|par semaine"
                  // Spanish, Portuguese
                  "|a la semana|por semana|semanal"
                  // Italian
                  "|a settimana"
                  // Polish
                  "|tygodniowo"
                  // Russian
                  "|в неделю"
                  // Turkish, Azerbaijani
                  "|haftalık|həftəlik"
                  // Swedish, Norwegian, Danish, Finnish, Czech
                  "|i veckan|per vecka|i uken|per uke|om ugen|pr. uge|viikossa|týdně|týdenně"},
    IntervalWords{
        "month",
        // English
        "per month|/month|monthly|/mo|a month|every month|each month|p/m| pcm"
        // German
        "|/monat|pro monat|im monat|monatlich|je monat|monatsgehalt|monatslohn|mtl"
        // Dutch
        "|per maand|/maand|p/mnd|maandsalaris|maandelijks"
        // French
        "|/mois|par mois|mensuel"
        // Spanish, Portuguese
        "|al mes|mensual|por mes|por mês|mensal|/mes|/mês|mensai"
        // Italian
        "|al mese|/mese|mensil"
        // Polish
        "|/mies|miesięcznie|za miesiąc|na miesiąc|mies."
        // Swedish, Norwegian, Danish
        "|per månad|per måned|/mån|i månaden|månadslön|i måneden|om måneden|pr. måned|pr måned"
        "|månedslønn|månedsløn|månedlig|pr. md|kr./md|kr/md"
        // Finnish, Czech, Slovak, Hungarian, Romanian
        "|kuukaudessa|/kk|kuukausipalkka|měsíčně|za měsíc|/měs|mesačne|/hó|havonta|havi |pe lună|/lună"
        "|lei lunar|net lunar|brut lunar"
        // Ukrainian, Bulgarian, Malay, Indonesian, Vietnamese
        "|на місяць|/міс|месечно|на месец|sebulan|per bulan|/bulan|mỗi tháng|/tháng"
        // Russian
        "|в месяц|/мес|в мес|ежемесячн|Ежемесячн|за месяц|щомісяц|Щомісяц"
        // Turkish, Azerbaijani
        "|aylıq|ayda|aylık|/ay|hər ay|her ay"
        // Japanese, Korean
        "|月給|月収|月額|月々|/月|월급"},
    IntervalWords{"year",
                  // English
                  "per year|/year|/yr|annually|annual|per annum|p.a.|/annum|a year|every year|each "
                  "year|yearly|per yr|lpa|p. a."
                  // German
                  "|pro jahr|im jahr|/jahr|jährlich|jahresgehalt|jahresbrutto|jahreslohn|brutto jährlich"
                  // Dutch
                  "|per jaar|/jaar|jaarsalaris|p.j."
                  // French
                  "|par an|/an|bruts annuels|annuel|b/a"
                  // Spanish, Portuguese
                  "|/ano|al año|anuales|por ano|anual|/año|anuais"
                  // Italian
                  "|per anno|/anno|annua |annui|all'anno|all’anno"
                  // Polish
                  "|rocznie|/rok|na rok|w skali roku"
                  // Swedish, Norwegian, Danish
                  "|per år|i året|om året|pr. år|pr år|/år|årlig|årslön|årsløn|Årslön|Årsløn"
                  // Finnish, Czech, Hungarian, Romanian
                  "|vuodessa|/vuosi|vuosipalkka|ročně|za rok|évente|/év|pe an|anuală"
                  // Ukrainian, Malay
                  "|на рік|/рік|setahun"
                  // Russian
                  "|в год|/год|за год|годовой доход|годовая зарплата"
                  // Turkish, Azerbaijani
                  "|yıllık|illik"
                  // Japanese, Korean
                  "|年収|年俸|年額|/年|연봉"}};

struct IntervalWord {
  std::string_view word, interval;
};

const std::vector<IntervalWord>& all_interval_words() {
  static const auto all = [] {
    std::vector<IntervalWord> out;
    for (const auto& row : k_intervals) {
      for (const auto word : text::split(row.words, '|')) out.push_back({word, row.interval});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const auto& a, const auto& b) { return a.word.size() > b.word.size(); });
    return out;
  }();
  return all;
}

const text::PhraseTable& interval_words() {
  static const auto table = [] {
    std::vector<std::string_view> words;
    for (const auto& entry : all_interval_words()) words.push_back(entry.word);
    return text::PhraseTable(words);
  }();
  return table;
}

// Where a number of two digits or more begins; npos if there is none. One digit may be a note's.
std::size_t number_in(std::string_view s) {
  constexpr std::string_view k_digits = "0123456789";
  for (auto at = s.find_first_of(k_digits); at != std::string_view::npos;
       at = s.find_first_of(k_digits, at + 1)) {
    if (at + 1 < s.size() && text::is_ascii_digit(s[at + 1])) return at;
  }
  return std::string_view::npos;
}

}  // namespace

std::string without_interval_words(std::string_view s) {
  std::string out;
  for (std::size_t i = 0; i < s.size();) {
    const auto found = interval_words().at(s, i);
    if (found == text::PhraseTable::npos)
      out += s[i++];
    else
      i += all_interval_words()[found].word.size();
  }
  return out;
}

// The words behind the sum, else those before it.
std::string interval_near(std::string_view s, std::size_t begin, std::size_t end) {
  const auto& words = interval_words();
  // Behind another number it is of that: "£32,000 for 22 hours a week".
  auto behind = text::replace_all(text::ascii_lower(s.substr(end, 40)), "/ ", "/");
  behind = behind.substr(0, number_in(behind));
  auto found = words.first_in(behind);
  if (found == text::PhraseTable::npos) {
    const std::size_t from = begin > 60 ? begin - 60 : 0;
    found = words.last_in(text::ascii_lower(s.substr(from, begin - from)));
  }
  return found == text::PhraseTable::npos ? "" : std::string(all_interval_words()[found].interval);
}

std::string_view interval_in(std::string_view lower) {
  const auto found = interval_words().first_in(lower);
  return found == text::PhraseTable::npos ? std::string_view() : all_interval_words()[found].interval;
}

std::size_t interval_words_length(std::string_view lower) {
  const auto found = interval_words().at(lower, 0);
  return found == text::PhraseTable::npos ? 0 : all_interval_words()[found].word.size();
}

}  // namespace radar::model
