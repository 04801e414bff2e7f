#include "docx/drawing_ml.h"

#include <algorithm>
#include <cassert>
#include <utility>
#include <vector>

#include "base/string_map.h"
#include "docx/path_ml.h"
#include "docx/theme_parts.h"
#include "docx/xml_text.h"
#include "drawing/geometry.h"

namespace gidspers::docx {
namespace {

using drawing::Extent;
using drawing::Label;
using drawing::Scene;
using drawing::Shape;

int hundredths_wide(const Extent& frame) { return std::max(1, hundredths(frame.right - frame.left)); }
int hundredths_high(const Extent& frame) { return std::max(1, hundredths(frame.bottom - frame.top)); }

Extent frame_of(const Shape* first, const Shape* last) {
    Extent frame;
    for (; first != last; ++first) frame.take(first->path);
    return frame;
}

/// Shapes that one shape of Word's can hold: it has one fill and one line, and paths that take either or both.
struct Group {
    const Shape *first, *last;
    const Shape *filled = nullptr, *stroked = nullptr;  ///< the first that is

    bool takes(const Shape& next) const {
        if (&next != last) return false;
        const bool same_fill = !next.filled || filled == nullptr || next.fill == filled->fill;
        const bool same_line = !next.stroked || stroked == nullptr ||
                               (next.stroke == stroked->stroke && next.stroke_width == stroked->stroke_width && next.line == stroked->line);
        // LibreOffice draws lines over all fills; a fill may cover a line only where that cannot be seen.
        const bool in_order = !next.filled || stroked == nullptr || next.fill == stroked->stroke;
        return same_fill && same_line && in_order;
    }
    void take(const Shape& next) {
        last = &next + 1;
        if (next.filled && filled == nullptr) filled = &next;
        if (next.stroked && stroked == nullptr) stroked = &next;
    }
};

std::vector<Group> groups_of(const Scene& scene) {
    std::vector<Group> groups;
    for (const Shape& shape : scene.shapes) {
        if (shape.path.points.empty() || (!shape.filled && !shape.stroked)) continue;
        if (groups.empty() || !groups.back().takes(shape)) groups.push_back({&shape, &shape});
        groups.back().take(shape);
    }
    return groups;
}

void add_color(std::string& out, style::Rgb color) {
    add(out, "<a:solidFill><a:srgbClr val=\"", hex(color), "\"/></a:solidFill>");
}

void add_paths(std::string& out, const Group& group, const Extent& frame) {
    const int width = hundredths_wide(frame), height = hundredths_high(frame);
    const auto only_line = [](const Shape& shape) { return shape.stroked && !shape.filled; };
    out += "<a:pathLst>";
    for (const Shape* shape = group.first; shape != group.last; ++shape) {
        // Lines share one path. What is filled does not: even-odd would punch holes where two overlap.
        const bool goes_on = shape != group.first && only_line(shape[-1]) && only_line(*shape);
        if (!goes_on)
            add(out, "<a:path w=\"", width, "\" h=\"", height, "\"", shape->filled ? "" : " fill=\"none\"",
                shape->stroked ? "" : " stroke=\"0\"", ">");
        add_path(out, shape->path, {frame.left, frame.top});
        if (shape + 1 == group.last || !only_line(*shape) || !only_line(shape[1])) out += "</a:path>";
    }
    out += "</a:pathLst>";
}

/// A shape's fill and line; null: none.
void add_paint(std::string& out, const style::Rgb* fill, const style::Rgb* stroke, float width, const drawing::Line& line) {
    constexpr std::string_view caps[] = {"flat", "rnd", "sq"}, joins[] = {"", "<a:round/>", "<a:bevel/>"};
    if (fill != nullptr)
        add_color(out, *fill);
    else
        out += "<a:noFill/>";
    if (stroke != nullptr) {
        add(out, "<a:ln w=\"", emu(width), "\" cap=\"", caps[static_cast<size_t>(line.cap)], "\">");
        add_color(out, *stroke);
        if (line.join == drawing::Line::Join::miter)
            add(out, "<a:miter lim=\"", std::lround(line.miter_limit * 100000), "\"/>");
        add(out, joins[static_cast<size_t>(line.join)], "</a:ln>");
    } else {
        out += "<a:ln><a:noFill/></a:ln>";
    }
}

void start_shape(std::string& out, long long left, long long top, long long width, long long height) {
    add(out, "<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x=\"", left, "\" y=\"", top, "\"/><a:ext cx=\"", width,
        "\" cy=\"", height, "\"/></a:xfrm><a:custGeom>");
}
constexpr std::string_view shape_end = "</wps:spPr><wps:bodyPr/></wps:wsp>";

void add_shapes(std::string& out, const Group& group, const Extent& frame, bool among_others) {
    start_shape(out, emu(among_others ? frame.left : 0), emu(among_others ? frame.top : 0),
                hundredths_wide(frame) * emu_of_hundredth, hundredths_high(frame) * emu_of_hundredth);
    add_paths(out, group, frame);
    out += "</a:custGeom>";
    const Shape* const stroked = group.stroked;
    add_paint(out, group.filled != nullptr ? &group.filled->fill : nullptr, stroked != nullptr ? &stroked->stroke : nullptr,
              stroked != nullptr ? stroked->stroke_width : 0, stroked != nullptr ? stroked->line : drawing::Line{});
    out += shape_end;
}

/// What stays free of a label's width, so that its lines end where they were reckoned to: Word sets its type in half points.
float spare_of(const Label& label, const Dress& dress) {
    const auto whole = [](float size) { return static_cast<float>(half_points(size)); };
    const float size = dress.text(label.style).size;
    const float room = drawing::label_room * whole(dress.points(size)) / (whole(size) * dress.scale);
    return label.width * std::max(0.0f, 1 - room);
}

/// A text box. LibreOffice takes no spacing or size from a paragraph style here: they are said in each. Nor does it keep exact
/// spacing.
void add_label(std::string& out, const Label& label, const Dress& dress) {
    const style::TextStyle& style = dress.text(label.style);
    const float size = dress.size(label.style), spare = spare_of(label, dress);
    const bool left = label.align == Label::Align::left, right = label.align == Label::Align::right;
    add(out, "<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"", emu(label.x), "\" y=\"", emu(label.y),
        "\"/><a:ext cx=\"", std::max(1LL, emu(label.width)), "\" cy=\"", std::max(1LL, emu(label.height)),
        "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>"
        "<wps:txbx><w:txbxContent><w:p><w:pPr><w:pStyle w:val=\"FigureText\"/><w:suppressAutoHyphens/><w:spacing "
        "w:before=\"0\" "
        "w:after=\"0\" ",
        relative_line_spacing(dress, label.style, false), "/><w:jc w:val=\"",
        left ? "left" : right ? "right" : "center",
        "\"/></w:pPr><w:r><w:rPr>");
    if (label.bold || style.face.weight == style::Weight::bold) out += "<w:b/><w:bCs/>";
    add(out, "<w:color w:val=\"", hex(label.color), "\"/><w:sz w:val=\"", half_points(size), "\"/><w:szCs w:val=\"",
        half_points(size), "\"/></w:rPr><w:t xml:space=\"preserve\">", escaped(label.text),
        "</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns=\"", emu(left ? 0 : right ? spare : spare / 2), "\" tIns=\"0\" rIns=\"",
        emu(left ? spare : right ? 0 : spare / 2), "\" bIns=\"0\"", label.middle ? " anchor=\"ctr\"" : "", "><a:noAutofit/></wps:bodyPr></wps:wsp>");
}

/// Whether the shapes together are as large as their scene.
bool fills(const Scene& scene) {
    const Extent all = frame_of(scene.shapes.data(), scene.shapes.data() + scene.shapes.size());
    constexpr float slack = 1;
    return all.left <= slack && all.top <= slack && all.right >= scene.width - slack && all.bottom >= scene.height - slack;
}

/// An unseen shape as large as the group: LibreOffice stretches a group to its size by what stands in it.
void add_bounds(std::string& out, long long width, long long height) {
    add(out, "<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"", width, "\" cy=\"", height,
        "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln>", shape_end);
}

constexpr float white_edge = 6;  // pt around a logo that stands on colour

void add_start(std::string& out, int number, Size size, const DrawingName& name, const Place* place) {
    if (place != nullptr)
        add(out,
            "<w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"",
            number, "\" behindDoc=\"", place->under ? 1 : 0,
            "\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
            "<wp:positionH relativeFrom=\"",
            place->under ? "page" : "column", "\"><wp:posOffset>", emu(place->x),
            "</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"", place->under ? "page" : "paragraph",
            "\"><wp:posOffset>", emu(place->y), "</wp:posOffset></wp:positionV>");
    else
        out += "<w:drawing><wp:inline distL=\"0\" distR=\"0\">";  // LibreOffice takes 9 pt for what is not said
    add(out, "<wp:extent cx=\"", std::max(1LL, emu(size.width)), "\" cy=\"", std::max(1LL, emu(size.height)), "\"/>",
        place != nullptr ? "<wp:wrapNone/>" : "", "<wp:docPr id=\"", number, "\" name=\"", escaped(name.name), "\"");
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

namespace {

constexpr std::string_view shape_data =
    "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">";

/// Programs that know no Word shapes show nothing in their place.
void add_end(std::string& out, const Place* place) {
    add(out, "</a:graphicData></a:graphic>", drawing_end(place),
        "</mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>");
}

}  // namespace

void add_drawing(std::string& out, int number, const Scene& bare, const Dress& dress, const DrawingName& name,
                 Ground ground, const Place* place) {
    Scene framed;
    if (ground == Ground::white) framed = on_white(bare, dress.theme.color(style::Color::paper));
    const Scene& scene = ground == Ground::white ? framed : bare;
    const std::vector<Group> groups = groups_of(scene);
    const bool single = groups.size() == 1 && scene.labels.empty();
    add(out, "<w:r><mc:AlternateContent><mc:Choice Requires=\"", single ? "wps" : "wpg", "\">");
    add_start(out, number, {scene.width, scene.height}, name, place);
    if (single) {
        out += shape_data;
        add_shapes(out, groups[0], {0, 0, scene.width, scene.height}, false);
    } else {
        const long long width = std::max(1LL, emu(scene.width)), height = std::max(1LL, emu(scene.height));
        add(out,
            "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp>"
            "<wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"",
            width, "\" cy=\"", height, "\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"", width, "\" cy=\"", height,
            "\"/></a:xfrm></wpg:grpSpPr>");
        if (!fills(scene)) add_bounds(out, width, height);
        for (const Group& group : groups) add_shapes(out, group, frame_of(group.first, group.last), true);
        for (const Label& label : scene.labels) add_label(out, label, dress);
        out += "</wpg:wgp>";
    }
    add_end(out, place);
}

void add_picture(std::string& out, int number, std::string_view rel, Size size, const DrawingName& name, Ground ground,
                 const Place* place) {
    out += "<w:r>";
    add_start(out, number, size, name, place);
    add(out,
        "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
        "<pic:cNvPr id=\"0\" name=\"\"/><pic:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></pic:cNvPicPr></pic:nvPicPr>"
        "<pic:blipFill><a:blip r:embed=\"",
        rel,
        "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"",
        std::max(1LL, emu(size.width)), "\" cy=\"", std::max(1LL, emu(size.height)),
        "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>",
        // A transparent picture on a coloured band gets paper behind it, and an edge.
        ground == Ground::none ? ""
                               : "<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln w=\"76200\"><a:solidFill>"
                                 "<a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:miter lim=\"800000\"/></a:ln>",
        "</pic:spPr></pic:pic></a:graphicData></a:graphic>", drawing_end(place), "</w:r>");
}

std::shared_ptr<const Mark> mark_of(std::string_view key, const std::function<Scene()>& draw) {
    static thread_local StringMap<std::shared_ptr<const Mark>> known;
    constexpr size_t most = 256;  // more than there are icons and statuses
    if (const auto found = known.find(key); found != known.end()) return found->second;
    if (known.size() == most) known.clear();
    Mark mark;
    const Scene scene = draw();
    const std::vector<Group> groups = groups_of(scene);
    assert(groups.size() == 1 && scene.labels.empty());
    const Group& group = groups[0];
    add_paths(mark.paths, group, {0, 0, scene.width, scene.height});
    mark.filled = group.filled != nullptr;
    mark.stroked = group.stroked != nullptr;
    mark.two_colors = mark.filled && mark.stroked && group.filled->fill != group.stroked->stroke;
    if (mark.stroked) mark.line = group.stroked->stroke_width / scene.width;
    return known.emplace(std::string(key), std::make_shared<const Mark>(std::move(mark))).first->second;
}

void add_mark(std::string& out, int number, const Mark& mark, const MarkLook& look, const DrawingName& name) {
    add(out, "<w:r><w:rPr><w:position w:val=\"", half_points(look.lift),
        "\"/></w:rPr><mc:AlternateContent><mc:Choice Requires=\"wps\">");
    add_start(out, number, {look.size, look.size}, name, nullptr);
    out += shape_data;
    const long long size = emu(look.size);
    start_shape(out, 0, 0, size, size);
    add(out, mark.paths, "</a:custGeom>");
    add_paint(out, mark.filled ? &look.color : nullptr,
              !mark.stroked     ? nullptr
              : mark.two_colors ? &look.on_color
                                : &look.color,
              mark.line * look.size, {});
    out += shape_end;
    add_end(out, nullptr);
}

}  // namespace gidspers::docx
