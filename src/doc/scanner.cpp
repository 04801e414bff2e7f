#include "doc/scanner.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/character_reference.h"
#include "base/utf8.h"

namespace gidspers::doc {

namespace {

constexpr std::array<bool, 256> name_characters = [] {
    std::array<bool, 256> table{};
    for (size_t c = 0; c < table.size(); ++c)
        table[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' ||
                   c >= 0x80;
    return table;
}();
bool is_name_char(char c) { return name_characters[static_cast<unsigned char>(c)]; }

/// Enough of what follows a `<` to find it by: some 30 bytes, on one line, before the next tag.
std::string_view next_words(std::string_view markup) {
    size_t end = std::min({markup.find_first_of("\r\n"), markup.find('<', 1), markup.size(), size_t{30}});
    while (end < markup.size() && is_continuation(markup[end])) --end;
    return trim(markup.substr(0, end));
}

}  // namespace

Scanner::Event Scanner::fail(std::string code, size_t offset) {
    error_ = std::move(code);
    event_offset_ = offset;
    finished_ = true;
    return Event::error;
}

void Scanner::skip_space() {
    while (pos_ < markup_.size() && is_space(markup_[pos_])) ++pos_;
}

std::string_view Scanner::read_name() {
    const size_t from = pos_;
    while (pos_ < markup_.size() && is_name_char(markup_[pos_])) ++pos_;
    return markup_.substr(from, pos_ - from);
}

bool Scanner::skip_comment() {
    const size_t end = markup_.find("-->", pos_ + 4);
    if (end == std::string_view::npos) return false;
    pos_ = end + 3;
    return true;
}

Scanner::Event Scanner::next() {
    if (finished_) return error_.empty() ? Event::done : Event::error;
    if (closed_at_once_) {
        closed_at_once_ = false;
        open_.pop_back();
        return Event::end;
    }
    attributes_.clear();
    while (true) {
        event_offset_ = pos_;
        if (pos_ >= markup_.size()) {
            if (!open_.empty()) return name_ = open_.back(), fail("D102", pos_);
            if (!seen_root_) return fail("D103", 0);
            finished_ = true;
            return Event::done;
        }
        if (markup_[pos_] != '<') {
            const size_t end = std::min(markup_.find('<', pos_), markup_.size());
            text_ = markup_.substr(pos_, end - pos_);
            pos_ = end;
            if (!open_.empty()) return Event::text;
            if (!std::all_of(text_.begin(), text_.end(), is_space)) return fail("D104", event_offset_);
            continue;
        }
        if (markup_.substr(pos_).starts_with("<!--")) {
            if (!skip_comment()) return fail("D105", pos_);
            continue;
        }
        return pos_ + 1 < markup_.size() && markup_[pos_ + 1] == '/' ? end_tag() : start_tag();
    }
}

Scanner::Event Scanner::start_tag() {
    ++pos_;
    const bool is_number = pos_ < markup_.size() && is_digit(markup_[pos_]);  // no name begins with a digit
    name_ = is_number ? std::string_view() : read_name();
    if (name_.empty()) {
        const bool is_comment = markup_.substr(pos_).starts_with('!');
        text_ = next_words(markup_.substr(event_offset_));
        return fail(is_comment ? "D030" : "D101", event_offset_);
    }
    if (open_.empty() && seen_root_) return fail("D104", event_offset_);
    while (true) {
        const size_t before = pos_;
        skip_space();
        if (pos_ >= markup_.size()) return fail("D106", event_offset_);
        if (markup_[pos_] == '>') {
            ++pos_;
            break;
        }
        if (markup_[pos_] == '/' && pos_ + 1 < markup_.size() && markup_[pos_ + 1] == '>') {
            pos_ += 2;
            closed_at_once_ = true;
            break;
        }
        const std::string_view key = read_name();
        if (key.empty() || before == pos_ - key.size()) return fail("D106", event_offset_);
        skip_space();
        if (pos_ >= markup_.size() || markup_[pos_] != '=') return fail("D106", event_offset_);
        ++pos_;
        skip_space();
        if (pos_ >= markup_.size() || (markup_[pos_] != '"' && markup_[pos_] != '\'')) return fail("D106", event_offset_);
        const char quote = markup_[pos_];
        size_t end = pos_ + 1;
        while (end < markup_.size() && markup_[end] != quote && markup_[end] != '<') ++end;
        if (end == markup_.size() || markup_[end] == '<') return fail("D106", event_offset_);
        const std::string_view value = markup_.substr(pos_ + 1, end - pos_ - 1);
        for (const auto& other : attributes_)
            if (other.name == key) return fail("D107", event_offset_);
        attributes_.push_back({key, value});
        pos_ = end + 1;
    }
    seen_root_ = true;
    open_.push_back(name_);
    return Event::start;
}

Scanner::Event Scanner::end_tag() {
    pos_ += 2;
    const std::string_view closing = read_name();
    skip_space();
    name_ = closing;
    if (pos_ >= markup_.size() || markup_[pos_] != '>') return fail("D106", event_offset_);
    ++pos_;
    if (open_.empty()) return fail("D104", event_offset_);
    name_ = open_.back();
    text_ = closing;
    if (name_ != closing) return fail("D025", event_offset_);
    open_.pop_back();
    return Event::end;
}

size_t append_decoded(std::string& out, std::string_view raw) {
    const size_t size = raw.size();
    while (true) {
        const size_t amp = raw.find('&');
        out += raw.substr(0, amp);
        if (amp == std::string_view::npos) return amp;
        const size_t place = size - raw.size() + amp;
        const size_t end = raw.find(';', amp);
        if (end == std::string_view::npos) return place;
        const std::string_view name = raw.substr(amp + 1, end - amp - 1);
        const char32_t character = name == "nbsp" ? U'\u00a0' : referred_character(name);
        if (character < 0x20) return place;  // none, or white space that is folded anyway
        append_utf8(out, character);
        raw.remove_prefix(end + 1);
    }
}

}  // namespace gidspers::doc
