#include "input/read_rich.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "base/ascii.h"
#include "base/escape.h"
#include "base/limits.h"
#include "input/list_marks.h"
#include "input/reader.h"

namespace gidspers::input {

using xml::is_odd;

namespace {

/// The first element in `node` with more than `levels` around it within the text, or nullptr.
const xml::Node* too_deep(const xml::Node& node, size_t levels) {
    for (const xml::Node& n : node.children) {
        if (n.is_text()) continue;
        if (levels == 0) return &n;
        if (const xml::Node* const found = too_deep(n, levels - 1)) return found;
    }
    return nullptr;
}

/// Writes one rich text element as canonical block markup.
class RichWriter {
  public:
    explicit RichWriter(Reader& reader) : reader_(reader) {}

    RichText write(const xml::Node& node) {
        whole_ = &node;
        if (const xml::Node* const deep = too_deep(node, limits::text_depth))
            reader_.add("N263", *deep, {deep->name, std::to_string(limits::text_depth)});
        if (marked_lines(node) > 1) reader_.add("N278", node, {node.name});
        bool blocks = false, loose = false;
        for (const xml::Node& n : node.children) {
            blocks |= is_block(n);
            loose |= n.is_text() ? !xml::is_blank(n.text) : is_inline(n);
        }
        if (blocks && loose) reader_.add("N030", node, {node.name});
        if (!blocks) {
            inline_run(node.children);
        } else {
            for (const xml::Node& n : node.children) {
                if (is_block(n))
                    block(n);
                else if (!n.is_text())
                    wrap("p", {&n, 1});  // reported above; nothing of the text is lost
                else if (!xml::is_blank(n.text))
                    wrap("p", {&n, 1});
            }
        }
        return std::move(out_);
    }

  private:
    static bool is_block(const xml::Node& n) { return n.name == "p" || n.name == "ul" || n.name == "ol"; }

    /// What is neither does not belong here, which has been told of.
    static bool is_inline(const xml::Node& n) {
        static constexpr std::string_view names[] = {"em", "sterk", "link", "taal", "begrip", "br"};
        return std::ranges::find(names, n.name) != std::end(names);
    }

    void begin() { pending_ = false, may_space_ = false, line_ends_ = 0; }

    /// What `write` makes, in this element; nothing when it says nothing.
    template <class F>
    void enclose(std::string_view tag, F write) {
        const size_t mark = out_.size();
        out_.append("<").append(tag).append(">");
        const size_t inside = out_.size();
        write();
        if (says_nothing(std::string_view(out_).substr(inside))) out_.resize(mark);
        else out_.append("</").append(tag).append(">");
    }

    void wrap(std::string_view tag, std::span<const xml::Node> children) {
        enclose(tag, [&] { inline_run(children); });
    }

    void block(const xml::Node& n) {
        if (n.name == "p") return wrap("p", n.children);
        enclose(n.name, [&] {
            for (const xml::Node& li : n.children)
                if (li.name == "li") item(li);
        });
    }

    void item(const xml::Node& li) {
        const auto list =
            std::find_if(li.children.begin(), li.children.end(), [](const xml::Node& c) { return is_block(c); });
        if (list == li.children.end()) return wrap("li", li.children);
        enclose("li", [&] {
            auto run = li.children.begin();
            for (auto c = li.children.begin(); c != li.children.end(); ++c) {
                if (!is_block(*c)) continue;
                wrap("p", {run, c});
                block(*c);
                run = c + 1;
            }
            wrap("p", {run, li.children.end()});
        });
    }

    void inline_run(std::span<const xml::Node> children) {
        begin();
        for (const xml::Node& n : children) inline_node(n);
        pending_ = false;
    }

    void inline_node(const xml::Node& n) {
        if (n.is_text()) return characters(n.text);
        if (n.name == "br") {
            out_ += "<br/>";
            return begin();
        }
        std::string open;
        std::string_view close;
        if (n.name == "em")
            open = "<em>", close = "</em>";
        else if (n.name == "sterk")
            open = "<strong>", close = "</strong>";
        else if (n.name == "taal")
            open = "<span lang=\"" + escaped(n.get("code")) + "\">", close = "</span>";
        else if (linked_ == 0 && n.name == "link")  // within a link, another is its words only
            open = "<a href=\"" + escaped(n.get("href")) + "\">", close = "</a>";
        else if (linked_ == 0 && n.name == "begrip")
            open = "<a href=\"#begrip-" + escaped(n.get("ref")) + "\">", close = "</a>";
        if (n.name == "link") check_link(n);
        if (n.name == "link" && linked_ > 0) reader_.add("N267", n, {std::string(n.get("href"))});
        if (n.name == "taal") check_language(n);
        if (n.name == "begrip") reader_.refer(n);
        if (n.name == "begrip" && !has_words(n)) reader_.add("N293", n, {std::string(n.get("ref"))});
        flush();
        out_ += open;
        const bool link = n.name == "link" || n.name == "begrip";
        linked_ += link;
        for (const xml::Node& c : n.children) inline_node(c);
        if (n.name == "link" && !has_words(n)) characters(short_url(n.get("href")));
        linked_ -= link;
        out_ += close;
    }

    static bool has_words(const xml::Node& n) {
        return n.is_text() ? !xml::is_blank(n.text) : std::any_of(n.children.begin(), n.children.end(), has_words);
    }

    void check_link(const xml::Node& n) {
        struct Scheme {
            std::string_view begin;
            bool (*is_good)(std::string_view);
            const char* code;
            bool is_part;  ///< of the address that is held against the form
        };
        static constexpr Scheme schemes[] = {{"https://", is_url, "N018", true}, {"http://", is_url, "N018", true},
                                             {"mailto:", is_email, "N017", false}, {"tel:", is_phone, "N016", false}};
        if (!n.has("href")) return;  // X023
        const std::string_view href = n.get("href");
        const auto scheme = std::ranges::find_if(schemes, [&](const Scheme& one) { return href.starts_with(one.begin); });
        if (scheme == std::end(schemes)) return reader_.add("N028", n, {std::string(href)});
        const std::string_view address = scheme->is_part ? href : href.substr(scheme->begin.size());
        if (!scheme->is_good(address)) reader_.add(scheme->code, n, {std::string(address)});
    }

    void check_language(const xml::Node& n) {
        const std::string_view code = n.get("code");
        if (!code.empty() && !is_language(code)) reader_.add("X052", n, {std::string(code)});
    }

    void flush() {
        if (!pending_) return;
        pending_ = false;
        if (may_space_) out_ += ' ';
        if (may_space_ && line_ends_ > 1 && !std::exchange(told_, true)) reader_.add("N229", *whole_, {whole_->name});
        may_space_ = false;
        line_ends_ = 0;
    }

    void characters(std::string_view text) {
        for (size_t at = 0; at < text.size();) {
            if (is_space(text[at])) {
                pending_ = true;
                line_ends_ += text[at] == '\n';
                ++at;
                continue;
            }
            // Words with one plain space between them go together.
            size_t end = at;
            while (end < text.size() && !is_odd(text, end)) ++end;
            flush();
            append_escaped(out_, text.substr(at, end - at));
            may_space_ = true;
            at = end;
        }
    }

    Reader& reader_;
    std::string out_;
    const xml::Node* whole_ = nullptr;
    bool pending_ = false, may_space_ = false;
    int line_ends_ = 0;  ///< in the white space that is pending
    bool told_ = false;  ///< of a blank line that is lost
    int linked_ = 0;  ///< how many links we are in
};

}  // namespace

RichText read_rich(const xml::Node& node, Reader& reader) { return RichWriter(reader).write(node); }

}  // namespace gidspers::input
