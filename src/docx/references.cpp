#include "docx/references.h"

#include <cstdint>

#include "base/ascii.h"
#include "base/escape.h"
#include "base/number.h"
#include "doc/schema.h"
#include "docx/relationships.h"
#include "docx/xml_text.h"

namespace gidspers::docx {
namespace {

using doc::Key;
using doc::Kind;

constexpr size_t longest_bookmark = 40;  // Word's limit

/// Word refuses to open a file with a link it cannot parse, so a doubtful one stays plain text.
bool is_safe(std::string_view url) {
    if (url.size() > 2000) return false;
    for (const std::string_view scheme : {"mailto:", "tel:"})
        if (url.starts_with(scheme)) return url.size() > scheme.size() && url.find("//") == std::string_view::npos;
    const size_t start = url.starts_with("https://") ? 8 : url.starts_with("http://") ? 7 : 0;
    if (start == 0) return false;
    std::string_view host = url.substr(start, url.find_first_of("/?#", start) - start);
    if (const size_t colon = host.rfind(':'); colon != std::string_view::npos && number_of<std::uint16_t>(host.substr(colon + 1))) host = host.substr(0, colon);
    if (host.empty() || host.front() == '.' || host.front() == '-') return false;
    for (const char c : host)
        if (!is_letter(c) && !is_digit(c) && c != '.' && c != '-' && c != '_') return false;
    return true;
}

}  // namespace

References::References(const doc::Document& document) {
    collect(document.root);
}

void References::collect(const doc::Node& node) {
    if (const std::string_view id = node.get(Key::id); !id.empty()) {
        std::string name;
        if (!is_letter(id.front())) name = "b_";
        for (const char c : id.substr(0, longest_bookmark - 8)) name += is_letter(c) || is_digit(c) ? c : '_';
        bookmarks_.emplace(id, untaken(std::move(name)));
    }
    if (const std::string_view href = node.get(Key::href); href.starts_with('#')) targets_.insert(href.substr(1));
    if (node.kind == Kind::heading || node.kind == Kind::panel) {
        TocEntry entry;
        entry.level = node.kind == Kind::heading ? order_.level(node) : 2;
        if (node.kind == Kind::heading) entry.anchor = order_.anchor(node);
        if (headings_.empty() && node.kind == Kind::heading) first_level_ = doc::number_of(node, Key::level);
        entry.number = node.get(Key::number);
        entry.text = node.kind == Kind::heading ? doc::plain_text(node) : std::string(node.get(Key::title));
        entry.bookmark = node.get(Key::in_toc) == "no" ? "" : "_Toc";
        if (!entry.bookmark.empty()) {
            const std::string digits = std::to_string(100000001 + headings_.size());
            entry.bookmark += digits;
        }
        headings_.push_back(std::move(entry));
    }
    for (const doc::Node& child : node.children) collect(child);
}

/// The name, or the first of name__2, name__3 that is new: Word takes names that differ in case only for the same.
std::string References::untaken(std::string name) {
    int& count = taken_[small_letters(name)];
    if (++count == 1) return name;
    for (;; ++count) {
        std::string other = name + "__" + std::to_string(count);
        if (taken_.emplace(small_letters(other), 1).second) return other;
    }
}

std::string_view References::bookmark(std::string_view id) const {
    const auto found = bookmarks_.find(id);
    return found == bookmarks_.end() ? std::string_view() : std::string_view(found->second);
}

std::string References::link(std::string_view url) {
    if (!is_safe(url)) return {};
    const auto [place, fresh] = link_index_.emplace(uri_encoded(url), links_.size());
    if (fresh) links_.push_back(place->first);
    std::string id;
    add(id, "rLink", place->second + 1);
    return id;
}

std::string References::picture(std::string_view extension, const std::shared_ptr<const std::string>& bytes) {
    size_t nth = 0;
    while (nth < pictures_.size() && *pictures_[nth].bytes != *bytes) ++nth;
    std::string id, name;
    add(id, "rPicture", nth + 1);
    if (nth == pictures_.size()) {
        add(name, "picture", nth + 1, ".", extension);
        pictures_.push_back({name, bytes});
    }
    return id;
}

std::string References::relationships(const std::vector<RunningPart>& running) const {
    Relationships all;
    all.part("rStyles", "styles", "styles.xml");
    all.part("rNumbering", "numbering", "numbering.xml");
    all.part("rSettings", "settings", "settings.xml");
    all.part("rFonts", "fontTable", "fontTable.xml");
    all.part("rTheme", "theme", "theme/theme1.xml");
    for (const RunningPart& one : running) all.part(one.name, one.element, std::string(one.name) + ".xml");
    for (size_t i = 0; i < pictures_.size(); ++i)
        all.part("rPicture" + std::to_string(i + 1), "image", "media/" + pictures_[i].name);
    for (size_t i = 0; i < links_.size(); ++i) all.link("rLink" + std::to_string(i + 1), links_[i]);
    return all.xml();
}

std::string References::anchor_named(std::string_view name) {
    std::string out;
    if (name.empty()) return out;
    const int id = ++anchors_;
    add(out, "<w:bookmarkStart w:id=\"", id, "\" w:name=\"", name, "\"/><w:bookmarkEnd w:id=\"", id, "\"/>");
    return out;
}

std::string References::anchor(std::string_view id) {
    return id.empty() ? std::string() : anchor_named(bookmark(id));
}

std::string References::anchor_if_linked(std::string_view id) {
    return targets_.contains(id) ? anchor(id) : std::string();
}

}  // namespace gidspers::docx
