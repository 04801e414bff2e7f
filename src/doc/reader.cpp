#include "doc/reader.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "base/limits.h"
#include "base/suggest.h"
#include "doc/check_value.h"
#include "doc/checks.h"
#include "doc/dutch_text.h"
#include "doc/list_icons.h"
#include "doc/mentioned.h"
#include "doc/scanner.h"
#include "doc/schema.h"

namespace gidspers::doc {

namespace {

class Reader {
  public:
    Reader(std::string_view markup, Diagnostics& problems, const Source& source)
        : markup_(markup), own_(document_.store.copy(markup)), scanner_({own_, markup.size()}), source_(source),
          report_(problems, document_.files) {}

    std::optional<Document> read();

  private:
    struct Open {
        Node node;  // its children are in children_, from first_child on, until it is closed
        const ElementRule* rule = nullptr;
        size_t first_child = 0;
        bool at_space = true;  // fold: drop white space that follows
        bool placed = false;   // `node.at` was given by `_`, here or further out
        bool unclosed = false;  // its end is forgotten: that is told, and the rest would only be a consequence
    };

    void start();
    void end();
    void text();
    void attributes(const ElementRule& rule, Node& node);
    std::optional<Position> given_place();
    bool read_position(Node& node);
    Position nearest_place();
    void fail();
    void refuse_child(const Node& node, const ElementRule& rule);
    std::string line_of(const Node& node, Position from) const;
    Position place_in_markup(size_t offset);
    uint16_t file_index(std::string_view name);
    Open* flow() { return flows_.empty() ? nullptr : &open_[flows_.back()]; }
    /// The same characters, to be written over: our copy of the markup is where most texts of the document will stand.
    char* own(std::string_view view) { return own_ + (view.data() - own_); }
    std::string_view decoded(std::string_view raw, Position at);
    std::string_view folded(std::string_view words, bool& at_space);
    void trim_end(const Open& open);
    void wrap_loose_words(const Open& open);
    void leave_dash(Node& cell);

    Document document_;
    std::string_view markup_;  // as it came: places are counted in it
    char* own_;
    Scanner scanner_;
    const Source& source_;
    Reporter report_;
    std::vector<Open> open_;
    std::vector<Node> children_;  // of the open elements
    std::vector<Attribute> attributes_;
    std::string scratch_;
    std::vector<size_t> flows_;  // indices in open_ of the elements that fold white space for what is in them
    size_t skipping_ = 0;        // depth inside an element that was refused
    bool root_seen_ = false, glossary_seen_ = false;
    size_t counted_ = 0, line_start_ = 0;  // place_in_markup
    uint32_t line_ = 1;
    std::optional<Position> last_placed_;  // of the last element whose place in a template is known
    std::vector<Position> own_targets_;  // elements of the template itself (not of rich text) that point at an id
};

uint16_t Reader::file_index(std::string_view name) {
    auto& files = document_.files;
    const auto found = std::find(files.begin(), files.end(), name);
    if (found != files.end()) return static_cast<uint16_t>(found - files.begin());
    files.emplace_back(name);
    return static_cast<uint16_t>(files.size() - 1);
}

/// The place that `_` gives.
std::optional<Position> Reader::given_place() {
    for (const auto& raw : scanner_.attributes()) {
        if (raw.name != "_") continue;
        const size_t second = raw.value.rfind(':');
        const size_t first = second == std::string_view::npos || second == 0 ? second : raw.value.rfind(':', second - 1);
        if (first == std::string_view::npos || first == second) break;
        const std::string_view file = raw.value.substr(0, first);
        const auto number = [](std::string_view digits) {
            uint32_t value = 0;
            std::from_chars(digits.data(), digits.data() + digits.size(), value);
            return value;
        };
        const bool indexed = std::all_of(file.begin(), file.end(), is_digit);
        const uint32_t index = number(file);
        return Position{indexed && index < source_.files.size() ? static_cast<uint16_t>(index) : file_index(file),
                        number(raw.value.substr(first + 1, second - first - 1)), number(raw.value.substr(second + 1))};
    }
    return {};
}

// First: every later message about this element names its place.
bool Reader::read_position(Node& node) {
    if (const auto given = given_place()) return node.at = *given, true;
    // Rich text of the norm or the profile stands where the template let it in.
    const bool inherits = !open_.empty() && open_.back().placed;
    node.at = inherits ? open_.back().node.at : place_in_markup(scanner_.offset());
    return inherits;
}

/// Of what stands between elements, and of closing tags: the element that begins last before it, or the place itself.
Position Reader::nearest_place() { return last_placed_ ? *last_placed_ : place_in_markup(scanner_.offset()); }

/// Where an element begins: "12", or "sop/visie.mustache:12" when it is in another file.
std::string Reader::line_of(const Node& node, Position from) const {
    const std::string line = std::to_string(node.at.line);
    return node.at.file == from.file ? line : document_.files[node.at.file] + ':' + line;
}

// Offsets come in rising order, so lines are counted once.
Position Reader::place_in_markup(size_t offset) {
    for (; counted_ < offset; ++counted_) {
        if (markup_[counted_] != '\n') continue;
        ++line_;
        line_start_ = counted_ + 1;
    }
    return {file_index(source_.name), line_, static_cast<uint32_t>(offset - line_start_ + 1)};
}

/// A reference is longer than its character, so the text stays where it stands.
std::string_view Reader::decoded(std::string_view raw, Position at) {
    if (raw.find('&') == std::string_view::npos) return raw;
    scratch_.clear();
    if (const size_t wrong = append_decoded(scratch_, raw); wrong != std::string_view::npos)
        report_.add("D108", at, {std::string(raw.substr(wrong, 40))});
    std::copy(scratch_.begin(), scratch_.end(), own(raw));
    return raw.substr(0, scratch_.size());
}

std::string_view Reader::folded(std::string_view words, bool& at_space) {
    char* const first = own(words);
    char* out = first;
    const char *at = words.data(), *const end = at + words.size();
    const auto in_run = [&] { return !is_space(*at) || (*at == ' ' && at + 1 != end && !is_space(at[1])); };
    while (at != end) {
        if (is_space(*at)) {
            if (!at_space) *out++ = ' ';
            at_space = true;
            ++at;
            continue;
        }
        const char* const run = at;  // words with one plain space between them stay as they are
        while (at != end && (static_cast<unsigned char>(*at) > ' ' || in_run())) ++at;
        out = std::copy(run, at, out);
        at_space = false;
    }
    return {first, static_cast<size_t>(out - first)};
}

void Reader::attributes(const ElementRule& rule, Node& node) {
    attributes_.clear();
    for (const auto& raw : scanner_.attributes()) {
        if (raw.name == "_") continue;
        const std::optional<Key> known = find_key(raw.name);
        const AttributeRule* const attribute = known ? find_attribute(rule, *known) : nullptr;
        if (attribute == nullptr) {
            std::vector<std::string> allowed;
            for (const auto& a : rule.attributes) allowed.emplace_back(key_name(a.key));
            report_.add_with_suggestion("D006", "D007", node.at, std::string(raw.name), suggest(raw.name, allowed),
                                        {std::string(rule.name)});
            continue;
        }
        const Key key = attribute->key;
        const std::string_view value = decoded(raw.value, node.at);
        // An optional attribute that a template fills with an empty value is an attribute that is not there.
        if (value.empty() && !(attribute->required && attribute->form == Form::words) && key != Key::alt) {
            if (attribute->required) report_.add("D009", node.at, {std::string(raw.name), std::string(rule.name)});
            continue;
        }
        if (is_number(attribute->form)) std::replace(own(value), own(value) + value.size(), ',', '.');
        check_value(rule, *attribute, value, node.at, report_);
        attributes_.push_back({key, value});
    }
    node.attributes = document_.store.keep<Attribute>(attributes_);
    for (const auto& attribute : rule.attributes) {
        if (!attribute.required) continue;
        const auto has = [&] {
            return std::any_of(scanner_.attributes().begin(), scanner_.attributes().end(),
                               [&](const auto& raw) { return raw.name == key_name(attribute.key); });
        };
        if (!node.has(attribute.key) && !has())
            report_.add("D009", node.at, {std::string(key_name(attribute.key)), std::string(rule.name)});
    }
}

void Reader::refuse_child(const Node& node, const ElementRule& rule) {
    if (open_.empty()) return report_.add("D003", node.at, {std::string(rule.name)});
    Open& outer = open_.back();
    if (outer.unclosed) return;
    const std::string parent(outer.rule->name), name(rule.name), allowed = names_of(outer.rule->children);
    if (outer.rule->content == Content::empty) return report_.add("D026", outer.node.at, {parent});
    const bool is_block_in_words = outer.rule->content == Content::words && !is_inline(rule.kind), is_like_in_like = outer.rule == &rule;
    outer.unclosed = (is_block_in_words || is_like_in_like) && node.at != outer.node.at;
    if (outer.unclosed) report_.add("D027", outer.node.at, {parent, name, line_of(node, outer.node.at), allowed});
    else report_.add("D004", node.at, {name, parent, allowed});
}

void Reader::start() {
    if (skipping_ > 0) {
        ++skipping_;
        return;
    }
    Node node;
    const bool placed = read_position(node);
    if (placed) last_placed_ = node.at;
    const ElementRule* rule = find_element(scanner_.name());
    const auto refuse = [&] { skipping_ = 1; };
    if (rule == nullptr) {
        const std::string name(scanner_.name());
        report_.add_with_suggestion("D001", "D002", node.at, name, meant_element(name));
        return refuse();
    }
    if (open_.empty() ? rule->kind != Kind::document : (open_.back().rule->children & set_of(rule->kind)) == 0) {
        refuse_child(node, *rule);
        return refuse();
    }
    if (open_.size() >= limits::block_depth) {
        report_.add("D010", node.at, {std::to_string(limits::block_depth)});
        return refuse();
    }
    root_seen_ = true;
    node.kind = rule->kind;
    attributes(*rule, node);
    const bool from_rich_text = placed && !open_.empty() && open_.back().node.at == node.at;
    if (!from_rich_text && node.get(Key::href).starts_with('#')) own_targets_.push_back(node.at);
    if (is_inline(rule->kind)) {
        if (Open* outer = flow(); outer != nullptr) {
            if (rule->kind == Kind::line_break) {
                trim_end(open_.back());
                outer->at_space = true;
            } else if (rule->content == Content::empty) {
                outer->at_space = false;
            }
        }
    } else if (!open_.empty() && open_.back().rule->content == Content::flow) {
        trim_end(open_.back());  // loose words end where a block begins
        open_.back().at_space = true;
    }
    const bool folds = rule->content == Content::flow || (rule->content == Content::words && !is_inline(rule->kind));
    if (folds) flows_.push_back(open_.size());
    open_.push_back({node, rule, children_.size(), true, placed});
}

void Reader::text() {
    if (skipping_ > 0) return;
    Open& top = open_.back();
    const std::string_view raw = scanner_.text();
    if (top.rule->content != Content::words && top.rule->content != Content::flow) {
        if (std::all_of(raw.begin(), raw.end(), is_space)) return;
        std::string shown(raw.substr(std::min(raw.find_first_not_of(" \t\r\n"), raw.size())).substr(0, 40));
        if (top.rule->content == Content::empty) report_.add("D026", top.node.at, {std::string(top.rule->name)});
        else report_.add("D005", nearest_place(), {std::string(top.rule->name), std::move(shown)});
        return;
    }
    const std::string_view words = folded(decoded(raw, top.node.at), flow()->at_space);
    if (words.empty()) return;
    if (children_.size() > top.first_child && children_.back().kind == Kind::text) {  // a comment stood between
        scratch_.assign(children_.back().text).append(words);
        children_.back().text = document_.store.keep(scratch_);
        return;
    }
    Node& node = children_.emplace_back();
    node.kind = Kind::text;
    node.at = top.node.at;
    node.text = words;
}

/// Takes the space off the end of a run of words, also when it stands inside the last inline element. Whether nothing is left.
bool trim_space(Node& node) {
    if (node.kind == Kind::text) {
        while (node.text.ends_with(' ')) node.text.remove_suffix(1);
        return node.text.empty();
    }
    if (!is_inline(node.kind) || node.children.empty() || !trim_space(node.children.back())) return false;
    node.children = node.children.part(0, node.children.size() - 1);
    return node.children.empty();
}

void Reader::trim_end(const Open& open) {
    if (children_.size() > open.first_child && trim_space(children_.back())) children_.pop_back();
}

void Reader::wrap_loose_words(const Open& open) {
    const auto loose = [](const Node& child) { return is_inline(child.kind); };
    const auto first = children_.begin() + static_cast<std::ptrdiff_t>(open.first_child);
    if (std::all_of(first, children_.end(), loose) || std::none_of(first, children_.end(), loose)) return;
    const std::vector<Node> mixed(first, children_.end());
    children_.resize(open.first_child);
    for (size_t i = 0; i < mixed.size();) {
        const size_t from = i;
        while (i < mixed.size() && loose(mixed[i])) ++i;
        if (i == from) {
            children_.push_back(mixed[i++]);
            continue;
        }
        Node& paragraph = children_.emplace_back();
        paragraph.kind = Kind::paragraph;
        paragraph.at = mixed[from].at;
        paragraph.children = document_.store.keep(std::span(mixed).subspan(from, i - from));
    }
}

/// Nothing in a cell reads as a mistake, or not at all: a dash says that there is nothing.
void Reader::leave_dash(Node& cell) {
    Node dash;
    dash.kind = Kind::text;
    dash.at = cell.at;
    dash.text = "–";
    cell.children = document_.store.keep(std::span<const Node>(&dash, 1));
}

void Reader::end() {
    if (skipping_ > 0) {
        --skipping_;
        return;
    }
    Open done = open_.back();
    open_.pop_back();
    if (!flows_.empty() && flows_.back() == open_.size()) {
        flows_.pop_back();
        trim_end(done);
        if (done.rule->content == Content::flow) wrap_loose_words(done);
    }
    if (const auto panel = std::ranges::find(open_, Kind::panel, [](const Open& one) { return one.node.kind; });
        done.rule->kind == Kind::bullet_list && panel != open_.end())
        leave_out_idle_icons(std::span(children_).subspan(done.first_child), panel->node.get(Key::icon), document_.store);
    const std::span<const Node> all(children_), own = all.subspan(done.first_child);
    if (done.rule->kind != Kind::bullet_list || !done.node.is(Key::mentioned)) {
        done.node.children = document_.store.keep(own);
    } else if (std::exchange(glossary_seen_, true)) {  // each looks at all that stands above it
        report_.add("D020", done.node.at, {});
    } else {
        done.node.children = document_.store.keep(std::span<const Node>(mentioned(own, all.first(done.first_child))));
    }
    if (done.rule->kind == Kind::bullet_list && done.node.get(Key::style) == "run") run_together(done.node, document_.store);
    children_.resize(done.first_child);
    if (done.rule->kind == Kind::cell && done.node.children.empty() && !done.node.has(Key::id)) leave_dash(done.node);
    check_element(done.node, report_);
    if (open_.empty()) {
        document_.root = done.node;
        return;
    }
    if (done.rule->kind == Kind::heading && plain_text(done.node).empty()) return report_.warn("D023", done.node.at, {});
    if (done.rule->drop_when_empty && says_nothing(done.node)) return;
    children_.push_back(done.node);
}

/// The markup goes on in a way that cannot be read.
void Reader::fail() {
    const std::string &code = scanner_.error(), name(scanner_.name());
    const bool is_unclosed = code == "D102" || code == "D025";
    if (is_unclosed && skipping_ > 0) return;  // the element that was refused is the slip
    const auto given = given_place();
    const Position at = given ? *given : nearest_place();
    if (!is_unclosed) return report_.add(code, at, {name.empty() ? std::string(scanner_.text()) : name});
    const Open& open = open_.back();
    if (open.unclosed) return;
    if (open.rule->content == Content::empty) return report_.add("D026", open.node.at, {name});
    if (code == "D102") return report_.add(code, open.node.at, {name});
    const std::string closing(scanner_.text());
    const bool is_open = std::ranges::any_of(open_, [&](const Open& one) { return one.rule->name == closing; });
    if (is_open) report_.add(code, at, {name, closing, line_of(open.node, at)});
    else report_.add("D029", at, {closing});
}

std::optional<Document> Reader::read() {
    document_.files.assign(source_.files.begin(), source_.files.end());
    while (true) {
        switch (scanner_.next()) {
            case Scanner::Event::start: start(); continue;
            case Scanner::Event::text: text(); continue;
            case Scanner::Event::end: end(); continue;
            case Scanner::Event::done: break;
            case Scanner::Event::error: fail(); return std::nullopt;
        }
        break;
    }
    if (root_seen_) check_and_resolve_links(document_, own_targets_, report_);
    if (report_.failed()) return std::nullopt;
    return std::move(document_);
}

}  // namespace

std::optional<Document> read(std::string_view markup, Diagnostics& problems, const Source& source) {
    std::optional<Document> document = Reader(markup, problems, source).read();
    if (document) set_dutch_text(*document);
    return document;
}

}  // namespace gidspers::doc
