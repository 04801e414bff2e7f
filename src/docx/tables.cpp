#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "doc/checks.h"
#include "doc/schema.h"
#include "docx/column_widths.h"
#include "docx/spacing.h"
#include "docx/theme_parts.h"
#include "docx/writer.h"
#include "docx/xml_text.h"

namespace gidspers::docx {

using doc::Key;
using doc::Kind;
using doc::Node;

namespace {

bool is_title_row(const Node& row) {
    return row.children.size() == 1 && row.children.front().kind == Kind::header_cell &&
           doc::number_of(row.children.front(), Key::colspan) > 1;
}

int width_before(const std::vector<int>& widths, size_t column) {
    return std::accumulate(widths.begin(), widths.begin() + static_cast<std::ptrdiff_t>(column), 0);
}

constexpr int full_width = 5000;  // in Word's unit: a fiftieth of a percent

/// How much of its table's width the columns before this one take.
int share_before(const std::vector<int>& widths, size_t column) {
    const int total = std::max(1, width_before(widths, widths.size()));
    return (width_before(widths, column) * full_width + total / 2) / total;
}

}  // namespace

/// `style` "" is Word's own "Normal Table"; then the frame has the margins. `look` is w:tblLook's value: 0020 first row, 0080 first column.
void Writer::table_start(std::string_view style, const std::vector<int>& widths, std::string_view look,
                         std::string_view caption, std::string_view description, const TableFrame& frame) {
    if (after_table_ || after_list_) {
        Paragraph gap{.style = "TableEnd"};
        gap.before = after_table_ ? dress_.units(4) : space_below_list();
        open(gap);
        close();
    }
    const int total = width_before(widths, widths.size());
    out_ += "<w:tbl><w:tblPr>";
    if (!style.empty()) add(out_, "<w:tblStyle w:val=\"", style, "\"/>");
    out_ += "<w:tblW w:w=\"";
    // What is as wide as the text stays so wherever it is pasted. A poster's width is set.
    const bool is_full = !poster_ && std::abs(total - twips(area_.width)) <= static_cast<int>(widths.size());
    add(out_, is_full ? full_width : total, is_full ? "\" w:type=\"pct\"/>" : "\" w:type=\"dxa\"/>");
    if (frame.indent > 0) add(out_, "<w:tblInd w:w=\"", twips(frame.indent), "\" w:type=\"dxa\"/>");
    add(out_, frame.borders, "<w:tblLayout w:type=\"fixed\"/>", frame.margins, "<w:tblLook w:val=\"", look, "\"/>");
    if (!caption.empty()) add(out_, "<w:tblCaption w:val=\"", escaped(caption), "\"/>");
    if (!description.empty()) add(out_, "<w:tblDescription w:val=\"", escaped(description), "\"/>");
    out_ += "</w:tblPr><w:tblGrid>";
    for (const int one : widths) add(out_, "<w:gridCol w:w=\"", one, "\"/>");
    out_ += "</w:tblGrid>";
}

void Writer::layout_table_start(const std::vector<int>& widths, const TableFrame& frame) {
    // Word's accessibility checker wants a row of heads of every table that is not in "Normal Table".
    table_start({}, widths, "0000", {}, {}, frame);
}

void Writer::table_end() {
    out_ += "</w:tbl>";
    after_table_ = true;
    after_list_ = false;
}

void Writer::cell_start(const std::vector<int>& widths, size_t column, size_t span, std::string_view properties) {
    after_list_ = false;
    if (poster_) {  // the grid says it
        if (properties.empty())
            out_ += "<w:tc>";
        else
            add(out_, "<w:tc><w:tcPr>", properties, "</w:tcPr>");
        return;
    }
    const int width = share_before(widths, column + span) - share_before(widths, column);
    add(out_, "<w:tc><w:tcPr><w:tcW w:w=\"", width, "\" w:type=\"pct\"/>", properties, "</w:tcPr>");
}

void Writer::apart(std::string_view content) {
    // Two tables in a row would become one, and a cell or body may not end with a table: a paragraph of one point.
    out_ += "<w:p><w:pPr><w:pStyle w:val=\"TableEnd\"/>";
    last_properties_end_ = out_.size();
    add(out_, "</w:pPr>", content, "</w:p>");
    after_table_ = after_list_ = false;
}

void Writer::table(const Node& node) {
    const std::string_view style = node.get(Key::style);
    const std::string_view name = style == "compact" ? "TableCompact" : style == "plain" ? "TablePlain" : "TableRows";
    const float padding = cell_padding(dress_, style);
    const auto known = options_.table_columns.find(&node);
    const std::vector<int> widths = known != options_.table_columns.end()
                                        ? stretched(known->second, area_.width)
                                        : column_widths(dress_.tables->of(node), area_.width, dress_.size(style::Text::table), padding);

    const auto headers = static_cast<size_t>(std::clamp(doc::number_of(node, Key::header_rows), 0, static_cast<int>(node.children.size())));
    bool first_column = headers < node.children.size();
    for (size_t i = headers; i < node.children.size(); ++i) {
        const auto& cells = node.children[i].children;
        if (cells.size() != 1 || widths.size() == 1) first_column &= !cells.empty() && cells.front().kind == Kind::header_cell;  // one alone spans all
    }

    const std::string_view caption = node.get(Key::caption), id = node.get(Key::id);
    if (!caption.empty()) {
        Paragraph look = body_look();
        look.style = "Caption";
        look.keep_next = true;
        if (!poster_) {
            look.before = dress_.units(3);
            look.after = dress_.units(1);  // nearer to its table than to what stands above
        }
        open(look);
        out_ += references_.anchor(id);
        text(caption, {});
        close();
    }
    if (doc::only_places(node)) {
        const CellSpace space = cell_space(dress_, style);
        layout_table_start(widths, {cell_margins({space.top, padding, space.bottom, padding})});
    } else {
        table_start(name, widths, headers > 0 ? (first_column ? "00A0" : "0020") : (first_column ? "0080" : "0000"),
                    caption, node.get(Key::source));
    }
    waiting_anchor_ += caption.empty() ? references_.anchor(id) : std::string();
    rows(node, headers, widths);
    table_end();
    if (const std::string_view source = node.get(Key::source); !source.empty()) {
        Paragraph look = body_look();
        look.style = "Small";
        look.before = dress_.units(1);
        if (!poster_) look.after = dress_.units(4);
        open(look);
        text(source, {});
        close();
    }
}

void Writer::rows(const Node& table, size_t headers, const std::vector<int>& widths) {
    const Restored outer(area_);
    const bool kept = area_.keep, stays_at_end = table.has(Key::source) || is_noted_;
    const float padding = cell_padding(dress_, table.get(Key::style));
    area_.style = "TableText";
    std::vector<Covered> covered(widths.size());
    std::vector<size_t> lengths;
    lengths.reserve(table.children.size());
    for (const Node& one : table.children) lengths.push_back(longest_text(one));
    const bool is_short = lengths.size() <= 5 && std::accumulate(lengths.begin(), lengths.end(), size_t{0}) < 1200;
    for (size_t i = 0; i < table.children.size(); ++i) {
        // Short tables stay whole, a row that names the rows below it stays with them, and the last stays with the source or the note.
        const Node& one = table.children[i];
        const bool is_last = i + 1 == table.children.size();
        area_.keep = kept || (is_last ? stays_at_end : is_short || is_title_row(one));
        row(one, i < headers, lengths[i] < 900, widths, padding, covered);
    }
}

void Writer::row(const Node& node, bool header, bool whole, const std::vector<int>& widths, float padding,
                 std::vector<Covered>& covered) {
    out_ += "<w:tr>";
    if (header)
        out_ += "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
    else if (whole)
        out_ += "<w:trPr><w:cantSplit/></w:trPr>";
    const auto start_cell = [&](size_t column, size_t span, std::string_view merge, std::string_view shade) {
        const int width = width_before(widths, column + span) - width_before(widths, column);
        std::string properties;
        if (span > 1) add(properties, "<w:gridSpan w:val=\"", span, "\"/>");
        add(properties, merge, shade);
        cell_start(widths, column, span, properties);
        area_.width = points_of(width) - 2 * padding;
    };
    size_t column = 0;
    const auto continue_merged = [&] {
        while (column < widths.size() && covered[column].rows > 0) {
            const size_t span = covered[column].span;
            --covered[column].rows;
            start_cell(column, span, "<w:vMerge/>", {});
            out_ += "<w:p/></w:tc>";
            column += span;
        }
    };
    for (const Node& cell : node.children) {
        continue_merged();
        if (column >= widths.size()) break;  // the reader has reported a row that is too long
        size_t span = static_cast<size_t>(std::max(1, doc::number_of(cell, Key::colspan)));
        span = std::min(span, widths.size() - column);
        const int rows = std::clamp(doc::number_of(cell, Key::rowspan), 1, 999);
        std::string shade;
        if (cell.has(Key::tone)) shade = ground_property(dress_.theme, style::tone(cell.get(Key::tone)).soft);
        start_cell(column, span, rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", shade);
        if (rows > 1) covered[column] = {rows - 1, span};
        Paragraph look = body_look();
        if (header) look.style = "TableHead";
        // A poster breaks a word only where it has to: Word does not know a name when it sees one.
        look.whole_words = poster_ && measure_.longest_word(doc::plain_text(cell), style::Text::table) <= area_.width;
        look.align = cell.get(Key::align);
        if (look.align == "left") look.align = {};
        waiting_anchor_ += references_.anchor_if_linked(cell.get(Key::id));
        content(cell, look);
        if (after_table_) apart();
        out_ += "</w:tc>";
        column += span;
    }
    continue_merged();
    if (column < widths.size()) {
        start_cell(column, widths.size() - column, {}, {});
        out_ += "<w:p/></w:tc>";
    }
    out_ += "</w:tr>";
    after_table_ = false;
}

}  // namespace gidspers::docx
