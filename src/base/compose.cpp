#include "base/compose.h"

#include <algorithm>

#include "base/utf8.h"

namespace gidspers {

namespace {

/// The letters that are composed with one mark, and what each becomes: all of Latin with a canonical decomposition (UnicodeData.txt).
struct Composed {
    char32_t mark;
    std::u16string_view letters, whole;
};
constexpr Composed table[] = {
    {0x300, u"AEIOUaeiouÜüNnĒēŌōWwÂâĂăÊêÔôƠơƯưYy",
     u"ÀÈÌÒÙàèìòùǛǜǸǹḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"},
    {0x301, u"AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØøÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư",
     u"ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"},
    {0x302, u"AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ",
     u"ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"},
    {0x303, u"ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy",
     u"ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"},
    {0x304, u"AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyGgḶḷṚṛ",
     u"ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳḠḡḸḹṜṝ"},
    {0x306, u"AaEeGgIiOoUuȨȩẠạ",
     u"ĂăĔĕĞğĬĭŎŏŬŭḜḝẶặ"},
    {0x307, u"CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ",
     u"ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ"},
    {0x308, u"AEIOUaeiouyYHhÕõŪūWwXxt",
     u"ÄËÏÖÜäëïöüÿŸḦḧṎṏṺṻẄẅẌẍẗ"},
    {0x309, u"AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy",
     u"ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"},
    {0x30a, u"AaUuwy",
     u"ÅåŮůẘẙ"},
    {0x30b, u"OoUu",
     u"ŐőŰű"},
    {0x30c, u"CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh",
     u"ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"},
    {0x30f, u"AaEeIiOoRrUu",
     u"ȀȁȄȅȈȉȌȍȐȑȔȕ"},
    {0x311, u"AaEeIiOoRrUu",
     u"ȂȃȆȇȊȋȎȏȒȓȖȗ"},
    {0x323, u"BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy",
     u"ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"},
    {0x324, u"Uu",
     u"Ṳṳ"},
    {0x325, u"Aa",
     u"Ḁḁ"},
    {0x326, u"SsTt",
     u"ȘșȚț"},
    {0x327, u"CcGgKkLlNnRrSsTtEeDdHh",
     u"ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"},
    {0x328, u"AaEeIiUuOo",
     u"ĄąĘęĮįŲųǪǫ"},
    {0x32d, u"DdEeLlNnTtUu",
     u"ḒḓḘḙḼḽṊṋṰṱṶṷ"},
    {0x32e, u"Hh",
     u"Ḫḫ"},
    {0x330, u"EeIiUu",
     u"ḚḛḬḭṴṵ"},
    {0x331, u"BbDdKkLlNnRrTtZzh",
     u"ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"},
};
static_assert(std::ranges::all_of(table, [](const Composed& row) { return row.letters.size() == row.whole.size(); }));

/// 0 when there is none.
char32_t composed(char32_t letter, char32_t mark) {
    const Composed* const row = std::ranges::find(table, mark, &Composed::mark);
    if (row == std::end(table) || letter > 0xffff) return 0;
    const size_t at = row->letters.find(static_cast<char16_t>(letter));
    return at == std::u16string_view::npos ? 0 : row->whole[at];
}

}  // namespace

std::string composed(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    size_t letter_at = 0;  // in out
    char32_t letter = 0;   // the last, with the marks that it took
    for (size_t pos = 0; pos < text.size();) {
        const size_t start = pos;
        const char32_t c = next_code_point(text, pos);
        if (const char32_t whole = is_loose_mark(c) ? composed(letter, c) : 0; whole != 0) {
            out.resize(letter_at);
            append_utf8(out, letter = whole);
            continue;
        }
        if (!is_loose_mark(c)) letter = c, letter_at = out.size();
        else letter = 0;
        out += text.substr(start, pos - start);
    }
    return out;
}

}  // namespace gidspers
