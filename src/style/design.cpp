#include "style/design.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/io.h"
#include "base/limits.h"
#include "doc/scanner.h"
#include "style/color.h"
#include "style/names.h"

namespace gidspers::style {
namespace {

constexpr std::array<std::string_view, 2> papers{"a4", "a3"}, weights{"regular", "bold"}, no_yes{"no", "yes"},
    mastheads{"open", "vol"};

/// One element of a flat file of the program's own: its attributes, with errors that name file and attribute.
class Element {
  public:
    Element(const std::string& file, std::string_view name, const std::vector<doc::Scanner::RawAttribute>& attributes)
        : file_(file), name_(name) {
        for (const auto& a : attributes) {
            attributes_.emplace_back(a.name, std::string());
            if (doc::append_decoded(attributes_.back().second, a.value) != std::string_view::npos) fail(a.name, a.value);
        }
    }

    std::string_view name() const { return name_; }
    bool has(std::string_view key) const { return find(key) != nullptr; }
    std::string get(std::string_view key) const {
        const std::string* v = find(key);
        return v ? *v : std::string();
    }
    float number(std::string_view key) const {
        const std::string text = get(key);
        float v = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), v);
        if (error != std::errc() || end != text.data() + text.size()) fail(key, text);
        return v;
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
        throw IoError("I022", file_, "<" + std::string(name_) + " " + std::string(key) + "=\"" + std::string(value) + "\">");
    }

  private:
    const std::string* find(std::string_view key) const {
        for (const auto& [k, v] : attributes_)
            if (k == key) return &v;
        return nullptr;
    }
    std::string file_;
    std::string_view name_;
    std::vector<std::pair<std::string_view, std::string>> attributes_;
};

/// Calls `use` for every element of the file, the root too.
template <class Use>
void each_element(std::string_view xml, const std::string& file, Use use) {
    if (xml.starts_with("<?")) xml.remove_prefix(std::min(xml.find("?>"), xml.size() - 2) + 2);
    doc::Scanner scanner(xml);
    for (auto event = scanner.next(); event != doc::Scanner::Event::done; event = scanner.next()) {
        if (event == doc::Scanner::Event::error) throw IoError("I022", file, doc::message_of(scanner));
        if (event == doc::Scanner::Event::start) use(Element(file, scanner.name(), scanner.attributes()));
    }
}

Sheet sheet_of(const Element& e) {
    Sheet s;
    s.kind = e.get("kind");
    s.paper = e.one_of<Paper>("paper", papers);
    s.body = e.number("body");
    s.least_text = e.number("least-text");
    s.margins = {mm(e.number("top")), mm(e.number("right")), mm(e.number("bottom")), mm(e.number("left"))};
    s.gutter = mm(e.number("gutter"));
    s.unit = e.number("unit");
    s.least = e.maybe("least").value_or(1.0f);
    s.most = e.maybe("most").value_or(1.0f);
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
    r.least = e.maybe("least");
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
            s.shapes = {e.number("hoek"), e.number("lijn"), e.one_of<bool>("masthead", mastheads), e.get("motief")};
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
