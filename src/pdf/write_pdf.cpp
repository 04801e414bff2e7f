#include <cassert>
#include <mutex>

#include "base/deflate.h"
#include "pdf/base_fonts.h"
#include "pdf/content.h"
#include "pdf/doc_fonts.h"
#include "pdf/doc_graphics.h"
#include "pdf/drawings.h"
#include "pdf/haru.h"
#include "pdf/metadata.h"
#include "pdf/navigation.h"
#include "pdf/pdf.h"
#include "pdf/structure.h"
#include "pdf/syntax.h"
#include "pdf/words.h"

namespace gidspers::pdf {

struct Resources::Impl {
    explicit Impl(const layout::FontSet& fonts) : base_fonts(fonts) {}

    BaseFonts base_fonts;
    std::once_flag profile_once;
    std::string profile;  ///< deflated

    const std::string& color_profile() {
        std::call_once(profile_once, [&] { profile = deflate(read_color_profile(), 6); });
        return profile;
    }
};

Resources::Resources(const layout::FontSet& fonts) : impl_(std::make_unique<Impl>(fonts)) {}
Resources::~Resources() = default;

struct Cache::Impl {
    Impl(Resources::Impl& shared, const layout::Shaper& shaper) : resources(shared), words(shared.base_fonts, shaper) {}

    Resources::Impl& resources;
    WordCache words;
    ImageCache images;
    DrawingCache drawings;
};

Cache::Cache(const Resources& resources, const layout::Shaper& shaper) : impl_(std::make_unique<Impl>(resources.impl(), shaper)) {}
Cache::~Cache() = default;

namespace {

/// What PDF/UA and PDF/A ask of the catalogue, beside the ways through the document.
std::string catalog_entries(Haru& haru, const layout::Pages& pages, uint32_t structure, std::string_view xmp,
                            const std::string& profile) {
    std::string out = "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang";
    put_text(out, pages.meta.lang);
    out += "/StructTreeRoot ";
    put_reference(out, structure);
    out += "/Metadata ";
    put_reference(out, haru.add_stream("/Type/Metadata/Subtype/XML", xmp));
    out += "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile ";
    put_reference(out, haru.add_stream("/N 3/Alternate/DeviceRGB/Filter/FlateDecode", profile));
    out += ">>]";
    return out + write_navigation(haru, pages);
}

}  // namespace

ImageFacts image_facts(Cache& cache, const std::shared_ptr<const std::string>& bytes, style::Picture::Format format) {
    const ImageResult& result = cache.impl().images.get(bytes, format);
    return {result.image ? std::string() : result.problem, result.shown_width, result.shown_height};
}

std::string write_pdf(const layout::Pages& pages, Cache& cache, const Options& options, Diagnostics& problems) {
    assert(!pages.pages.empty() && !pages.tags.empty() && !pages.marks.empty());
    Cache::Impl& own = cache.impl();
    own.words.begin_document();

    std::vector<Size> sizes;
    for (const layout::Page& page : pages.pages) sizes.push_back({page.width, page.height});
    Haru haru(sizes);
    const Links links = write_links(haru, pages);
    const uint32_t resources = haru.reserve();

    BaseFonts& base = own.resources.base_fonts;
    DocFonts fonts(base);
    DocGraphics graphics(own.images, problems);
    const Drawings drawings(pages, own.drawings);
    MarkUses marks(pages.marks.size(), pages.pages.size());
    ContentWriter content(pages, base, own.words, fonts, graphics, drawings, marks);
    for (uint32_t i = 0; i < pages.pages.size(); ++i) {
        const std::string_view deflated = deflate_quick_view(content.write(i));
        std::string entries = links.page_entries[i] + "/Tabs/S/StructParents ";
        put_integer(entries, i);
        entries += "/Resources ";
        put_reference(entries, resources);
        haru.set_page(i, deflated, std::move(entries));
    }
    const std::string pictures = graphics.write(haru);  // by itself: compilers differ in which side of a + numbers its objects first
    haru.set_body(resources, "<<" + fonts.write(haru) + pictures + ">>");

    const uint32_t structure = write_structure(haru, pages, marks, links.annotations, links.by_link);
    const std::string_view xmp = haru.keep(xmp_packet(pages.meta, options.date, Haru::producer()));
    haru.set_info(info_entries(pages.meta, options.date));
    haru.set_catalog(catalog_entries(haru, pages, structure, xmp, own.resources.color_profile()));
    return haru.save();
}

}  // namespace gidspers::pdf
