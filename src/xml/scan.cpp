#include "xml/scan.h"

#include <array>
#include <cstring>
#include <utility>

#include "base/character_reference.h"
#include "base/limits.h"
#include "base/utf8.h"

namespace gidspers::xml {

namespace {

// What has more of anything is left to libxml2 and its own limits; limits.h is said there, too.
constexpr size_t max_name = 200, max_attributes = 64;

enum Class : uint8_t { other, space, name_start, name_rest };

/// What an attribute's value has to be looked at for: its end, and what may not stand in it as it is.
constexpr std::array<bool, 256> stops_value = [] {
    std::array<bool, 256> out{};
    for (const char c : {'"', '\'', '<', '&', '\t', '\r', '\n'}) out[static_cast<size_t>(c)] = true;
    return out;
}();

constexpr std::array<Class, 256> classes = [] {
    std::array<Class, 256> out{};
    for (const char c : {' ', '\t', '\r', '\n'}) out[static_cast<unsigned char>(c)] = space;
    for (int c = 'a'; c <= 'z'; ++c) out[static_cast<size_t>(c)] = out[static_cast<size_t>(c - 32)] = name_start;
    for (int c = '0'; c <= '9'; ++c) out[static_cast<size_t>(c)] = name_rest;
    out['_'] = name_start, out['-'] = out['.'] = name_rest;
    return out;
}();
Class class_of(char c) {
    return classes[static_cast<unsigned char>(c)];
}

class Scanner {
  public:
    Scanner(std::string_view bytes, size_t longest_text, Store& store, TreeBuilder& tree)
        : begin_(bytes.data()), at_(begin_), end_(begin_ + bytes.size()), counted_(begin_), line_start_(begin_),
          longest_text_(longest_text), has_return_(bytes.find('\r') != std::string_view::npos),
          has_cdata_end_(bytes.find("]]>") != std::string_view::npos), store_(store), tree_(tree) {}

    bool document() {
        if (left().starts_with("<?") && !declaration()) return false;
        bool rooted = false;
        for (;;) {
            if (tree_.depth() == 0) skip_space();
            else if (!characters()) return false;
            if (at_ == end_) return rooted && tree_.depth() == 0;
            if (*at_ != '<') return false;  // text beside the root
            if (left().starts_with("<!--")) {
                if (!comment()) return false;
            } else if (left().starts_with("</")) {
                if (!end_tag()) return false;
            } else {
                if (rooted && tree_.depth() == 0) return false;
                rooted = true;
                if (!start_tag()) return false;
            }
        }
    }

  private:
    std::string_view left() const { return {at_, static_cast<size_t>(end_ - at_)}; }
    bool take(char c) { return at_ != end_ && *at_ == c ? ++at_, true : false; }
    bool take(std::string_view word) {
        if (!left().starts_with(word)) return false;
        at_ += word.size();
        return true;
    }
    bool skip_space() {
        const char* const from = at_;
        while (at_ != end_ && class_of(*at_) == space) ++at_;
        return at_ != from;
    }

    /// Only version and encoding; check_bytes() has looked which encoding.
    bool declaration() {
        if (!take("<?xml") || !skip_space() || (!take("version=\"1.0\"") && !take("version='1.0'"))) return false;
        if (skip_space() && take("encoding=")) {
            const char quote = at_ == end_ ? '\0' : *at_;
            if (quote != '"' && quote != '\'') return false;
            ++at_;
            if (name().empty() || !take(quote)) return false;
            skip_space();
        }
        return take("?>");
    }

    bool comment() {
        at_ += 4;
        const size_t dashes = left().find("--");
        if (dashes == std::string_view::npos) return false;
        at_ += dashes + 2;
        return take('>');
    }

    /// A name without a prefix, or "".
    std::string_view name() {
        const char* const from = at_;
        if (at_ == end_ || class_of(*at_) != name_start) return {};
        while (at_ != end_ && class_of(*at_) >= name_start) ++at_;
        const auto size = static_cast<size_t>(at_ - from);
        return size > max_name ? std::string_view() : std::string_view(from, size);
    }

    bool start_tag() {
        count_lines();
        const int line = line_, column = static_cast<int>(at_ - line_start_) + 1;
        ++at_;
        const std::string_view element = name();
        if (element.empty() || tree_.depth() == limits::xml_depth || ++elements_ > limits::xml_elements) return false;
        size_t count = 0;
        for (;;) {
            const bool spaced = skip_space();
            if (take('>') || take("/>")) break;
            if (!spaced || count == max_attributes) return false;
            if (tree_.depth() == 0 && (left().starts_with("xmlns:") || left().starts_with("xsi:"))) {
                if (!schema_hint()) return false;
                continue;
            }
            if (!attribute(attributes_[count])) return false;
            for (size_t i = 0; i < count; ++i)
                if (attributes_[i].name == attributes_[count].name) return false;
            ++count;
        }
        if (names_schema_ && !knows_xsi_) return false;
        tree_.open(element, std::span(attributes_).first(count), line, column);
        if (at_[-2] == '/') tree_.close();
        return true;
    }

    bool end_tag() {
        at_ += 2;
        if (tree_.depth() == 0 || name() != tree_.innermost().name) return false;
        skip_space();
        tree_.close();
        return take('>');
    }

    /// What editors want to know in the root, and we do not: where the XSD is. It does not come in the tree.
    bool schema_hint() {
        Attribute hint;
        if (take("xmlns:xsi")) return !std::exchange(knows_xsi_, true) && assigned(hint) && hint.value == xsi;
        return take("xsi:noNamespaceSchemaLocation") && !std::exchange(names_schema_, true) && assigned(hint);
    }

    bool attribute(Attribute& out) {
        out.name = name();
        return !out.name.empty() && out.name != "xmlns" && assigned(out);
    }

    /// The rest of an attribute after its name.
    bool assigned(Attribute& out) {
        skip_space();
        if (!take('=')) return false;
        skip_space();
        if (at_ == end_ || (*at_ != '"' && *at_ != '\'')) return false;
        const char quote = *at_++;
        const char *const from = at_, *special = nullptr;
        for (;; ++at_) {
            while (at_ != end_ && !stops_value[static_cast<unsigned char>(*at_)]) ++at_;
            if (at_ == end_ || *at_ == quote) break;
            if (special == nullptr && *at_ != '"' && *at_ != '\'') special = at_;
        }
        out.value = {from, static_cast<size_t>(at_ - from)};
        if (!take(quote) || out.value.size() > longest_text_) return false;
        return special == nullptr || value(out.value, static_cast<size_t>(special - from));
    }

    /// White space in a value counts as spaces; references become what they stand for. The first of either is at `special`.
    bool value(std::string_view& value, size_t special) {
        joined_.assign(value.substr(0, special));
        for (size_t i = special; i < value.size(); ++i) {
            const char c = value[i];
            if (c == '<') return false;
            if (c == '&') {
                if (!reference(value, i)) return false;
            } else if (class_of(c) == space) {
                joined_ += ' ';
                i += value.substr(i).starts_with("\r\n");
            } else {
                joined_ += c;
            }
        }
        value = store_.keep(joined_);
        return true;
    }

    /// Appends to joined_ what the reference at `i` stands for and moves `i` to its last byte.
    bool reference(std::string_view text, size_t& i) {
        const size_t end = text.find(';', i);
        if (end == std::string_view::npos) return false;
        const char32_t character = referred_character(text.substr(i + 1, end - i - 1));
        i = end;
        if (character == 0) return false;
        append_utf8(joined_, character);
        return true;
    }

    /// The text up to the next tag or comment.
    bool characters() {
        const std::string_view text = left().substr(0, left().find('<'));
        at_ += text.size();
        if (has_cdata_end_ && text.find("]]>") != std::string_view::npos) return false;
        if (text.find('&') == std::string_view::npos && (!has_return_ || text.find('\r') == std::string_view::npos)) {
            tree_.text(text, true);
            return tree_.text_size() <= longest_text_;
        }
        joined_.clear();
        for (size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '&') {
                if (!reference(text, i)) return false;
            } else if (text[i] == '\r') {
                joined_ += '\n';
                i += text.substr(i).starts_with("\r\n");
            } else {
                joined_ += text[i];
            }
        }
        tree_.text(joined_, false);
        return tree_.text_size() <= longest_text_;
    }

    void count_lines() {
        while (const void* const line_end = std::memchr(counted_, '\n', static_cast<size_t>(at_ - counted_))) {
            ++line_;
            counted_ = line_start_ = static_cast<const char*>(line_end) + 1;
        }
        counted_ = at_;
    }

    const char *begin_, *at_, *end_;
    const char *counted_, *line_start_;  ///< line_ is the line of counted_
    int line_ = 1;
    size_t elements_ = 0;
    const size_t longest_text_;
    const bool has_return_, has_cdata_end_;  ///< anywhere
    bool knows_xsi_ = false, names_schema_ = false;
    Store& store_;
    TreeBuilder& tree_;
    std::array<Attribute, max_attributes> attributes_;
    std::string joined_;
};

}  // namespace

bool scan(std::string_view bytes, size_t longest_text, Store& store, TreeBuilder& tree) {
    return Scanner(bytes, longest_text, store, tree).document();
}

}  // namespace gidspers::xml
