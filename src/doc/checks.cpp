#include "doc/checks.h"

#include <algorithm>
#include <charconv>
#include <unordered_set>

#include "base/ascii.h"
#include "doc/schema.h"

namespace gidspers::doc {

void Reporter::add(std::string code, Position at, std::vector<std::string> args) {
    failed_ = true;
    warn(std::move(code), at, std::move(args));
}

void Reporter::warn(std::string code, Position at, std::vector<std::string> args) {
    std::string key = code + '|' + std::to_string(at.file) + ':' + std::to_string(at.line) + ':' + std::to_string(at.column) +
                      '|' + (args.empty() ? std::string() : args.front());
    if (std::find(seen_.begin(), seen_.end(), key) != seen_.end()) return;
    seen_.push_back(std::move(key));
    const std::string file = at.file < files_.size() ? files_[at.file] : std::string();
    problems_.add(std::move(code), {file, static_cast<int>(at.line), static_cast<int>(at.column)}, std::move(args));
}

void Reporter::add_with_suggestion(std::string with, std::string without, Position at, std::string wrong,
                                   std::string suggestion, std::vector<std::string> more) {
    std::vector<std::string> args{std::move(wrong)};
    args.insert(args.end(), more.begin(), more.end());
    if (suggestion.empty()) return add(std::move(without), at, std::move(args));
    args.push_back(std::move(suggestion));
    add(std::move(with), at, std::move(args));
}

namespace {

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    for (size_t from = 0; from < text.size();) {
        const size_t to = std::min(text.find(' ', from), text.size());
        if (to > from) words.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return words;
}

size_t header_rows(const Node& table) { return static_cast<size_t>(number_of(table, Key::header_rows)); }

// Every row must fill every column once (PDF/UA-1 7.5: regular tables). The first wrong row is named.
void check_table(const Node& table, Reporter& report) {
    const size_t columns = column_shares(table.get(Key::cols)).size();
    if (columns == 0) return;  // cols itself was refused
    std::vector<size_t> reach(columns, 0);  // rows still covered from above, a column
    for (size_t r = 0; r < table.children.size(); ++r) {
        const Node& row = table.children[r];
        size_t column = 0, filled = 0;
        bool too_wide = false;
        for (const Node& cell : row.children) {
            while (column < columns && reach[column] > 0) ++column, ++filled;
            const auto span = static_cast<size_t>(std::max(1, number_of(cell, Key::colspan)));
            const auto rows = static_cast<size_t>(std::max(1, number_of(cell, Key::rowspan)));
            if (rows > table.children.size() - r) return report.add("D014", cell.at, {std::to_string(rows)});
            for (size_t i = 0; i < span; ++i, ++column, ++filled) {
                if (column >= columns) {
                    too_wide = true;
                    filled += span - i;
                    break;
                }
                if (reach[column] > 0) too_wide = true;
                else reach[column] = rows;
            }
        }
        while (column < columns && reach[column] > 0) ++column, ++filled;
        if (too_wide || filled != columns)
            return report.add("D012", row.at, {std::to_string(filled), std::to_string(columns)});
        for (auto& rows : reach) --rows;
    }
}

/// A table whose body rows are all left out goes, as its template wants it. A row that only header-rows calls a head is content.
void check_head(const Node& table, Reporter& report) {
    const auto has_heads = [](const Node& row) {
        return std::ranges::any_of(row.children, [](const Node& cell) { return cell.kind == Kind::header_cell; });
    };
    const size_t rows = table.children.size();
    if (rows > 0 && (rows < header_rows(table) || !std::ranges::all_of(table.children, has_heads)))
        report.add("D109", table.at, {std::to_string(header_rows(table)), std::to_string(rows)});
}

void check_figure(const Node& figure, Reporter& report) {
    struct Needs {
        std::string_view kind;
        KindSet children;
        Key key;
        bool needs_key;
    };
    static constexpr Needs all[] = {
        {"logo", 0, Key::value, false},          {"picture", 0, Key::value, true},
        {"qr", 0, Key::value, true},
        {"icon", 0, Key::icon, true},            {"pyramid", set_of(Kind::layer), Key::value, false},
        {"ladder", set_of(Kind::step), Key::value, false},
        {"bars", set_of(Kind::band, Kind::bar), Key::value, false},
        {"chart", set_of(Kind::series), Key::value, false},
    };
    const std::string kind(figure.get(Key::kind));
    for (const auto& needs : all) {
        if (needs.kind != kind) continue;
        if (needs.needs_key && !figure.has(needs.key)) report.add("D009", figure.at, {std::string(key_name(needs.key)), "figure"});
        for (const Node& child : figure.children)
            if ((needs.children & set_of(child.kind)) == 0)
                report.add("D015", child.at, {std::string(rule_of(child.kind).name), kind});
        if (needs.children != 0 && figure.children.empty()) report.add("D016", figure.at, {kind});
    }
}

// Heading levels may not jump over one (PDF/UA-1 7.4.2). Data decides which headings there are, so a jump is mended, not refused.
struct Walk {
    Document& document;
    Reporter& report;
    int level = 0, figures = 0;
    std::unordered_set<std::string_view> ids{};
    std::vector<std::string_view> targets{};  // ids that are pointed at

    void visit(Node& node) {
        if (node.kind == Kind::heading || (node.kind == Kind::box && node.has(Key::level) && node.has(Key::title))) {
            const int own = number_of(node, Key::level);
            if (level > 0 && own > level + 1) {
                report.warn("D011", node.at, {std::to_string(own), std::to_string(level)});
                for (auto& attribute : node.attributes)
                    if (attribute.key == Key::level) attribute.value = document.store.keep(std::to_string(level + 1));
            }
            level = number_of(node, Key::level);
        }
        if (const std::string_view id = node.get(Key::id); !id.empty() && !ids.insert(id).second)
            report.add("D017", node.at, {std::string(id)});
        if (const std::string_view href = node.get(Key::href); href.starts_with('#')) targets.push_back(href.substr(1));
        if (node.kind == Kind::figure && node.has(Key::number) && node.has(Key::caption)) count(node);
        for (auto& child : node.children) visit(child);
    }

    /// "Figuur 2. " before the caption of the second that has one.
    void count(Node& figure) {
        const std::string words = std::string(figure.get(Key::number)) + " " + std::to_string(++figures) + ". ";
        for (auto& attribute : figure.attributes)
            if (attribute.key == Key::caption) attribute.value = document.store.keep(words + std::string(attribute.value));
    }

    bool dangles(const Node& node) const {
        const std::string_view href = node.attributes.empty() ? std::string_view() : node.get(Key::href);
        return href.starts_with('#') && !ids.contains(href.substr(1));
    }

    void resolve(Node& node, const std::vector<Position>& own) {
        if (std::any_of(node.children.begin(), node.children.end(), [&](const Node& child) { return dangles(child); })) {
            std::vector<Node> kept;
            for (const Node& child : node.children) {
                if (!dangles(child)) {
                    kept.push_back(child);
                } else if (std::find(own.begin(), own.end(), child.at) != own.end()) {
                    report.add("D019", child.at, {std::string(child.get(Key::href).substr(1))});
                } else {
                    kept.insert(kept.end(), child.children.begin(), child.children.end());
                }
            }
            node.children = document.store.keep<Node>(kept);
        }
        for (Node& child : node.children) resolve(child, own);
    }
};

/// A poster has one head and one foot: another would not be seen. Its head has the title above all other headings; it says
/// nothing without a panel.
void check_bands(const Node& poster, Reporter& report) {
    for (const Kind kind : {Kind::masthead, Kind::foot}) {
        const auto is_one = [&](const Node& child) { return child.kind == kind; };
        const auto first = std::ranges::find_if(poster.children, is_one);
        if (first == poster.children.end()) {
            if (kind == Kind::masthead && !report.failed()) report.add("D028", poster.at, {});
            continue;
        }
        const auto second = std::find_if(first + 1, poster.children.end(), is_one);
        if (second != poster.children.end()) report.add("D022", second->at, {kind == Kind::foot ? "foot" : "masthead"});
    }
    if (std::ranges::find(poster.children, Kind::panel, &Node::kind) == poster.children.end() && !report.failed())
        report.warn("D024", poster.at, {});
}

}  // namespace

std::vector<float> column_shares(std::string_view cols) {
    std::vector<float> shares;
    for (const std::string_view word : words_of(cols)) {
        float share = 0;
        const bool is_number = word.size() < 4 && std::all_of(word.begin(), word.end(), is_digit);
        if (!is_number && word != "auto") return {};
        if (is_number) std::from_chars(word.data(), word.data() + word.size(), share);
        shares.push_back(share);
    }
    return shares;
}

bool only_places(const Node& table) {
    const auto is_head = [](const Node& cell) { return cell.kind == Kind::header_cell; };
    const auto has_head = [&](const Node& row) { return std::ranges::any_of(row.children, is_head); };
    return table.get(Key::style) == "plain" && table.get(Key::caption).empty() && number_of(table, Key::header_rows) == 0 &&
           std::ranges::none_of(table.children, has_head);
}

bool says_nothing(const Node& node) {
    if (node.kind == Kind::table) return node.children.size() <= header_rows(node);
    // Bands without bars are a scale that nobody was measured on.
    if (node.kind == Kind::figure && node.get(Key::kind) == "bars")
        return !node.children.empty() && std::none_of(node.children.begin(), node.children.end(),
                                                      [](const Node& child) { return child.kind == Kind::bar; });
    if (node.kind == Kind::figure) return false;
    return node.children.empty();
}

void check_element(const Node& node, Reporter& report) {
    if (node.kind == Kind::table) says_nothing(node) ? check_head(node, report) : check_table(node, report);
    if (node.kind == Kind::figure) check_figure(node, report);
}

void check_and_resolve_links(Document& document, const std::vector<Position>& own, Reporter& report) {
    Node& root = document.root;
    const std::string_view kind = root.get(Key::kind);
    const auto posters = std::count_if(root.children.begin(), root.children.end(),
                                       [](const Node& child) { return child.kind == Kind::poster; });
    if (is_poster(kind) ? posters != 1 || root.children.size() != 1 : posters != 0)
        report.add("D018", root.at, {std::string(kind)});
    else if (root.children.empty() && !report.failed())
        report.add("D110", root.at, {});
    if (posters == 1) check_bands(root.children.front(), report);
    Walk walk{document, report};
    walk.visit(root);
    const bool all_there = std::ranges::all_of(walk.targets, [&](std::string_view id) { return walk.ids.contains(id); });
    if (!all_there) walk.resolve(root, own);
}

}  // namespace gidspers::doc
