// Wordings looked for in running Dutch: patterns of words within one sentence, as tables and assets/wettelijk-kader.xml write them.
// In: plain text in small letters. Out: where a pattern stands. Sentences borrow from the text; a Pattern owns its words.
// A pattern is words with spaces between them: "laten|laat … niet toe". a|b: one of these; a* and *a: a word that begins, or ends,
// so; *: any word; #: children (not "uw kind", who is one child); 0: a number in digits; ~: at most two words; …: at most twenty; .: the clause
// ends here. A pattern stays within its clause.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gidspers::input {

/// A mark that parts clauses (, ; : brackets, a dash) is a word of its own.
using Sentence = std::vector<std::string_view>;
std::vector<Sentence> sentences(std::string_view small_letters);

/// Words first, first + 1 … end - 1 of a sentence.
struct Place {
    size_t first = 0, end = 0;
};
/// Its words, with what stands between them; they borrow from one text.
std::string_view words_at(const Sentence& sentence, const Place& place);
/// The clause that this word stands in.
Place clause_of(const Sentence& sentence, size_t word);
/// "als wij een kind niet kunnen plaatsen", "Kan de school een kind niet plaatsen": what may be, not what is.
bool is_condition(const Sentence& sentence, size_t word);

class Pattern {
  public:
    explicit Pattern(std::string_view text);
    /// The first place from this word on. Steps: as many as the sentence has words.
    std::optional<Place> find(const Sentence& sentence, size_t from = 0) const;
    bool is_in(const Sentence& sentence) const { return find(sentence).has_value(); }

  private:
    enum class Kind : uint8_t { word, any, children, digits };
    static Kind kind_of(std::string_view word);
    struct Sought {
        Kind kind = Kind::word;
        std::string word;
    };
    struct Part {
        std::vector<Sought> words = {};
        size_t gap = 0;  ///< of other words; else one of `words`
        bool ends = false;
        bool fits(const Sentence& sentence, size_t at) const;
    };
    bool fits(const Sentence& sentence, size_t word, size_t part, size_t& end) const;
    std::vector<Part> parts_;
};

bool is_any_in(const std::vector<Pattern>& some, const Sentence& sentence);

/// The patterns that are written with ; between them.
std::vector<Pattern> patterns(std::string_view text);

}  // namespace gidspers::input
