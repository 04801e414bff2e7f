#include "docx/drawing_ml.h"

#include <algorithm>

#include "docx/xml_text.h"
#include "drawing/geometry.h"

namespace gidspers::docx {
namespace {

using drawing::Label;
using drawing::Path;
using drawing::Point;
using drawing::Scene;
using drawing::Shape;

struct Frame {
    float left = 0, top = 0, right = 0, bottom = 0;
};

/// Control points of curves count too: a frame need not be tight.
Frame frame_of(const Shape* first, const Shape* last) {
    Frame frame{1e9f, 1e9f, -1e9f, -1e9f};
    for (; first != last; ++first)
        for (const Point& point : first->path.points) {
            frame.left = std::min(frame.left, point.x);
            frame.top = std::min(frame.top, point.y);
            frame.right = std::max(frame.right, point.x);
            frame.bottom = std::max(frame.bottom, point.y);
        }
    return frame;
}

bool same_paint(const Shape& a, const Shape& b) {
    return a.filled == b.filled && a.stroked == b.stroked && (!a.filled || a.fill == b.fill) &&
           (!a.stroked || (a.stroke == b.stroke && a.stroke_width == b.stroke_width));
}

/// A path has units of its own: hundredths of a point are fine enough, and short to write.
int hundredths(float points) {
    return static_cast<int>(std::lround(points * 100));
}
constexpr int emu_of_hundredth = 127;

void add_point(std::string& out, const Point& point, const Frame& frame) {
    add(out, "<a:pt x=\"", hundredths(point.x - frame.left), "\" y=\"", hundredths(point.y - frame.top), "\"/>");
}

void add_path(std::string& out, const Path& path, const Frame& frame) {
    size_t point = 0;
    for (const Path::Verb verb : path.verbs) {
        switch (verb) {
            case Path::Verb::move:
                out += "<a:moveTo>";
                add_point(out, path.points[point++], frame);
                out += "</a:moveTo>";
                break;
            case Path::Verb::line:
                out += "<a:lnTo>";
                add_point(out, path.points[point++], frame);
                out += "</a:lnTo>";
                break;
            case Path::Verb::curve:
                out += "<a:cubicBezTo>";
                for (int i = 0; i < 3; ++i) add_point(out, path.points[point++], frame);
                out += "</a:cubicBezTo>";
                break;
            case Path::Verb::close:
                out += "<a:close/>";
                break;
        }
    }
}

/// An element with a number of its own, in its id and in its name.
void add_number(Drawing& drawing, std::string_view before, std::string_view between, std::string_view after) {
    ++drawing.taken;
    drawing.xml += before;
    drawing.add_last_number();
    drawing.xml += between;
    drawing.add_last_number();
    drawing.xml += after;
}

/// Shapes with one paint become one shape with several paths. They share one path list only when they do not overlap by
/// fill (even-odd would punch holes), so each keeps an a:path of its own.
void add_shapes(Drawing& drawing, const Shape* first, const Shape* last, const Frame& frame, bool in_group) {
    std::string& out = drawing.xml;
    const int width = std::max(1, hundredths(frame.right - frame.left)),
              height = std::max(1, hundredths(frame.bottom - frame.top));
    out += "<wps:wsp>";
    if (in_group) add_number(drawing, "<wps:cNvPr id=\"", "\" name=\"Vorm ", "\"/>");
    add(out, "<wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x=\"", emu(in_group ? frame.left : 0), "\" y=\"",
        emu(in_group ? frame.top : 0), "\"/><a:ext cx=\"", width * emu_of_hundredth, "\" cy=\"", height * emu_of_hundredth,
        "\"/></a:xfrm><a:custGeom><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/>"
        "<a:pathLst>");
    for (const Shape* shape = first; shape != last; ++shape) {
        add(out, "<a:path w=\"", width, "\" h=\"", height, "\"", shape->filled ? "" : " fill=\"none\"",
            shape->stroked ? "" : " stroke=\"0\"", ">");
        add_path(out, shape->path, frame);
        out += "</a:path>";
    }
    out += "</a:pathLst></a:custGeom>";
    if (first->filled)
        add(out, "<a:solidFill><a:srgbClr val=\"", hex(first->fill), "\"/></a:solidFill>");
    else
        out += "<a:noFill/>";
    if (first->stroked)
        add(out, "<a:ln w=\"", emu(first->stroke_width), "\" cap=\"rnd\"><a:solidFill><a:srgbClr val=\"",
            hex(first->stroke), "\"/></a:solidFill><a:round/></a:ln>");
    else
        out += "<a:ln><a:noFill/></a:ln>";
    out += "</wps:spPr><wps:bodyPr/></wps:wsp>";
}

void add_label(Drawing& drawing, const Label& label, const Dress& dress) {
    std::string& out = drawing.xml;
    const style::TextStyle& style = dress.text(label.style);
    const float size = dress.size(label.style);
    add_number(drawing, "<wps:wsp><wps:cNvPr id=\"", "\" name=\"Tekst ", "\"/>");
    add(out,
        "<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"", emu(label.x), "\" y=\"", emu(label.y),
        "\"/><a:ext cx=\"", std::max(1LL, emu(label.width)), "\" cy=\"", std::max(1LL, emu(label.height)),
        "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>"
        "<wps:txbx><w:txbxContent><w:p><w:pPr><w:pStyle w:val=\"FigureText\"/><w:suppressAutoHyphens/><w:spacing "
        "w:before=\"0\" "
        "w:after=\"0\" w:line=\"",
        twips(dress.points(style.leading)), "\" w:lineRule=\"exact\"/><w:jc w:val=\"",
        label.align == Label::Align::center  ? "center"
        : label.align == Label::Align::right ? "right"
                                             : "left",
        "\"/></w:pPr><w:r><w:rPr>");
    if (label.bold || style.face.weight == style::Weight::bold) out += "<w:b/><w:bCs/>";
    add(out, "<w:color w:val=\"", hex(label.color), "\"/><w:sz w:val=\"", half_points(size), "\"/><w:szCs w:val=\"",
        half_points(size), "\"/></w:rPr><w:t xml:space=\"preserve\">", escaped(label.text),
        "</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"",
        label.middle ? " anchor=\"ctr\"" : "", "><a:noAutofit/></wps:bodyPr></wps:wsp>");
}

constexpr float white_edge = 6;  // pt around a logo that stands on colour

void add_start(Drawing& drawing, float width, float height, const DrawingName& name, const Place* place) {
    std::string& out = drawing.xml;
    ++drawing.taken;
    if (place != nullptr) {
        out +=
            "<w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"";
        drawing.add_last_number();
        add(out,
            "\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
            "<wp:positionH relativeFrom=\"column\"><wp:posOffset>",
            emu(place->x), "</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>",
            emu(place->y), "</wp:posOffset></wp:positionV>");
    } else {
        out += "<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">";
    }
    add(out, "<wp:extent cx=\"", std::max(1LL, emu(width)), "\" cy=\"", std::max(1LL, emu(height)),
        "\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>", place != nullptr ? "<wp:wrapNone/>" : "",
        "<wp:docPr id=\"");
    drawing.add_last_number();
    add(out, "\" name=\"", escaped(name.name), " ");
    drawing.add_last_number();
    out += '"';
    if (!name.alt.empty())
        add(out, " descr=\"", escaped(name.alt), "\"/>");
    else
        out +=
            "><a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative val=\"1\"/></a:ext>"
            "</a:extLst></wp:docPr>";
    out += "<wp:cNvGraphicFramePr/><a:graphic>";
}

std::string_view drawing_end(const Place* place) {
    return place != nullptr ? "</wp:anchor></w:drawing>" : "</wp:inline></w:drawing>";
}

/// The scene on a white ground with an edge.
Scene on_white(const Scene& scene, style::Rgb white) {
    Scene out = scene;
    drawing::apply(drawing::Transform{1, 0, 0, 1, white_edge, white_edge}, out);
    out.width = scene.width + 2 * white_edge;
    out.height = scene.height + 2 * white_edge;
    drawing::Pen pen;
    pen.rect(0, 0, out.width, out.height);
    out.shapes.insert(out.shapes.begin(), drawing::fill(pen.take(), white));
    return out;
}

}  // namespace

void Drawing::append_to(std::string& out, int before) const {
    size_t done = 0;
    for (const Number& number : numbers) {
        out.append(xml, done, number.at - done);
        add(out, before + number.nth);
        done = number.at;
    }
    out.append(xml, done);
}

Drawing inline_drawing(const Scene& bare, const Dress& dress, const DrawingName& name, float lift, Ground ground,
                       const Place* place) {
    Scene framed;
    if (ground == Ground::white) framed = on_white(bare, dress.theme.color(style::Color::paper));
    const Scene& scene = ground == Ground::white ? framed : bare;
    std::vector<std::pair<const Shape*, const Shape*>> runs;  // neighbours with one paint
    for (const Shape& shape : scene.shapes) {
        if (shape.path.points.empty() || (!shape.filled && !shape.stroked)) continue;
        if (!runs.empty() && runs.back().second == &shape && same_paint(*runs.back().first, shape))
            ++runs.back().second;
        else
            runs.emplace_back(&shape, &shape + 1);
    }
    const bool single = runs.size() == 1 && scene.labels.empty();
    Drawing drawing;
    std::string& out = drawing.xml;
    out.reserve(2048);  // of a small mark
    out = "<w:r>";
    if (lift != 0) add(out, "<w:rPr><w:position w:val=\"", half_points(lift), "\"/></w:rPr>");
    add(out, "<mc:AlternateContent><mc:Choice Requires=\"", single ? "wps" : "wpg", "\">");
    add_start(drawing, scene.width, scene.height, name, place);
    const Frame whole{0, 0, scene.width, scene.height};
    if (single) {
        out += "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">";
        add_shapes(drawing, runs[0].first, runs[0].second, whole, false);
    } else {
        const long long width = std::max(1LL, emu(scene.width)), height = std::max(1LL, emu(scene.height));
        add(out,
            "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp>"
            "<wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"",
            width, "\" cy=\"", height, "\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"", width, "\" cy=\"", height,
            "\"/></a:xfrm></wpg:grpSpPr>");
        for (const auto& [first, last] : runs) add_shapes(drawing, first, last, frame_of(first, last), true);
        for (const Label& label : scene.labels) add_label(drawing, label, dress);
        out += "</wpg:wgp>";
    }
    add(out, "</a:graphicData></a:graphic>", drawing_end(place),
        "</mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>");
    return drawing;
}

Drawing inline_picture(std::string_view rel, float width, float height, const DrawingName& name, Ground ground,
                       const Place* place) {
    Drawing drawing;
    std::string& out = drawing.xml;
    out = "<w:r>";
    add_start(drawing, width, height, name, place);
    out +=
        "<a:graphicData "
        "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"";
    ++drawing.taken;
    drawing.add_last_number();
    add(out,
        "\" name=\"logo\"/><pic:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></pic:cNvPicPr></pic:nvPicPr><pic:blipFill>"
        "<a:blip r:embed=\"",
        rel,
        "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" "
        "y=\"0\"/><a:ext cx=\"",
        std::max(1LL, emu(width)), "\" cy=\"", std::max(1LL, emu(height)),
        "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>",
        // A transparent picture on a coloured band gets paper behind it, and an edge.
        ground == Ground::none ? ""
                               : "<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln w=\"76200\"><a:solidFill>"
                                 "<a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:miter lim=\"800000\"/></a:ln>",
        "</pic:spPr></pic:pic></a:graphicData></a:graphic>", drawing_end(place), "</w:r>");
    return drawing;
}

}  // namespace gidspers::docx
