#include "merge/rich.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace gidspers::merge {

TextSet text_set(const input::Texts& texts) {
    return {texts.officieel, texts.leraar, texts.ouder, texts.poster, texts.toelichting};
}

namespace {

// Whether a list item already ends with a mark of its own; the semicolon of an entity is none.
bool is_closed(std::string_view text) {
    if (text.empty()) return true;
    if (text.back() != ';') return text.back() == '.' || text.back() == ',' || text.back() == '?' || text.back() == '!' || text.back() == ':';
    const size_t start = text.rfind('&');
    return start == std::string_view::npos || text.find_first_of(" ;", start) != text.size() - 1;
}

/// An item copied out of a list may end with the mark that parted it from the next.
std::string_view without_list_mark(std::string_view text) {
    const bool has_mark = text.ends_with(',') || (text.ends_with(';') && is_closed(text));
    return text.substr(0, text.size() - has_mark);
}

// Whether nothing needs to part the text from a sentence after it, whatever tags, quotes and brackets stand at its end.
bool ends_sentence(std::string_view text) {
    static constexpr std::array<std::string_view, 5> closers = {"’", "”", ")", "\"", "&quot;"};
    for (bool cut = true; cut;) {
        cut = false;
        if (text.ends_with('>')) text = text.substr(0, text.rfind('<')), cut = true;
        for (const std::string_view closer : closers)
            if (text.ends_with(closer)) text.remove_suffix(closer.size()), cut = true;
    }
    return text.empty() || std::string_view(".?!:").find(text.back()) != std::string_view::npos || text.ends_with("…");
}

/// Makes one line of blocks. A separator waits until something follows it, so that none ends the line and no entity's semicolon is
/// mistaken for one. A list in a list stands in brackets.
class Line {
  public:
    explicit Line(size_t size) { out_.reserve(size); }

    void add(std::string_view piece) {
        if (piece.empty()) return;
        if (!out_.empty()) out_ += waiting_;
        waiting_ = {};
        out_ += piece;
    }
    void tag(std::string_view tag) {
        if (tag == "</li>") waiting_ = is_closed(out_) ? " " : lists_.size() > 1 ? ", " : "; ";
        else if (tag == "</p>") waiting_ = ends_sentence(out_) ? " " : ". ";
        else if (tag == "<ul>" || tag == "<ol>") open_list(tag == "<ol>");
        else if (tag == "</ul>" || tag == "</ol>") close_list();
        else if (tag == "<li>") begin_item();
        else if (tag != "<p>") add(tag);
    }
    std::string take() { return std::move(out_); }

  private:
    /// Of an ordered list a number may be meant elsewhere ("zie 2"), so it stays: "(1) eerst; (2) dan".
    void begin_item() {
        if (lists_.empty() || !lists_.back().is_ordered) return;
        add("(");
        out_.append(std::to_string(++lists_.back().items)).append(") ");
    }
    void open_list(bool is_ordered) {
        const bool is_announced = is_closed(out_) || ends_sentence(out_);
        const bool in_brackets = !lists_.empty() && !is_announced && !is_ordered;
        lists_.push_back({in_brackets, is_ordered});
        waiting_ = is_announced ? " " : in_brackets ? " (" : ": ";
    }
    void close_list() {
        const bool in_brackets = !lists_.empty() && lists_.back().in_brackets;
        if (!lists_.empty()) lists_.pop_back();
        waiting_ = !lists_.empty() || ends_sentence(out_) ? " " : ". ";
        if (!in_brackets) return;
        if (is_closed(out_) && (out_.back() == ';' || out_.back() == ',')) out_.pop_back();
        out_ += ')';
    }

    std::string out_;
    std::string_view waiting_;
    struct List {
        bool in_brackets, is_ordered;
        int items = 0;  ///< begun, of an ordered one
    };
    std::vector<List> lists_;  ///< those we are in
};

std::string flattened(std::string_view rich) {
    Line line(rich.size() + rich.size() / 8);
    for (size_t at = 0; at < rich.size();) {
        const size_t open = std::min(rich.find('<', at), rich.size());
        line.add(rich.substr(at, open - at));
        if (open == rich.size()) break;
        const size_t close = rich.find('>', open);
        line.tag(rich.substr(open, close - open + 1));
        at = close + 1;
    }
    return line.take();
}

}  // namespace

Value blocks(Values& values, std::string_view rich) {
    if (rich.empty() || !input::is_inline(rich)) return values.markup(rich);
    return values.markup({"<p>", rich, "</p>"});
}

Value line(Values& values, std::string_view rich) {
    if (input::is_inline(rich)) return values.markup(rich);
    const std::string_view inner = rich.substr(3, rich.size() - 7);
    if (rich.starts_with("<p>") && rich.ends_with("</p>") && inner.find("<p>") == std::string_view::npos &&
        inner.find("</p>") == std::string_view::npos)
        return values.markup(inner);
    return values.markup(flattened(rich));
}

Value sentence(Values& values, const Value& line) {
    return !line.truthy() || ends_sentence(line.str()) ? line : values.markup({without_list_mark(line.str()), "."});
}

}  // namespace gidspers::merge
