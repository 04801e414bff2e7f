#include "docx/measure.h"
#include "docx/writer.h"
#include "docx/xml_text.h"

namespace gidspers::docx {

using doc::Key;
using doc::Node;

float figure_height(const Node& node, const Dress& dress, float width) {
    return static_cast<float>(Measure(dress).lines(node.get(Key::alt), style::Text::body, width)) * 14;
}

void Writer::figure(const Node& node) {
    Paragraph look = body_look();
    look.style = "Figure";
    look.keep_next = node.has(Key::caption);
    open(look);
    out_ += references_.anchor(node.get(Key::id));
    text(node.get(Key::alt), {});
    close();
    if (node.has(Key::caption)) {
        look.style = "Caption";
        look.keep_next = false;
        open(look);
        text(node.get(Key::caption), {});
        close();
    }
}

void Writer::status(const Node& node, const Run& run) {
    Run inner = run;
    inner.bold = true;
    text(node.get(Key::label), inner);
}

void Writer::masthead_logo() {}
void Writer::icon(std::string_view, std::string_view) {}
void Writer::add_icon_of(const Node&) {}

}  // namespace gidspers::docx
