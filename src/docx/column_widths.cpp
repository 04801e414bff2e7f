#include "docx/column_widths.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "doc/checks.h"
#include "doc/schema.h"
#include "docx/xml_text.h"

namespace gidspers::docx {
namespace {

using doc::Key;

using Wish = TableTexts::Wish;

constexpr size_t line_bytes = 90;  // in a wide column

enum class Byte : uint8_t { letter, digit, word_end, continuation };
constexpr std::array<Byte, 256> bytes = [] {
    std::array<Byte, 256> table{};
    for (size_t c = '0'; c <= '9'; ++c) table[c] = Byte::digit;
    for (const char c : {' ', '-', '/'}) table[static_cast<size_t>(c)] = Byte::word_end;
    for (size_t c = 0x80; c < 0xc0; ++c) table[c] = Byte::continuation;
    return table;
}();
Byte byte_of(char c) {
    return bytes[static_cast<unsigned char>(c)];
}

void measure(std::string_view text, bool bold, Wish& wish) {
    size_t word = 0, longest = 0, number = 0, continuations = 0;
    bool digits = false;
    const auto end_word = [&] {
        longest = std::max(longest, word);
        if (digits) number = std::max(number, word);
        word = 0;
        digits = false;
    };
    for (size_t i = 0; i < text.size(); ++i) {
        const Byte byte = byte_of(text[i]);
        // Telephone numbers do not end a line at their hyphens.
        const auto in_number = [&] {
            return text[i] == '-' && i + 1 < text.size() && byte_of(text[i + 1]) == Byte::digit;
        };
        if (byte == Byte::continuation) {
            ++continuations;
        } else if (byte == Byte::word_end && !in_number()) {
            end_word();
        } else {
            ++word;
            digits |= byte == Byte::digit;
        }
    }
    end_word();
    wish.word = std::max(wish.word, static_cast<float>(longest));
    wish.number = std::max(wish.number, static_cast<float>(number));
    wish.line = std::max(wish.line, static_cast<float>(text.size() - continuations) * (bold ? 1.14f : 1));
}

/// How many lines the items of a cell's lists take at least.
size_t items_in(const doc::Node& cell) {
    size_t items = 0;
    for (const doc::Node& block : cell.children)
        if (block.kind == doc::Kind::bullet_list || block.kind == doc::Kind::ordered_list)
            items += block.children.size();
    return items;
}

/// A column in which all stands on one line gives what it has more to those where a line would break.
void give_spare_room(std::span<const float> lines, std::vector<float>& widths) {
    float lack = 0, surplus = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        lack += std::max(0.0f, lines[i] - widths[i]);
        surplus += std::max(0.0f, widths[i] - lines[i]);
    }
    if (lack <= 0 || surplus <= 0) return;
    const float given = std::min(lack, surplus);
    for (size_t i = 0; i < widths.size(); ++i) widths[i] += (lines[i] - widths[i]) * given / (widths[i] < lines[i] ? lack : surplus);
}

}  // namespace

TableTexts texts_of(const doc::Node& table) {
    TableTexts texts;
    texts.shares = doc::column_shares(table.get(Key::cols));
    if (texts.shares.empty()) texts.shares.push_back(1);
    const size_t count = texts.shares.size();
    texts.wishes.resize(count);
    std::string buffer;
    std::vector<int> covered(count, 0);  // rows that a rowspan above still covers
    const auto heads = static_cast<size_t>(doc::number_of(table, Key::header_rows));
    for (size_t r = 0; r < table.children.size(); ++r) {
        const doc::Node& row = table.children[r];
        size_t column = 0;
        for (const doc::Node& cell : row.children) {
            const std::string_view text = doc::plain_text(cell, buffer);
            while (column < count && covered[column] > 0) --covered[column++];
            if (column >= count) continue;
            const auto span = static_cast<size_t>(std::max(1, doc::number_of(cell, Key::colspan)));
            if (span == 1) {
                measure(text, r < heads, texts.wishes[column]);
                // A status has its mark before the word.
                if (doc::begins_with_status(cell)) texts.wishes[column].word += 2.5f;
            }
            for (size_t i = column; i < std::min(count, column + span); ++i)
                covered[i] = doc::number_of(cell, Key::rowspan) - 1;
            column += span;
        }
        while (column < count) covered[column] = std::max(0, covered[column] - 1), ++column;
    }
    return texts;
}

size_t longest_text(const doc::Node& row) {
    std::string buffer;
    size_t longest = 0;
    for (const doc::Node& cell : row.children)
        longest = std::max({longest, doc::plain_text(cell, buffer).size(), items_in(cell) * line_bytes});
    return longest;
}

const TableTexts& Tables::of(const doc::Node& table) {
    const auto found = known_.find(&table);
    return found != known_.end() ? found->second : known_.emplace(&table, texts_of(table)).first->second;
}

std::vector<int> column_widths(const TableTexts& texts, float width, float text_size, float cell_padding) {
    const std::vector<float>& share = texts.shares;
    const std::vector<Wish>& wishes = texts.wishes;
    const size_t count = share.size();
    const float average = text_size * 0.54f, padding = 2 * cell_padding;
    std::vector<float> result(count, 0), least(count, 0), firm(count, 0), line(count, 0);
    float shares = 0, wanted = 0, needed = 0;
    for (size_t i = 0; i < count; ++i) {
        // Words of more than some twenty letters are hyphenated.
        least[i] = std::min(wishes[i].word, 20.0f) * average * 1.08f + padding;
        line[i] = std::max(least[i], std::min(wishes[i].line, 46.0f) * average * 0.95f + padding);
        shares += share[i];
        if (share[i] == 0) {
            result[i] = std::max(least[i], std::min(wishes[i].line, 46.0f) * average + padding);
            wanted += result[i];
            needed += least[i];
        }
    }
    // Columns of their own width first, then the shares divide the rest; all shrink towards their longest word.
    const float room = shares > 0 ? width * 0.6f : width;
    if (wanted > room && wanted > needed) {
        const float shrink = std::max(0.0f, std::min(1.0f, (room - needed) / (wanted - needed)));
        wanted = 0;
        for (size_t i = 0; i < count; ++i)
            if (share[i] == 0) wanted += result[i] = least[i] + (result[i] - least[i]) * shrink;
    }
    const float rest = std::max(width - wanted, width * 0.2f);
    for (size_t i = 0; i < count; ++i)
        if (share[i] > 0) result[i] = rest * share[i] / shares;
    // A column that its longest word does not fit takes from the widest others.
    float lack = 0, surplus = 0, words = 0, whole = 0;
    for (size_t i = 0; i < count; ++i) {
        lack += std::max(0.0f, least[i] - result[i]);
        surplus += std::max(0.0f, result[i] - least[i]);
        words += least[i];
    }
    // Where not every word fits, numbers stay whole, and so do short words if they can; the others can be hyphenated.
    for (const float short_word : {9.0f, 0.0f}) {
        if (words <= width || (whole > 0 && whole < width)) break;
        whole = 0;
        for (size_t i = 0; i < count; ++i) {
            const float letters = std::max(std::min(wishes[i].number, 20.0f), std::min(wishes[i].word, short_word));
            whole += firm[i] = letters * average * 1.08f + padding;
        }
    }
    if (words > width && whole < width) {
        for (size_t i = 0; i < count; ++i) result[i] = firm[i] + (least[i] - firm[i]) * (width - whole) / (words - whole);
    } else if (lack > 0 && surplus > lack) {
        for (size_t i = 0; i < count; ++i)
            result[i] = result[i] < least[i] ? least[i] : result[i] - (result[i] - least[i]) * lack / surplus;
    }
    give_spare_room(line, result);
    return stretched(result, width);
}

std::vector<int> stretched(std::span<const float> widths, float width) {
    float total = 0;
    for (const float one : widths) total += one;
    std::vector<int> out;
    int used = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        const int one = i + 1 < widths.size() ? twips(widths[i] * width / total) : twips(width) - used;
        used += one;
        out.push_back(std::max(1, one));
    }
    return out;
}

}  // namespace gidspers::docx
