#include "style/design.h"

#include <array>

#include "base/io.h"
#include "base/limits.h"
#include "base/number.h"
#include "style/color.h"
#include "style/names.h"
#include "xml/parse.h"

namespace gidspers::style {
namespace {

constexpr std::array<std::string_view, 2> papers{"a4", "a3"}, weights{"regular", "bold"}, no_yes{"no", "yes"},
    mastheads{"open", "vol"};

/// One element of a flat file of the program's own: its attributes, with errors that name file and attribute.
class Element {
  public:
    Element(const std::string& file, const xml::Node& node) : file_(file), node_(node) {}

    std::string_view name() const { return node_.name; }
    bool has(std::string_view key) const { return node_.has(key); }
    std::string_view get(std::string_view key) const { return node_.get(key); }
    float number(std::string_view key) const {
        const std::string_view text = get(key);
        const auto value = number_of<float>(text);
        if (!value) fail(key, text);
        return *value;
    }
    std::optional<float> maybe(std::string_view key) const {
        return has(key) ? std::optional(number(key)) : std::nullopt;
    }
    std::optional<bool> yes(std::string_view key) const {
        return has(key) ? std::optional(one_of<bool>(key, no_yes)) : std::nullopt;
    }
    Rgb color(std::string_view key) const {
        const auto c = parse_color(get(key));
        if (!c) fail(key, get(key));
        return *c;
    }
    /// The enumerator whose name stands there; `names` are in its order.
    template <class Enum, size_t N>
    Enum one_of(std::string_view key, const std::array<std::string_view, N>& names) const {
        const auto found = named<Enum>(names, get(key));
        if (!found) fail(key, get(key));
        return *found;
    }
    [[noreturn]] void fail(std::string_view key, std::string_view value) const {
        throw IoError("I022", file_, "<" + std::string(name()) + " " + std::string(key) + "=\"" + std::string(value) + "\">");
    }

  private:
    const std::string& file_;
    const xml::Node& node_;
};

template <class Use>
void each_below(const xml::Node& node, const std::string& file, Use& use) {
    if (node.is_text()) return;
    use(Element(file, node));
    for (const xml::Node& child : node.children) each_below(child, file, use);
}

/// Calls `use` for every element of the file, the root too.
template <class Use>
void each_element(std::string_view text, const std::string& file, Use use) {
    const xml::Document document = xml::parse_own(text, file);
    each_below(document.root, file, use);
}

Sheet sheet_of(const Element& e) {
    Sheet s;
    s.kind = e.get("kind");
    s.paper = e.one_of<Paper>("paper", papers);
    s.body = e.number("body");
    s.least_text = e.number("least-text");
    s.least_title = e.maybe("least-title").value_or(0.0f);
    s.margins = {mm(e.number("top")), mm(e.number("right")), mm(e.number("bottom")), mm(e.number("left"))};
    s.gutter = mm(e.number("gutter"));
    s.unit = e.number("unit");
    s.least = e.maybe("least").value_or(1.0f);
    s.most = e.maybe("most").value_or(1.0f);
    s.least_column = e.maybe("least-column").value_or(0.0f);
    s.speaks_up = e.yes("speaks-up").value_or(false);
    return s;
}

TextRule rule_of(const Element& e) {
    TextRule r;
    r.kind = e.get("kind");
    r.text = e.one_of<Text>("name", text_names);
    r.size = e.maybe("size");
    r.leading = e.maybe("leading");
    r.before = e.maybe("before");
    r.after = e.maybe("after");
    r.tracking = e.maybe("tracking");
    if (e.has("family")) r.heading_family = e.get("family") == "heading";
    r.italic = e.yes("italic");
    r.hyphenate = e.yes("hyphenate");
    r.upper = e.yes("upper");
    r.heading_weight = e.get("weight") == "heading";
    if (e.has("weight") && !r.heading_weight) r.weight = e.one_of<Weight>("weight", weights);
    r.masthead_color = e.get("color") == "masthead";
    if (e.has("color") && !r.masthead_color) r.color = e.one_of<Color>("color", color_names);
    return r;
}

}  // namespace

Design::File read_design(std::string_view xml, const std::filesystem::path& file) {
    Design::File found;
    each_element(xml, file.string(), [&](const Element& e) {
        if (e.name() == "sheet") found.sheets.push_back(sheet_of(e));
        if (e.name() == "text") found.texts.push_back(rule_of(e));
    });
    return found;
}

DefaultStyle read_default_style(std::string_view xml, const std::filesystem::path& file) {
    DefaultStyle s;
    s.id = file.stem().string();
    each_element(xml, file.string(), [&](const Element& e) {
        if (e.name() == "huisstijl") s.name = e.get("naam");
        if (e.name() == "kleuren") {
            s.primary = e.color("primair");
            s.accent = e.color("accent");
        }
        if (e.name() == "letters") {
            s.heading_family = e.get("kop");
            s.body_family = e.get("tekst");
        }
        if (e.name() == "vormen") {
            s.shapes = {e.number("hoek"), e.number("lijn"), e.one_of<bool>("masthead", mastheads), std::string(e.get("motief"))};
            s.tint = e.number("tint");
            s.heading_weight = e.one_of<Weight>("kopgewicht", weights);
        }
    });
    return s;
}

const Design& design() {
    static const Design whole = [] {
        Design d;
        for (const std::string name : {"flow", "poster"}) {
            const auto path = data_file("assets/design/" + name + ".xml");
            d.files.push_back(read_design(read_file(path, limits::data_bytes), path));
        }
        for (const std::string id : {"rustig", "helder", "speels"}) {
            const auto path = data_file("assets/huisstijlen/" + id + ".xml");
            d.styles.push_back(read_default_style(read_file(path, limits::data_bytes), path));
        }
        return d;
    }();
    return whole;
}

}  // namespace gidspers::style
