#include "cli/left_off.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/ascii.h"
#include "base/join.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "input/rich_text.h"

namespace gidspers::cli {

namespace {

/// Letters and figures alone: how words are joined to a sentence, and which quotes and spaces they have, is the documents'.
std::string letters_of(std::string_view text) {
    std::string letters;
    for (size_t at = 0; at < text.size();) {
        const size_t begin = at;
        const char32_t c = next_code_point(text, at);
        const bool is_sign = c < 0x80 ? !is_letter(text[begin]) && !is_digit(text[begin]) : c < 0xC0 || (c >= 0x2000 && c < 0x2C00);
        if (!is_sign) letters += small_letters(text.substr(begin, at - begin));
    }
    return letters;
}

class LeftOff {
  public:
    LeftOff(const doc::Document& poster, const Diagnostics& told) : shown_(letters_of(doc::plain_text(poster.root))), told_(told) {}

    void look(std::string_view name, const input::Texts& texts, const Location& at = {}) {
        const std::string words = letters_of(input::plain_text(texts.poster));
        if (words.empty() || shown_.find(words) != std::string::npos || is_told(at)) return;
        ++count_;
        constexpr size_t most = 12;
        if (count_ <= most) add_to_list(names_, name);
        else if (count_ == most + 1) names_ += ", …";
    }
    void report(const Location& at, Diagnostics& problems) const {
        if (count_ > 0) problems.add("W128", at, {std::to_string(count_), names_});
    }

  private:
    /// At its own line, why no document has it.
    bool is_told(const Location& at) const {
        static constexpr std::array<std::string_view, 5> why = {"N211", "N286", "N294", "W107", "W150"};
        return std::ranges::any_of(told_.all(), [&](const Diagnostic& one) { return one.at.line == at.line && at.line > 0 && std::ranges::find(why, one.code) != why.end(); });
    }

    std::string shown_, names_;
    size_t count_ = 0;
    const Diagnostics& told_;
};

}  // namespace

void report_left_off(const input::Profile& profile, const doc::Document& poster, const Diagnostics& told, Diagnostics& problems) {
    LeftOff left(poster, told);
    left.look("visie", profile.visie);
    left.look("missie", profile.missie);
    left.look("concept", profile.onderwijsconcept);
    left.look("ondersteuningsvisie", profile.ondersteuningsvisie);
    left.look("populatie", profile.populatie);
    left.look("toegankelijkheid", profile.toegankelijkheid);
    for (const input::Antwoord& one : profile.antwoorden) left.look(one.item, one.teksten, one.at);
    for (const input::Aanbod& one : profile.extra) left.look(one.id, one.teksten, one.at);
    for (const input::Ruimte& one : profile.ruimten) left.look('"' + one.titel + '"', one.teksten, one.at);
    for (const input::SchoolAmbitie& one : profile.ambities) left.look(one.id, one.teksten, one.at);
    left.report({profile.file, 0, 0}, problems);
}

}  // namespace gidspers::cli
