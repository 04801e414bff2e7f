#include "dump.h"

#include <utility>

#include "open_package.h"

namespace gidspers::docx {
namespace {

/// The tags and text of our own output: well-formed, double-quoted, no comments. No general XML reader.
class Scanner {
  public:
    explicit Scanner(std::string_view xml) : xml_(xml) {}

    /// Moves to the next tag; the text before it is in `text`.
    bool next() {
        const size_t open = xml_.find('<', at_);
        if (open == std::string_view::npos) return false;
        text = xml_.substr(at_, open - at_);
        const size_t close = xml_.find('>', open);
        if (close == std::string_view::npos) return false;
        tag_ = xml_.substr(open + 1, close - open - 1);
        at_ = close + 1;
        ends = !tag_.empty() && tag_.front() == '/';
        empty = !tag_.empty() && tag_.back() == '/';
        const std::string_view bare = ends ? tag_.substr(1) : tag_;
        name = bare.substr(0, bare.find_first_of(" /"));
        return true;
    }
    std::string_view attribute(std::string_view key) const {
        std::string needle = " ";
        needle.append(key).append("=\"");
        const size_t start = tag_.find(needle);
        if (start == std::string_view::npos) return {};
        const size_t from = start + needle.size();
        return tag_.substr(from, tag_.find('"', from) - from);
    }

    std::string_view text, name;
    bool ends = false, empty = false;

  private:
    std::string_view xml_, tag_;
    size_t at_ = 0;
};

std::string unescape(std::string_view text) {
    static constexpr std::pair<std::string_view, char> names[] = {
        {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&amp;", '&'}};
    std::string out;
    for (size_t i = 0; i < text.size();) {
        bool found = false;
        for (const auto& [name, character] : names) {
            if (text.substr(i, name.size()) != name) continue;
            out += character;
            i += name.size();
            found = true;
            break;
        }
        if (!found) out += text[i++];
    }
    return out;
}

struct Dump {
    std::string out, line, style, number, section;
    int depth = 0, in_drawing = 0;

    void say(const std::string& what) { out.append(static_cast<size_t>(depth) * 2, ' ').append(what).append("\n"); }
    void paragraph_starts() {
        line.clear();
        number.clear();
        section.clear();
        style = "Normal";
    }
    void paragraph_ends() {
        say("[" + style + (number.empty() ? "" : " " + number) + "] " + line);
        if (!section.empty()) say(section);
        line.clear();
        section.clear();
    }
};

}  // namespace

std::string dump(std::string_view docx) {
    const std::string xml = read_part(docx, "word/document.xml");
    Scanner scan(xml);
    Dump dump;
    bool in_text = false, in_code = false, cell_open = false, styled = false;
    while (scan.next()) {
        if (in_text) dump.line += unescape(scan.text);
        if (in_code) dump.line += "{" + unescape(scan.text) + "}";
        in_text = in_code = false;
        const std::string_view name = scan.name;
        if (name == "w:txbxContent") {
            dump.in_drawing += scan.ends ? -1 : 1;  // labels of a figure: its alternative text stands for them
            continue;
        }
        if (dump.in_drawing > 0) continue;
        const std::string value(scan.attribute("w:val"));
        if (name == "w:p" && !scan.ends) {
            dump.paragraph_starts();
            if (scan.empty) dump.paragraph_ends();
        } else if (name == "w:p") {
            dump.paragraph_ends();
        } else if (name == "w:pStyle") {
            dump.style = value;
        } else if (name == "w:ilvl") {
            dump.number = value;
        } else if (name == "w:numId") {
            dump.number = value + "/" + dump.number;
        } else if (name == "w:t" && !scan.ends && !scan.empty) {
            in_text = true;
        } else if (name == "w:instrText" && !scan.ends) {
            in_code = true;
        } else if (name == "w:fldSimple" && !scan.ends) {
            dump.line += "{" + unescape(scan.attribute("w:instr")) + "}";
        } else if (name == "w:tab" && scan.empty && value.empty()) {
            dump.line += '\t';
        } else if (name == "w:br") {
            dump.line += scan.attribute("w:type") == "column" ? "<column break>" : "<br>";
        } else if (name == "w:softHyphen") {
            dump.line += "<->";
        } else if (name == "w:noBreakHyphen") {
            dump.line += "<->!";
        } else if (name == "w:hyperlink") {
            const std::string target(scan.attribute("w:anchor"));
            dump.line +=
                scan.ends ? "</link>" : "<link " + (target.empty() ? std::string("outside") : "#" + target) + ">";
        } else if (name == "w:bookmarkStart") {
            dump.line += "<#" + std::string(scan.attribute("w:name")) + ">";
        } else if (name == "w:lang" && !scan.ends) {
            dump.line += "<" + (value.empty() ? std::string(scan.attribute("w:bidi")) : value) + ">";
        } else if (name == "wp:docPr" && !scan.ends) {
            dump.line += scan.attribute("descr").empty() ? "<decoration>"
                                                         : "<figure \"" + unescape(scan.attribute("descr")) + "\">";
        } else if (name == "w:tbl" && scan.ends) {
            --dump.depth;
            dump.say("end");
        } else if (name == "w:tbl") {
            styled = false;
        } else if (name == "w:tblStyle") {
            dump.say("table " + value);
            styled = true;
            ++dump.depth;
        } else if (name == "w:tblW" && !styled) {
            dump.say("table");
            ++dump.depth;
        } else if (name == "w:tr" && !scan.ends) {
            dump.say("row");
        } else if (name == "w:tblHeader") {
            dump.say("is header");
        } else if (name == "w:tc") {
            cell_open = !scan.ends;
            if (cell_open)
                dump.say("cell"), ++dump.depth;
            else
                --dump.depth;
        } else if (name == "w:pageBreakBefore") {
            dump.say("new page");
        } else if (name == "w:cols") {
            const std::string count(scan.attribute("w:num"));
            dump.section = "section of " + (count.empty() ? std::string("1") : count);
        }
    }
    if (!dump.section.empty()) dump.say(dump.section);
    return dump.out;
}

}  // namespace gidspers::docx
